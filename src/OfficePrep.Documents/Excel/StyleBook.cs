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
    private const string PaleGreen = "FFF1F7F3";
    private const string PaleBlue = "FFF3F6FA";
    private const string Amber = "FF7A4B00";
    private const string Blue = "FF0B5CAD";
    private const string Line = "FFD5DBE3";

    /// <summary>How a day with an hour is written.</summary>
    public const string DayAndHourCode = "[$-409]ddd, mmm d, h:mm AM/PM";

    /// <summary>How a day among days with hours is written, so that nobody reads midnight.</summary>
    public const string DayWithoutHourCode = "[$-409]ddd, mmm d\", no hour\"";

    private const uint FirstFormat = 164;

    // English names of days and months on every machine: [$-409] is en-US.
    private static readonly string[] NumberFormats = [DayAndHourCode, "[$-409]ddd, mmm d, yyyy", "[$-409]h:mm AM/PM", DayWithoutHourCode, "\"× \"General", "[$-409]mmmm yyyy", "d"];

    /// <summary>The format of a look.</summary>
    public static uint Index(CellLook look, bool isQuoted = false) => ((uint)look * 2) + (isQuoted ? 1u : 0u);

    public static void Write(WorkbookStylesPart part)
    {
        var looks = Enum.GetValues<CellLook>();
        part.Stylesheet = new Stylesheet(
            new NumberingFormats(NumberFormats.Select((code, i) => new NumberingFormat { NumberFormatId = FirstFormat + (uint)i, FormatCode = code })) { Count = (uint)NumberFormats.Length },
            new Fonts(looks.Select(look => FontOf(Of(look)))) { Count = (uint)looks.Length },
            new Fills([new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 }), .. looks.Select(look => FillOf(Of(look)))]) { Count = (uint)looks.Length + 2 },
            new Borders(NoBorder(), Underline(), Box(Line, hasTop: true), Box(Line, hasTop: false)) { Count = 4 },
            new CellStyleFormats(new CellFormat()) { Count = 1 },
            new CellFormats(looks.SelectMany(look => new[] { FormatOf(look, isQuoted: false), FormatOf(look, isQuoted: true) })) { Count = (uint)looks.Length * 2 },
            new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }) { Count = 1 },
            Highlights());
    }

    private static LookFormat Of(CellLook look) => look switch
    {
        CellLook.Plain => new() { Border = 0, Wraps = false, Indent = 0 },
        CellLook.Header => new() { Colour = White, Fill = Navy, IsBold = true, Border = 0 },
        CellLook.PersonsHeader => new() { Colour = White, Fill = Green, IsBold = true, Border = 0 },
        CellLook.Name or CellLook.Label => new() { IsBold = true },
        CellLook.Text => new(),
        CellLook.Muted => new() { Colour = Grey, Size = 10 },
        CellLook.DayAndHour => new() { Number = DayAndHourCode, Wraps = false },
        CellLook.DayWithoutHour => new() { Number = DayWithoutHourCode, Colour = Grey, Wraps = false },
        CellLook.Day => new() { Number = NumberFormats[1], Wraps = false },
        CellLook.Hour => new() { Number = NumberFormats[2], IsBold = true, Wraps = false },
        CellLook.Link => new() { Colour = Blue, IsUnderlined = true, Wraps = false },
        CellLook.Ask => new() { Colour = Amber },
        CellLook.Persons => new() { Fill = PaleGreen },
        CellLook.PersonsDay => new() { Fill = PaleGreen, Number = NumberFormats[1], Wraps = false },
        CellLook.Title => new() { IsBold = true, Colour = Navy, Size = 18, Border = 0, Wraps = false, Indent = 0 },
        CellLook.Figure => new() { IsCentered = true },
        CellLook.Count => new() { IsCentered = true, BuiltIn = 1 },
        CellLook.Mean => new() { IsCentered = true, BuiltIn = 2, IsBold = true },
        CellLook.Score => new() { IsCentered = true, Fill = PaleGreen, IsBold = true },
        CellLook.PersonsFigure => new() { IsCentered = true, Fill = PaleGreen, IsBold = true },
        CellLook.Times => new() { IsCentered = true, Colour = Grey, Size = 10, Number = NumberFormats[4], Border = 0 },
        CellLook.Sentence => new() { Colour = Grey, Border = 0, Indent = 0, IsTop = true },
        CellLook.Tile => new() { IsCentered = true, BuiltIn = 1, IsBold = true, Colour = Navy, Fill = PaleBlue, Size = 24, Border = 0 },
        CellLook.TileLabel => new() { IsCentered = true, Colour = Grey, Fill = PaleBlue, Size = 10, Border = 0, IsTop = true },
        CellLook.Month => new() { IsBold = true, Colour = Navy, Size = 14, Number = NumberFormats[5], Border = 0, Wraps = false, Indent = 0 },
        CellLook.Weekday => new() { IsBold = true, Colour = White, Fill = Navy, IsCentered = true, Border = 0, Size = 10 },
        CellLook.DayNumber => new() { IsBold = true, Colour = Grey, Size = 10, Number = NumberFormats[6], Border = 2, IsTop = true, Fill = PaleBlue },
        CellLook.DayWords => new() { Size = 9, Border = 3, IsTop = true },
        _ => throw new ArgumentOutOfRangeException(nameof(look), look, "A look has a format."),
    };

    private static Font FontOf(LookFormat look)
    {
        var font = new Font();
        if (look.IsBold)
        {
            font.Append(new Bold());
        }

        if (look.IsUnderlined)
        {
            font.Append(new Underline());
        }

        font.Append(new FontSize { Val = look.Size }, new Color { Rgb = look.Colour }, new FontName { Val = Face }, new FontFamilyNumbering { Val = 2 });
        return font;
    }

    private static Fill FillOf(LookFormat look) =>
        look.Fill is null ? new Fill(new PatternFill { PatternType = PatternValues.None })
            : new Fill(new PatternFill(new ForegroundColor { Rgb = look.Fill }, new BackgroundColor { Indexed = 64 }) { PatternType = PatternValues.Solid });

    private static Border NoBorder() => new(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder());

    private static Border Underline() =>
        new(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(new Color { Rgb = Line }) { Style = BorderStyleValues.Thin }, new DiagonalBorder());

    private static Border Box(string colour, bool hasTop) => new(
        new LeftBorder(new Color { Rgb = colour }) { Style = BorderStyleValues.Thin },
        new RightBorder(new Color { Rgb = colour }) { Style = BorderStyleValues.Thin },
        hasTop ? new TopBorder(new Color { Rgb = colour }) { Style = BorderStyleValues.Thin } : new TopBorder(),
        new BottomBorder(new Color { Rgb = colour }) { Style = BorderStyleValues.Thin },
        new DiagonalBorder());

    private static CellFormat FormatOf(CellLook look, bool isQuoted)
    {
        var format = Of(look);
        return new CellFormat(new Alignment
        {
            Horizontal = format.IsCentered ? HorizontalAlignmentValues.Center : HorizontalAlignmentValues.Left,
            Indent = format.IsCentered ? 0u : format.Indent,
            Vertical = format.IsTop ? VerticalAlignmentValues.Top : VerticalAlignmentValues.Center,
            WrapText = format.Wraps,
        })
        {
            NumberFormatId = format.Number is { } code ? FirstFormat + (uint)Array.IndexOf(NumberFormats, code) : format.BuiltIn,
            FontId = (uint)look,
            FillId = (uint)look + 2,
            BorderId = format.Border,
            FormatId = 0,
            ApplyNumberFormat = format.Number is not null || format.BuiltIn > 0,
            ApplyFont = true,
            ApplyFill = true,
            ApplyBorder = format.Border > 0,
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
        new DifferentialFormat(new Font(new Color { Rgb = "FF8A949E" })),
        new DifferentialFormat(new Font(new Bold(), new Italic(), new Color { Rgb = "FF9B1C1C" }), Fill("FFFBE3E3")),
        // The line above belongs to what stands there.
        new DifferentialFormat(Fill(White), Box(White, hasTop: false)))
    {
        Count = (uint)Enum.GetValues<HighlightMark>().Length,
    };

    private static Fill Fill(string colour) => new(new PatternFill(new BackgroundColor { Rgb = colour }));

    // A cell of a table unless it says otherwise: wrapped, indented, with a thin line below.
    private sealed record LookFormat
    {
        public bool IsBold { get; init; }

        public bool IsUnderlined { get; init; }

        public double Size { get; init; } = 11;

        public string Colour { get; init; } = Ink;

        public string? Fill { get; init; }

        public string? Number { get; init; }

        // A number format that every program knows: 1 is a whole number, 2 has two places.
        public uint BuiltIn { get; init; }

        public bool IsCentered { get; init; }

        public bool IsTop { get; init; }

        public uint Indent { get; init; } = 1;

        public bool Wraps { get; init; } = true;

        public uint Border { get; init; } = 1;
    }
}
