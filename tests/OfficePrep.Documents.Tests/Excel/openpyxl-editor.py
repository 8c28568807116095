"""Edits a tracker as people do, many times over: random scripts of moves, renames, sorting, typing, rows and columns.

Arguments: workbook, folder for the edited copies, first seed, number of scripts. Prints one JSON line for each script: what was typed where, what was added and deleted.
"""
import datetime
import json
import random
import sys

import openpyxl
from openpyxl.utils import get_column_letter

SHEET = "Programs"
HEADERS = 1


def plain(value):
    return value.isoformat() if isinstance(value, (datetime.datetime, datetime.date, datetime.time)) else value


def header_of(sheet):
    return [cell.value for cell in sheet[HEADERS]]


def rewrite(sheet, rows):
    """Puts whole rows of values, formats and links in place."""
    width = len(rows[0])
    for at, row in enumerate(rows):
        for column in range(width):
            cell = sheet.cell(HEADERS + at, column + 1)
            value, style = row[column]
            cell.value = value
            cell._style = style
            cell.hyperlink = None


def grid(sheet):
    return [[(cell.value, cell._style) for cell in row] for row in sheet.iter_rows(min_row=HEADERS)]


def set_reach(sheet, rows):
    table = sheet.tables[SHEET]
    table.ref = f"A1:{get_column_letter(len(rows[0]))}{len(rows)}"
    table.autoFilter.ref = table.ref
    while len(table.tableColumns) < len(rows[0]):
        table.tableColumns.append(openpyxl.worksheet.table.TableColumn(id=len(table.tableColumns) + 1, name="x"))
    del table.tableColumns[len(rows[0]):]
    for column, (value, _) in zip(table.tableColumns, rows[0]):
        column.name = value


def script(book, seed):
    rng = random.Random(seed)
    sheet = book[SHEET]
    rows = grid(sheet)
    names = [value for value, _ in rows[0]]
    typed, own, added, deleted, renamed = {}, [], [], [], {}
    for step in range(rng.randint(1, 8)):
        names = [value for value, _ in rows[0]]
        back = {new: old for old, new in renamed.items()}
        id_at = names.index("Row id")
        what = rng.choice(["type", "type", "type", "note", "note", "sort", "move", "rename", "own", "add", "delete", "sheet", "color", "down"])
        row = rng.randrange(1, len(rows))
        identity = rows[row][id_at][0]
        if what in ("type", "note"):
            column = rng.randrange(len(names)) if what == "type" else next((i for i, n in enumerate(names) if back.get(n, n) == "My notes"), 0)
            if column == id_at or identity is None or back.get(names[column], names[column]) == "Letters say":
                continue
            value = rng.choice([f"typed {seed}.{step}", "=1+1 is two", 12.5, "line\nline", "é漢ة", datetime.datetime(2031, 1, rng.randint(1, 28), 9, 30)])
            if isinstance(value, str) and value.startswith("="):
                value = " " + value
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
            column = rng.choice([i for i, n in enumerate(names) if n in ("Program", "Status", "Interview, your time", "City", "Join link")] or [id_at])
            if column == id_at:
                continue
            renamed[names[column]] = f"{names[column]} of mine"
            rows[0][column] = (renamed[names[column]], rows[0][column][1])
        elif what == "own":
            name = f"Own {seed}.{step}"
            own.append(name)
            place = rng.randrange(len(names) + 1)
            for at, each in enumerate(rows):
                each.insert(place, (name if at == 0 else f"own {at}", rows[0][0][1]))
            for each in rows[1:]:
                identity = each[[v for v, _ in rows[0]].index("Row id")][0]
                if identity:
                    typed.setdefault(identity, {})[name] = each[place][0]
        elif what == "add":
            fresh = [(None, style) for _, style in rows[1]]
            name_at = next(i for i, n in enumerate(names) if back.get(n, n) == "Program")
            fresh[name_at] = (f"Added Hospital {seed}.{step}", fresh[name_at][1])
            added.append(fresh[name_at][0])
            rows.insert(rng.randrange(1, len(rows) + 1), fresh)
        elif what == "delete" and len(rows) > 3:
            if identity is not None:
                deleted.append(identity)
                typed.pop(identity, None)
                del rows[row]
        elif what == "sheet":
            extra = book.create_sheet(f"Mine {seed}.{step}", rng.randrange(len(book.sheetnames) + 1))
            extra["B2"] = "my own"
        elif what == "color":
            sheet.sheet_properties.tabColor = "FF0000"
            sheet.row_dimensions[row + 1].hidden = True
    if len(rows) < sheet.max_row:
        sheet.delete_rows(len(rows) + 1, sheet.max_row - len(rows))
    rewrite(sheet, rows)
    set_reach(sheet, rows)
    return {"seed": seed, "typed": typed, "own": own, "added": added, "deleted": deleted, "renamed": renamed}


source, folder, first, count = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
for number in range(first, first + count):
    workbook = openpyxl.load_workbook(source)
    told = script(workbook, number)
    workbook.save(f"{folder}/{number}.xlsx")
    print(json.dumps(told))
