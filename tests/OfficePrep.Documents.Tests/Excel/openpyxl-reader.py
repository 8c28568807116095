"""Prints as JSON what python3-openpyxl reads of a workbook: sheets, tables, cells, validations, freeze panes, print names."""
import datetime
import json
import sys

import openpyxl


def value(cell):
    if isinstance(cell.value, (datetime.datetime, datetime.date, datetime.time)):
        return cell.value.isoformat()
    return cell.value


book = openpyxl.load_workbook(sys.argv[1])
sheets = {}
for sheet in book.worksheets:
    sheets[sheet.title] = {
        "freeze": sheet.freeze_panes,
        "tables": {table.displayName: table.ref for table in sheet.tables.values()},
        "rows": [[value(cell) for cell in row] for row in sheet.iter_rows()],
        "types": sorted({cell.data_type for row in sheet.iter_rows() for cell in row if cell.value is not None}),
        "formulas": sorted({cell.value for row in sheet.iter_rows() for cell in row if cell.data_type == "f"}),
        "links": [cell.hyperlink.target for row in sheet.iter_rows() for cell in row if cell.hyperlink],
        "validations": [[str(rule.sqref), rule.formula1] for rule in sheet.data_validations.dataValidation],
        "highlights": sum(len(rules.rules) for rules in sheet.conditional_formatting),
        "printArea": sheet.print_area if isinstance(sheet.print_area, str) else ",".join(sheet.print_area or []),
        "printTitles": sheet.print_title_rows,
        "landscape": sheet.page_setup.orientation,
        "hidden": [name for name, column in sheet.column_dimensions.items() if column.hidden],
    }
json.dump({"title": book.properties.title, "language": book.properties.language, "sheets": sheets}, sys.stdout)
