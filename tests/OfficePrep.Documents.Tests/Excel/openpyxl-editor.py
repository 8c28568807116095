"""Edits the tables of a tracker as people do, many times over: random scripts of moves, renames, sorting, typing, rows and columns.

Arguments: workbook, folder for the edited copies, first seed, number of scripts. Prints one JSON line for each script: by table, what was typed where, what was added and deleted.
"""
import json
import random
import sys

import openpyxl
from openpyxl.utils import get_column_letter, range_boundaries

sys.dont_write_bytecode = True
from tracker_tables import TABLES, plain, steps, words  # noqa: E402


def rewrite(sheet, corner, rows):
    """Puts whole rows of values and formats in place."""
    for at, row in enumerate(rows):
        for column, (value, style) in enumerate(row):
            cell = sheet.cell(corner[1] + at, corner[0] + column)
            cell.value = value
            cell._style = style
            cell.hyperlink = None


def set_reach(table, corner, rows, renamed):
    last = get_column_letter(corner[0] + len(rows[0]) - 1)
    table.ref = f"{get_column_letter(corner[0])}{corner[1]}:{last}{corner[1] + len(rows) - 1}"
    if table.autoFilter is not None:
        table.autoFilter.ref = table.ref
    before = {column.name: column for column in table.tableColumns}
    back = {new: old for old, new in renamed.items()}
    table.tableColumns = [before.get(back.get(value, value)) or openpyxl.worksheet.table.TableColumn(id=1, name=value) for value, _ in rows[0]]
    for number, (column, (value, _)) in enumerate(zip(table.tableColumns, rows[0]), 1):
        column.id, column.name = number, value


def script(book, name, seed):
    rng = random.Random(f"{name} {seed}" if name != "Programs" else seed)
    place_of, named_by, renaming, alone, _ = TABLES[name]
    sheet = book[place_of]
    table = sheet.tables[name]
    first_column, first_row, last_column, last_row = range_boundaries(table.ref)
    rows = [[(cell.value, cell._style) for cell in row] for row in sheet.iter_rows(first_row, last_row, first_column, last_column)]
    typed, own, added, deleted, renamed = {}, [], [], [], {}
    for step in range(rng.randint(1, 8)):
        names = [value for value, _ in rows[0]]
        back = {new: old for old, new in renamed.items()}
        id_at = names.index("Row id")
        what = rng.choice(steps(name))
        row = rng.randrange(1, len(rows))
        identity = rows[row][id_at][0]
        if what in ("type", "note"):
            column = rng.randrange(len(names)) if what == "type" else next((i for i, n in enumerate(names) if back.get(n, n) == "My notes"), 0)
            if column == id_at or identity is None or back.get(names[column], names[column]) == "Letters say":
                continue
            value = words(rng, seed, step)
            rows[row][column] = (value, rows[row][column][1])
            typed.setdefault(identity, {})[back.get(names[column], names[column])] = plain(value)
        elif what == "sort":
            by = rng.randrange(len(names))
            body = sorted(rows[1:], key=lambda each: str(each[by][0]), reverse=rng.random() < 0.5)
            rows = [rows[0]] + body
        elif what == "move":
            source, target = rng.randrange(len(names)), rng.randrange(len(names))
            for each in rows:
                each.insert(target, each.pop(source))
        elif what == "rename":
            column = rng.choice([i for i, n in enumerate(names) if n in renaming] or [id_at])
            if column == id_at:
                continue
            renamed[names[column]] = f"{names[column]} of mine"
            rows[0][column] = (renamed[names[column]], rows[0][column][1])
        elif what == "own":
            header = f"Own {seed}.{step}"
            own.append(header)
            place = rng.randrange(len(names) + 1)
            for at, each in enumerate(rows):
                each.insert(place, (header if at == 0 else f"own {at}", rows[0][0][1]))
            for each in rows[1:]:
                identity = each[[v for v, _ in rows[0]].index("Row id")][0]
                if identity:
                    typed.setdefault(identity, {})[header] = each[place][0]
        elif what == "add":
            fresh = [(None, style) for _, style in rows[1]]
            name_at = next(i for i, n in enumerate(names) if back.get(n, n) == named_by)
            fresh[name_at] = (f"Added {seed}.{step}", fresh[name_at][1])
            added.append(fresh[name_at][0])
            rows.insert(rng.randrange(1, len(rows) + 1), fresh)
        elif what == "delete" and len(rows) > 3:
            if identity is not None:
                deleted.append(identity)
                typed.pop(identity, None)
                del rows[row]
        elif what == "sheet":
            extra = book.create_sheet(f"Mine {name} {seed}.{step}", rng.randrange(len(book.sheetnames) + 1))
            extra["B2"] = "my own"
        elif what == "color":
            sheet.sheet_properties.tabColor = "FF0000"
        elif what == "hide":
            sheet.row_dimensions[row + 1].hidden = True
    if alone and len(rows) < sheet.max_row:
        sheet.delete_rows(len(rows) + 1, sheet.max_row - len(rows))
    rewrite(sheet, (first_column, first_row), rows)
    set_reach(table, (first_column, first_row), rows, renamed)
    return {"typed": typed, "own": own, "added": added, "deleted": deleted, "renamed": renamed}


source, folder, first, count = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
for number in range(first, first + count):
    workbook = openpyxl.load_workbook(source)
    told = {"seed": number, "tables": {name: script(workbook, name, number) for name in TABLES}}
    workbook.save(f"{folder}/{number}.xlsx")
    print(json.dumps(told))
