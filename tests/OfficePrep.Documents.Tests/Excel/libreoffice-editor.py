"""Edits the tables of a tracker in LibreOffice Calc itself, many times over, in one running office; saves each copy as Excel's format.

Arguments: workbook, folder for the edited copies, folder for the office's profile, first seed, number of scripts. Prints one JSON line for each script:
by table, what was typed where, what was added and deleted.
"""
import datetime
import json
import os
import random
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.lang import DisposedException
from com.sun.star.sheet import TableFilterField
from com.sun.star.sheet.FilterOperator import NOT_EMPTY
from com.sun.star.table import CellAddress, CellRangeAddress, TableSortField

sys.dont_write_bytecode = True
from tracker_tables import TABLES, plain, steps, words  # noqa: E402


def named(name, value):
    each = PropertyValue()
    each.Name, each.Value = name, value
    return each


class Table:
    """A table as Calc has it: a named range that grows and moves with what is put in and taken out."""

    def __init__(self, book, name):
        self.range = book.DatabaseRanges.getByName(name)
        self.book = book
        self.renamed, self.typed, self.own, self.added, self.deleted = {}, {}, [], [], []
        self.below = None

    @property
    def area(self):
        return self.range.DataArea

    @property
    def sheet(self):
        return self.book.Sheets.getByIndex(self.area.Sheet)

    def cell(self, column, row):
        """By place in the table, header row 0."""
        return self.sheet.getCellByPosition(self.area.StartColumn + column, self.area.StartRow + row)

    @property
    def width(self):
        return self.area.EndColumn - self.area.StartColumn + 1

    @property
    def height(self):
        return self.area.EndRow - self.area.StartRow + 1

    def names(self):
        return [self.cell(column, 0).String for column in range(self.width)]

    def ours(self, name):
        return next((old for old, new in self.renamed.items() if new == name), name)

    def identity(self, row):
        return self.cell(self.names().index("Row id"), row).String or None

    def put(self, column, row, value):
        cell = self.cell(column, row)
        if isinstance(value, datetime.datetime):
            cell.Value = (value - datetime.datetime(1899, 12, 30)).total_seconds() / 86400
        elif isinstance(value, str):
            cell.String = value
        else:
            cell.Value = value

    def type(self, column, row, value):
        identity, name = self.identity(row), self.ours(self.names()[column])
        if identity and name not in ("Row id", "Letters say"):
            self.put(column, row, value)
            self.typed.setdefault(identity, {})[name] = plain(value)

    def sort(self, rng):
        area = self.area
        field = TableSortField()
        field.Field, field.IsAscending = rng.randrange(self.width), rng.random() < 0.5
        body = self.sheet.getCellRangeByPosition(area.StartColumn, area.StartRow + 1, area.EndColumn, area.EndRow)
        body.sort((named("SortFields", uno.Any("[]com.sun.star.table.TableSortField", (field,))), named("ContainsHeader", False)))

    def move(self, rng):
        area = self.area
        source, target = rng.randint(area.StartColumn, area.EndColumn), rng.randint(area.StartColumn + 1, area.EndColumn)
        self.sheet.Columns.insertByIndex(target, 1)
        source += 1 if source >= target else 0
        self.sheet.moveRange(CellAddress(area.Sheet, target, area.StartRow), CellRangeAddress(area.Sheet, source, area.StartRow, source, area.EndRow))
        self.sheet.Columns.removeByIndex(source, 1)

    def rename(self, rng, renaming):
        column = rng.choice([at for at, name in enumerate(self.names()) if name in renaming] or [None])
        if column is not None:
            name = self.names()[column]
            self.renamed[name] = f"{name} of mine"
            self.cell(column, 0).String = self.renamed[name]

    def add_column(self, rng, header):
        place = rng.randrange(1, self.width)
        self.sheet.Columns.insertByIndex(self.area.StartColumn + place, 1)
        self.own.append(header)
        self.cell(place, 0).String = header
        for row in range(1, self.height):
            self.type(place, row, f"own {row}")

    def add_row(self, rng, named_by, name):
        row = rng.randrange(2, self.height)
        self.sheet.Rows.insertByIndex(self.area.StartRow + row, 1)
        self.cell(self.names().index(self.renamed.get(named_by, named_by)), row).String = name
        self.added.append(name)

    def delete_row(self, row):
        if self.height > 4 and (identity := self.identity(row)):
            self.deleted.append(identity)
            self.typed.pop(identity, None)
            self.sheet.Rows.removeByIndex(self.area.StartRow + row, 1)

    def note(self, row):
        self.sheet.Annotations.insertNew(self.cell(0, row).CellAddress, "my note")

    def hide(self, rng, row):
        if rng.random() < 0.5:
            self.sheet.Rows.getByIndex(self.area.StartRow + row).IsVisible = False
        else:
            self.sheet.Columns.getByIndex(self.area.StartColumn + rng.randrange(self.width)).IsVisible = False

    def filter(self, rng):
        field = TableFilterField()
        field.Field, field.Operator = rng.randrange(self.width), NOT_EMPTY
        area = self.area
        cells = self.sheet.getCellRangeByPosition(area.StartColumn, area.StartRow, area.EndColumn, area.EndRow)
        descriptor = cells.createFilterDescriptor(True)
        descriptor.ContainsHeader = True
        descriptor.setFilterFields((field,))
        cells.filter(descriptor)

    def told(self):
        return {"typed": self.typed, "own": self.own, "added": self.added, "deleted": self.deleted, "renamed": self.renamed}


def script(book, name, seed):
    rng = random.Random(f"calc {name} {seed}")
    _, named_by, renaming, alone, _ = TABLES[name]
    table = Table(book, name)
    for step in range(rng.randint(1, 8)):
        what = rng.choice(steps(name))
        row = rng.randrange(1, table.height)
        if what == "type":
            table.type(rng.randrange(table.width), row, words(rng, seed, step))
        elif what == "note":
            table.note(row)
        elif what == "sort":
            table.sort(rng)
        elif what == "move" and alone:
            table.move(rng)
        elif what == "rename":
            table.rename(rng, renaming)
        elif what == "own":
            table.add_column(rng, f"Own {seed}.{step}")
        elif what == "add":
            table.add_row(rng, named_by, f"Added {seed}.{step}")
        elif what == "down":
            table.below = f"Below {seed}.{step}"
        elif what == "delete":
            table.delete_row(row)
        elif what == "sheet":
            book.Sheets.insertNewByName(f"Mine {name} {seed}.{step}", rng.randrange(book.Sheets.Count + 1))
        elif what == "color":
            table.cell(rng.randrange(table.width), row).CellBackColor = 0xFFEE99
        elif what == "hide":
            table.hide(rng, row)
    if table.below:
        table.cell(table.names().index(table.renamed.get(named_by, named_by)), table.height).String = table.below
        table.added.append(table.below)
    if alone and rng.random() < 0.3:
        table.filter(rng)
    return table.told()


def connect(pipe):
    resolver = uno.getComponentContext().ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    for _ in range(400):
        try:
            context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            return context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except NoConnectException:
            time.sleep(0.2)
    sys.exit("LibreOffice does not answer.")


source, folder, profile, first, count = *sys.argv[1:4], int(sys.argv[4]), int(sys.argv[5])
pipe = f"officeprep{os.getpid()}"
office = subprocess.Popen(["soffice", "-env:UserInstallation=" + uno.systemPathToFileUrl(profile), "--headless", "--norestore", f"--accept=pipe,name={pipe};urp;"], stderr=subprocess.DEVNULL)
try:
    desktop = connect(pipe)
    for seed in range(first, first + count):
        book = desktop.loadComponentFromURL(uno.systemPathToFileUrl(source), "_blank", 0, (named("Hidden", True),))
        told = {"seed": seed, "tables": {name: script(book, name, seed) for name in TABLES}}
        book.storeToURL(uno.systemPathToFileUrl(f"{folder}/{seed}.xlsx"), (named("FilterName", "Calc MS Excel 2007 XML"),))
        book.close(True)
        print(json.dumps(told), flush=True)
    try:
        desktop.terminate()
    except DisposedException:
        pass
    office.wait(60)
finally:
    if office.poll() is None:
        office.terminate()
