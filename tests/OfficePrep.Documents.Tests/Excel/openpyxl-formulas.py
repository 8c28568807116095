"""Compares what stands beside every formula in a workbook with what LibreOffice counted for it.

Arguments: our workbook, the one that LibreOffice saved. Prints JSON: how many were compared, which differ.
Formulas that ask for today may differ, but all of them by the same number of days; what counts those days is left out.
"""
import datetime
import json
import sys

import openpyxl

formulas = openpyxl.load_workbook(sys.argv[1])
ours = openpyxl.load_workbook(sys.argv[1], data_only=True)
theirs = openpyxl.load_workbook(sys.argv[2], data_only=True)
passed = []


def plain(value):
    if value is None:
        return ""
    if isinstance(value, datetime.datetime):
        return (value - datetime.datetime(1899, 12, 30)) / datetime.timedelta(days=1)
    if isinstance(value, datetime.time):
        return (value.hour * 60 + value.minute) / 1440
    return value


def same(one, other, formula):
    if isinstance(one, (int, float)) and isinstance(other, (int, float)):
        if "TODAY()" in formula:
            passed.append(one - other)
            return abs(one - other - passed[0]) < 1e-6
        return abs(one - other) < 1e-6
    return one == other


compared, different = 0, []
for sheet in formulas.worksheets:
    for row in sheet.iter_rows():
        for cell in row:
            if cell.data_type == "f" and "[Days to go]" not in cell.value:
                compared += 1
                one, other = plain(ours[sheet.title][cell.coordinate].value), plain(theirs[sheet.title][cell.coordinate].value)
                if not same(one, other, cell.value):
                    different.append(f"{sheet.title}!{cell.coordinate}: ours {one!r}, LibreOffice {other!r}, {cell.value[:120]}")
json.dump({"compared": compared, "different": different[:20]}, sys.stdout)
