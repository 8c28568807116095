using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace OfficePrep.Documents.Excel;

/// <summary>The workbook's formats: two for each <see cref="CellLook"/>, the second with the mark that keeps text that looks like a formula text for ever.</summary>
internal static class StyleBook
{
    private const string Face = "Calibri";
    private const string White = "FFFFFFFF";
    private const string Ink = "FF1F2933";
    private const string Grey = "FF5B6770";
    private const string Navy = "FF1F3A5F";
    private const string Green = "FF2F6B4F";
    private const string Amber = "FF7A4B00";
    private const string Blue = "FF0B5CAD";
    private const string Line = "FFD5DBE3";

    // English names of days and months on every machine: [$-409] is en-US.
    private static readonly string[] NumberFormats = [DayAndHourCode, "[$-409]ddd, mmm d, yyyy", "[$-409]h:mm AM/PM", DayWithoutHourCode];

    /// <summary>How a day with an hour is written.</summary>
    public const string DayAndHourCode = "[$-409]ddd, mmm d, h:mm AM/PM";

    /// <summary>How a day among days with hours is written, so that nobody reads midnight.</summary>
    public const string DayWithoutHourCode = "[$-409]ddd, mmm d\", no hour\"";

    private const uint DayAndHourFormat = 164;
    private const uint DayFormat = 165;
    private const uint HourFormat = 166;
    private const uint DayWithoutHourFormat = 167;

    /// <summary>The format of a look.</summary>
    public static uint Index(CellLook look, bool isQuoted = false) => ((uint)look * 2) + (isQuoted ? 1u : 0u);

    public static void Write(WorkbookStylesPart part)
    {
        var looks = Enum.GetValues<CellLook>();
        part.Stylesheet = new Stylesheet(
            new NumberingFormats(NumberFormats.Select((code, i) => new NumberingFormat { NumberFormatId = DayAndHourFormat + (uint)i, FormatCode = code })) { Count = (uint)NumberFormats.Length },
            Counted(new Fonts(looks.Select(FontOf)), looks.Length),
            Counted(new Fills([new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 }), .. looks.Select(FillOf)]), looks.Length + 2),
            new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()), Underline()) { Count = 2 },
            new CellStyleFormats(new CellFormat()) { Count = 1 },
            new CellFormats(looks.SelectMany(look => new[] { FormatOf(look, isQuoted: false), FormatOf(look, isQuoted: true) })) { Count = (uint)looks.Length * 2 },
            new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }) { Count = 1 },
            Highlights());
    }

    private static Fonts Counted(Fonts fonts, int count)
    {
        fonts.Count = (uint)count;
        return fonts;
    }

    private static Fills Counted(Fills fills, int count)
    {
        fills.Count = (uint)count;
        return fills;
    }

    private static Font FontOf(CellLook look)
    {
        var isBold = look is CellLook.Header or CellLook.PersonsHeader or CellLook.Name or CellLook.Title or CellLook.Label or CellLook.Hour;
        var colour = look switch
        {
            CellLook.Header or CellLook.PersonsHeader => White,
            CellLook.Muted or CellLook.DayWithoutHour => Grey,
            CellLook.Link => Blue,
            CellLook.Ask => Amber,
            CellLook.Title => Navy,
            _ => Ink,
        };
        var font = new Font();
        if (isBold)
        {
            font.Append(new Bold());
        }

        if (look == CellLook.Link)
        {
            font.Append(new Underline());
        }

        font.Append(new FontSize { Val = look == CellLook.Title ? 18 : look == CellLook.Muted ? 10 : 11 }, new Color { Rgb = colour }, new FontName { Val = Face }, new FontFamilyNumbering { Val = 2 });
        return font;
    }

    private static Fill FillOf(CellLook look)
    {
        var colour = look switch
        {
            CellLook.Header => Navy,
            CellLook.PersonsHeader => Green,
            CellLook.Persons or CellLook.PersonsDay => "FFF1F7F3",
            _ => null,
        };
        return colour is null ? new Fill(new PatternFill { PatternType = PatternValues.None })
            : new Fill(new PatternFill(new ForegroundColor { Rgb = colour }, new BackgroundColor { Indexed = 64 }) { PatternType = PatternValues.Solid });
    }

    private static Border Underline() =>
        new(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(new Color { Rgb = Line }) { Style = BorderStyleValues.Thin }, new DiagonalBorder());

    private static CellFormat FormatOf(CellLook look, bool isQuoted)
    {
        var isHeader = look is CellLook.Header or CellLook.PersonsHeader;
        var isCell = !isHeader && look is not (CellLook.Plain or CellLook.Title);
        var isDate = look is CellLook.DayAndHour or CellLook.DayWithoutHour or CellLook.Day or CellLook.Hour or CellLook.PersonsDay;
        return new CellFormat(new Alignment
        {
            Horizontal = HorizontalAlignmentValues.Left,
            Indent = isHeader || isCell ? 1u : 0u,
            Vertical = VerticalAlignmentValues.Center,
            WrapText = isHeader || (isCell && !isDate && look != CellLook.Link),
        })
        {
            NumberFormatId = look switch
            {
                CellLook.DayAndHour => DayAndHourFormat,
                CellLook.Day or CellLook.PersonsDay => DayFormat,
                CellLook.Hour => HourFormat,
                CellLook.DayWithoutHour => DayWithoutHourFormat,
                _ => 0,
            },
            FontId = (uint)look,
            FillId = (uint)look + 2,
            BorderId = isCell ? 1u : 0u,
            FormatId = 0,
            ApplyNumberFormat = isDate,
            ApplyFont = true,
            ApplyFill = true,
            ApplyBorder = isCell,
            ApplyAlignment = true,
            QuotePrefix = isQuoted ? true : null,
        };
    }

    private static DifferentialFormats Highlights() => new(
        new DifferentialFormat(new Font(new Strike(), new Color { Rgb = "FF8A949E" })),
        new DifferentialFormat(new Font(new Bold(), new Color { Rgb = "FF7A2E00" }), Fill("FFFFD9A8")),
        new DifferentialFormat(Fill("FFFFF6D9")),
        new DifferentialFormat(new Font(new Bold(), new Color { Rgb = "FF1E6B45" }), Fill("FFE3F3EA")),
        new DifferentialFormat(new Font(new Bold(), new Color { Rgb = Blue }), Fill("FFE4EEFA")),
        new DifferentialFormat(new Font(new Color { Rgb = "FF8A949E" })))
    {
        Count = (uint)Enum.GetValues<HighlightMark>().Length,
    };

    private static Fill Fill(string colour) => new(new PatternFill(new BackgroundColor { Rgb = colour }));
}
