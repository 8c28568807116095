"""The sheet by reportlab and by WeasyPrint, warm, on one thread. Usage: python3 printers.py FOLDER"""
import io, json, os, resource, sys, time

folder = sys.argv[1]
content = json.load(open(os.path.join(folder, "content.json"), encoding="utf-8"))


def report(name, make, file, tagged, batch, warm):
    end = time.monotonic() + warm
    while time.monotonic() < end:
        make()
    figures = []
    for _ in range(7):
        before = time.process_time()
        for _ in range(batch):
            data = make()
        figures.append((time.process_time() - before) * 1000 / batch)
    open(os.path.join(folder, file), "wb").write(data)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{name:21} {sorted(figures)[3]:8.1f} ms CPU/sheet (warm) {len(data) / 1024:7.1f} KiB  tagged {tagged}  peak {memory:.0f} MiB", flush=True)


def with_reportlab():
    from reportlab.lib import colors
    from reportlab.lib.pagesizes import letter
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.platypus import Paragraph, Table
    from reportlab.pdfgen import canvas
    from xml.sax.saxutils import escape
    for name in ("Inter-Regular", "Inter-SemiBold", "Inter-Bold", "NotoSansArabic-Regular"):
        pdfmetrics.registerFont(TTFont(name, os.path.join(folder, name + ".ttf")))
    body = ParagraphStyle("body", fontName="Inter-Regular", fontSize=8, leading=10.2)
    head = ParagraphStyle("head", parent=body, fontName="Inter-SemiBold", fontSize=9.6, leading=12, textColor=colors.HexColor("#124e66"))
    white = ParagraphStyle("white", parent=body, textColor=colors.white)
    title = ParagraphStyle("title", parent=white, fontName="Inter-Bold", fontSize=16, leading=19)

    def words(text):
        # No shaping: Arabic letters stand apart and from left to right, which is the best this library does by itself.
        runs, font = [], None
        for sign in text:
            wanted = "NotoSansArabic-Regular" if "\u0600" <= sign <= "\u06ff" else None
            if wanted != font:
                runs.append(("</font>" if font else "") + (f'<font name="{wanted}">' if wanted else ""))
                font = wanted
            runs.append(escape(sign))
        return "".join(runs) + ("</font>" if font else "")

    def make():
        output = io.BytesIO()
        page = canvas.Canvas(output, pagesize=letter, lang="en-US")
        page.setTitle(content["title"])

        def put(text, style, x, y, width):
            paragraph = Paragraph(words(text), style)
            height = paragraph.wrap(width, 800)[1]
            paragraph.drawOn(page, x, y - height)
            return y - height

        page.setFillColor(colors.HexColor("#124e66"))
        page.rect(0, 710, 612, 82, stroke=0, fill=1)
        y = put(content["title"], title, 40, 778, 340)
        y = put(content["about"], white, 40, y, 340)
        put(content["codes"], white, 40, y, 340)
        put(content["day"] + " " + content["mode"], white, 400, 772, 172)
        table = Table([[Paragraph(words(cell), body) for cell in row] for row in [content["head"]] + content["rows"]], colWidths=[110, 145, 150])
        height = table.wrap(405, 600)[1]
        table.drawOn(page, 40, 700 - height)
        module = 104 / content["code"]["size"]
        page.setFillColor(colors.black)
        path = page.beginPath()
        for column, row, length in content["code"]["bars"]:
            path.rect(468 + column * module, 700 - (row + 1) * module, length * module, module)
        page.drawPath(path, stroke=0, fill=1)
        put("Join at " + content["domain"], body, 468, 590, 104)
        page.linkURL(content["link"], (468, 575, 572, 590))
        y = min(700 - height, 575) - 4
        for label, value in content["facts"]:
            put(label, body, 40, y, 90)
            y = put(value, body, 132, y, 440)
        for section in content["sections"]:
            y = put(section["title"], head, 40, y - 2, 532)
            for item in section["items"]:
                y = put("• " + item, body, 46, y, 526)
        put(content["sources"], body, 40, 50, 532)
        page.showPage()
        page.save()
        return output.getvalue()

    import reportlab
    report("reportlab " + reportlab.Version, make, "reportlab.pdf", "no", 10, 4)


def with_weasyprint():
    import weasyprint
    html = open(os.path.join(folder, "sheet.html"), encoding="utf-8").read()
    report("WeasyPrint " + weasyprint.__version__, lambda: weasyprint.HTML(string=html, base_url=folder).write_pdf(), "weasyprint.pdf", "no", 1, 4)


with_reportlab()
with_weasyprint()
