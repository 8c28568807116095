"""The tables of a tracker that a person types into, and what people type; for the editors that play a person."""
import datetime

# Table: its sheet, the column that names a row, the columns that may be renamed, whether nothing stands beside or below it,
# so that columns and rows may come in, and whether rows of the person's own belong there.
TABLES = {
    "Programs": ("Programs", "Program", ("Program", "Status", "Interview, your time", "City", "Join link"), True, True),
    "Contacts": ("Contacts", "Name", ("Name", "Role", "Email", "Phone", "What we spoke of"), True, True),
    "Mocks": ("Mock interviews", "What", ("What", "When, your time", "Why", "With whom"), True, True),
    "Debrief": ("Debrief", "Program", ("Specialty", "Red flags", "Hard stop", "Interview, your time"), True, True),
    "Interviews": ("Interviews", "Program", ("Program", "Platform", "Prepared", "Kept free, your time"), True, False),
    "Tasks": ("Tasks", "Task", ("Task", "Done", "Why"), True, False),
    "Weights": ("Rank", "Domain", ("Domain",), False, False),
    "HardStops": ("Rank", "My hard stops", ("My hard stops",), False, False),
}

STEPS = ["type", "type", "type", "note", "note", "sort", "move", "rename"]
STEPS_ALONE = ["own", "sheet", "color", "hide"]
STEPS_OF_ROWS = ["add", "delete", "down"]


def steps(name):
    alone, takes_rows = TABLES[name][3:]
    return STEPS + (STEPS_ALONE if alone else []) + (STEPS_OF_ROWS if takes_rows else [])


def words(rng, seed, step):
    return rng.choice([f"typed {seed}.{step}", " =1+1 is two", 12.5, "line\nline", "é漢ة", datetime.datetime(2031, 1, rng.randint(1, 28), 9, 30)])


def plain(value):
    return value.isoformat() if isinstance(value, (datetime.datetime, datetime.date, datetime.time)) else value
