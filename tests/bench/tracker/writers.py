"""The tracker's sheets by xlsxwriter and by openpyxl, warm, on one thread, each in a process of its own. Usage: python3 writers.py xlsxwriter|openpyxl FOLDER SIZE"""
import io, json, os, resource, sys, time

writer, folder, size = sys.argv[1:4]
content = json.load(open(os.path.join(folder, f"content-{size}.json"), encoding="utf-8"))
# Looks by number: what a date-time, a day, an hour and a figure are shown as; 1 and 2 are headers.
NUMBERS = {6: "ddd, mmm d, h:mm AM/PM", 7: 'ddd, mmm d", no hour"', 8: "ddd, mmm d, yyyy", 9: "h:mm AM/PM", 13: "ddd, mmm d, yyyy", 17: "0", 18: "0.00"}
MARKS = ["#8A949E", "#FFD9A8", "#FFF6D9", "#E3F3EA", "#E4EEFA", "#8A949E", "#FBE3E3"]


def with_xlsxwriter():
    import xlsxwriter
    output = io.BytesIO()
    book = xlsxwriter.Workbook(output, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    looks = {}

    def look(number):
        if number not in looks:
            shape = {"text_wrap": number in (4, 5, 11, 12), "valign": "vcenter", "bottom": 1}
            if number in NUMBERS:
                shape["num_format"] = NUMBERS[number]
            if number in (1, 2):
                shape.update(bold=True, font_color="#FFFFFF", bg_color="#1F3A5F" if number == 1 else "#2F6B4F")
            looks[number] = book.add_format(shape)
        return looks[number]

    marks = [book.add_format({"bg_color": colour}) for colour in MARKS]
    for each in content["sheets"]:
        sheet = book.add_worksheet(each["name"])
        for column, width in enumerate(each["widths"]):
            sheet.set_column(column, column, width or 9, None, {"hidden": not width})
        if any(each["freeze"]):
            sheet.freeze_panes(*each["freeze"])
        for table in each["tables"]:
            columns = [{"header": header, **({"formula": formula} if formula else {})} for header, formula in table["columns"]]
            sheet.add_table(table["range"], {"name": table["name"], "columns": columns, "style": "Table Style Light 1"})
        links = 0
        for column, row, shape, kind, value, formula in each["cells"]:
            if formula:
                sheet.write_formula(row - 1, column - 1, "=" + formula, look(shape), "" if value is None else value)
            elif kind == "n" and value is not None:
                sheet.write_number(row - 1, column - 1, value, look(shape))
            elif kind == "l" and links < 2000:
                links += 1
                sheet.write_url(row - 1, column - 1, value, look(shape))
            elif kind in ("s", "l"):
                sheet.write_string(row - 1, column - 1, value, look(shape))
            else:
                sheet.write_blank(row - 1, column - 1, None, look(shape))
        for rule in each["rules"]:
            sheet.conditional_format(rule["range"], {"type": "formula", "criteria": "=" + rule["formula"], "format": marks[rule["mark"]]})
        for cells, name in each["lists"]:
            sheet.data_validation(cells, {"validate": "list", "source": "=" + name})
    for name, cells in content["names"]:
        book.define_name(name, "=" + cells)
    book.close()
    return output.getvalue()


def with_openpyxl():
    import openpyxl
    from openpyxl.formatting.rule import FormulaRule
    from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Side
    from openpyxl.utils import get_column_letter
    from openpyxl.workbook.defined_name import DefinedName
    from openpyxl.worksheet.datavalidation import DataValidation
    from openpyxl.worksheet.table import Table, TableFormula, TableStyleInfo
    book = openpyxl.Workbook()
    book.remove(book.active)
    looks = {}

    def look(number):
        if number not in looks:
            style = NamedStyle(f"look{number}")
            style.alignment = Alignment(wrap_text=number in (4, 5, 11, 12), vertical="center")
            style.border = Border(bottom=Side("thin"))
            style.number_format = NUMBERS.get(number, "General")
            if number in (1, 2):
                style.font, style.fill = Font(bold=True, color="FFFFFF"), PatternFill("solid", "1F3A5F" if number == 1 else "2F6B4F")
            book.add_named_style(style)
            looks[number] = style.name
        return looks[number]

    fills = [PatternFill(bgColor=colour[1:]) for colour in MARKS]
    for each in content["sheets"]:
        sheet = book.create_sheet(each["name"])
        for column, width in enumerate(each["widths"], 1):
            shape = sheet.column_dimensions[get_column_letter(column)]
            shape.width, shape.hidden = width or 9, not width
        if any(each["freeze"]):
            sheet.freeze_panes = f"{get_column_letter(each['freeze'][1] + 1)}{each['freeze'][0] + 1}"
        links = 0
        for column, row, shape, kind, value, formula in each["cells"]:
            cell = sheet.cell(row, column)
            if formula:
                cell.value = "=" + formula
            elif value is not None:
                cell.value = value
                if kind in ("s", "l"):
                    cell.data_type = "s"
                if kind == "l" and links < 2000:
                    links += 1
                    cell.hyperlink = value
            cell.style = look(shape)
        for table in each["tables"]:
            made = Table(displayName=table["name"], ref=table["range"], tableStyleInfo=TableStyleInfo(name="TableStyleLight1"))
            made._initialise_columns()
            for column, (header, formula) in zip(made.tableColumns, table["columns"]):
                column.name = header
                if formula:
                    column.calculatedColumnFormula = TableFormula(attr_text=formula)
            sheet.add_table(made)
        for rule in each["rules"]:
            sheet.conditional_formatting.add(rule["range"], FormulaRule([rule["formula"]], fill=fills[rule["mark"]]))
        for cells, name in each["lists"]:
            list_of = DataValidation(type="list", formula1=name)
            list_of.add(cells)
            sheet.add_data_validation(list_of)
    for name, cells in content["names"]:
        book.defined_names.append(DefinedName(name, attr_text=cells))
    output = io.BytesIO()
    book.save(output)
    return output.getvalue()


make, name = (with_xlsxwriter, "xlsxwriter") if writer == "xlsxwriter" else (with_openpyxl, "openpyxl")
make()
figures = []
for _ in range(5 if size == "200" else 3):
    before = time.process_time()
    data = make()
    figures.append((time.process_time() - before) * 1000)
open(os.path.join(folder, f"{name}-{size}.xlsx"), "wb").write(data)
version = __import__(name).__version__
print(f"{name + ' ' + version + ', ' + size:22} {sorted(figures)[len(figures) // 2]:8.1f} ms CPU  {len(data) / 1024:7.0f} KiB  peak {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MiB", flush=True)
