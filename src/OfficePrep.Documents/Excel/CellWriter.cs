using System.Globalization;
using System.Xml;
using NodaTime;

namespace OfficePrep.Documents.Excel;

/// <summary>Writes rows and cells as a stream; text goes to the shared strings, dates become Excel's numbers.</summary>
internal sealed class CellWriter(XmlWriter writer, SharedStrings strings)
{
    private readonly XmlBuffer row = new();

    /// <summary>Begins a row, counted from 1.</summary>
    public void StartRow(int number, double height, bool isHidden = false) =>
        row.Raw("<x:row r=\"").Number(number).Raw("\" ht=\"").Number(height).Raw("\" customHeight=\"1\"").Raw(isHidden ? " hidden=\"1\">" : ">");

    public void EndRow() => row.Raw("</x:row>").WriteTo(writer);

    /// <summary>Writes a computed cell: our own formula and the value that it has now.</summary>
    public void WriteComputed(int column, int number, string formula, CellContent value, CellLook look)
    {
        var figure = Figure(value);
        Start(column, number, StyleBook.Index(look)).Raw(figure is null ? " t=\"str\"><x:f>" : "><x:f>").Text(formula).Raw("</x:f><x:v>")
            .Text(figure ?? CellText.Escape(Words(value))).Raw("</x:v></x:c>");
    }

    public void Write(int column, int number, CellContent content, CellLook look)
    {
        switch (content)
        {
            case CellContent.Blank:
                Start(column, number, StyleBook.Index(look)).Raw("/>");
                break;
            case CellContent.Text text:
                Shared(column, number, text.Value, look is CellLook.DayAndHour or CellLook.Day or CellLook.Hour ? CellLook.Muted : look);
                break;
            case CellContent.Link link:
                Shared(column, number, link.Value.AbsoluteUri, look);
                break;
            default:
                if (Figure(content) is { } figure)
                {
                    Start(column, number, StyleBook.Index(content is CellContent.Day && look == CellLook.DayAndHour ? CellLook.DayWithoutHour : look)).Raw("><x:v>").Raw(figure).Raw("</x:v></x:c>");
                }
                else
                {
                    Shared(column, number, Words(content), CellLook.Muted);
                }

                break;
        }
    }

    // What a cell holds as a number; null for text, and for dates that Excel has no number for.
    private static string? Figure(CellContent content) => content switch
    {
        CellContent.Number number => number.Value.ToString("R", CultureInfo.InvariantCulture),
        CellContent.Clock clock => ExcelDate.Number(clock.Value),
        CellContent.Day day => ExcelDate.Number(day.Value.AtMidnight()),
        _ => null,
    };

    private static string Words(CellContent content) => content switch
    {
        CellContent.Blank => "",
        CellContent.Text text => CellText.Fit(text.Value),
        CellContent.Link link => CellText.Fit(link.Value.AbsoluteUri),
        CellContent.Clock clock => Written(clock.Value),
        CellContent.Day day => Written(day.Value.AtMidnight()),
        _ => throw new ArgumentOutOfRangeException(nameof(content), content, "A cell holds nothing, text, a number, a date or a link."),
    };

    private static string Written(LocalDateTime time) => time.ToString("uuuu-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private void Shared(int column, int number, string text, CellLook look)
    {
        var fit = CellText.Fit(text);
        Start(column, number, StyleBook.Index(look, CellText.LooksLikeFormula(fit))).Raw(" t=\"s\"><x:v>").Number(strings.PlaceOf(fit)).Raw("</x:v></x:c>");
    }

    private XmlBuffer Start(int column, int number, uint style) =>
        row.Raw("<x:c r=\"").Raw(A1.Letters(column)).Number(number).Raw("\" s=\"").Number(style).Raw("\"");
}
