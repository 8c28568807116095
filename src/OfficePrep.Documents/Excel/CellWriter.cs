using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using NodaTime;
using OfficePrep.Documents.Excel.Sync;

namespace OfficePrep.Documents.Excel;

/// <summary>Writes rows and cells as a stream; text goes to the shared strings, dates become Excel's numbers.</summary>
internal sealed class CellWriter(OpenXmlWriter writer, SharedStrings strings)
{
    /// <summary>Begins a row, counted from 1.</summary>
    public void StartRow(int row, double height, bool isHidden = false) => writer.WriteStartElement(
        new Row(),
        [Attribute("r", row.ToString(CultureInfo.InvariantCulture)), Attribute("ht", height.ToString(CultureInfo.InvariantCulture)), Attribute("customHeight", "1"), .. isHidden ? [Attribute("hidden", "1")] : Array.Empty<OpenXmlAttribute>()]);

    public void EndRow() => writer.WriteEndElement();

    /// <summary>Writes a computed cell: our own formula and the value that it has now.</summary>
    public void WriteComputed(int column, int row, string formula, CellContent value, CellLook look)
    {
        var code = CellCode.Of(value);
        writer.WriteStartElement(new Cell(), [Attribute("r", A1.Cell(column, row)), Attribute("s", StyleBook.Index(look).ToString(CultureInfo.InvariantCulture)), .. CellCode.Number(code) is null ? [Attribute("t", "str")] : Array.Empty<OpenXmlAttribute>()]);
        writer.WriteElement(new CellFormula(formula));
        writer.WriteElement(new CellValue(CellCode.Number(code)?.ToString("R", CultureInfo.InvariantCulture) ?? CellText.Escape(CellCode.Text(code) ?? "")));
        writer.WriteEndElement();
    }

    public void Write(int column, int row, CellContent content, CellLook look)
    {
        switch (content)
        {
            case CellContent.Blank:
                Cell(column, row, StyleBook.Index(look), null, null);
                break;
            case CellContent.Text text:
                Text(column, row, text.Value, look is CellLook.DayAndHour or CellLook.Day or CellLook.Hour ? CellLook.Muted : look);
                break;
            case CellContent.Clock clock:
                Date(column, row, clock.Value, look);
                break;
            case CellContent.Day day:
                Date(column, row, day.Value.AtMidnight(), look == CellLook.DayAndHour ? CellLook.DayWithoutHour : look);
                break;
            case CellContent.Number number:
                Cell(column, row, StyleBook.Index(look), null, number.Value.ToString("R", CultureInfo.InvariantCulture));
                break;
            case CellContent.Link link:
                Text(column, row, link.Value.AbsoluteUri, look);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(content), content, "A cell holds nothing, text, a number, a date or a link.");
        }
    }

    private void Date(int column, int row, LocalDateTime time, CellLook look)
    {
        if (ExcelDate.Number(time) is { } number)
        {
            Cell(column, row, StyleBook.Index(look), null, number);
        }
        else
        {
            Text(column, row, time.ToString("uuuu-MM-dd HH:mm", CultureInfo.InvariantCulture), CellLook.Muted);
        }
    }

    private void Text(int column, int row, string text, CellLook look)
    {
        var fit = CellText.Fit(text);
        var place = strings.PlaceOf(fit).ToString(CultureInfo.InvariantCulture);
        Cell(column, row, StyleBook.Index(look, CellText.LooksLikeFormula(fit)), "s", place);
    }

    private void Cell(int column, int row, uint style, string? type, string? value)
    {
        var attributes = new List<OpenXmlAttribute> { Attribute("r", A1.Cell(column, row)), Attribute("s", style.ToString(CultureInfo.InvariantCulture)) };
        if (type is not null)
        {
            attributes.Add(Attribute("t", type));
        }

        writer.WriteStartElement(new Cell(), attributes);
        if (value is not null)
        {
            writer.WriteElement(new CellValue(value));
        }

        writer.WriteEndElement();
    }

    private static OpenXmlAttribute Attribute(string name, string value) => new(name, "", value);
}
