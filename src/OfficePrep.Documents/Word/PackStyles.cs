using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace OfficePrep.Documents.Word;

/// <summary>The one style set of the document: every look is a named style, so that a person can restyle the pack in Word.</summary>
internal static class PackStyles
{
    public const string Normal = "Normal";
    public const string Title = "Title";
    public const string Subtitle = "Subtitle";
    public const string ContentsHeading = "TOCHeading";
    public const string SideHeading = "SideHeading";
    public const string ListItem = "ListParagraph";
    public const string CheckLine = "CheckLine";
    public const string Callout = "Callout";
    public const string CalloutLead = "CalloutLead";
    public const string LeadIn = "LeadIn";
    public const string Intro = "Intro";
    public const string Hint = "Hint";
    public const string Note = "Note";
    public const string TableText = "TableText";
    public const string TableHint = "TableHint";
    public const string TableHead = "TableHead";
    public const string TableList = "TableList";
    public const string BigClock = "BigClock";
    public const string ScriptLine = "ScriptLine";
    public const string TableStyle = "PackTable";
    public const string Header = "Header";
    public const string Footer = "Footer";
    public const string Gap = "Gap";
    public const string Strong = "Strong";
    public const string Emphasis = "Emphasis";
    public const string Link = "Hyperlink";
    public const string PlaceholderText = "PlaceholderText";

    /// <summary>Deep teal: 6.9 to 1 on white, above the 4.5 to 1 that WCAG AA asks for.</summary>
    public const string Accent = "1F5C6B";
    public const string AccentTint = "E8F1F3";

    // 7.0 to 1 on white.
    private const string Quiet = "595959";
    private const string Rule = "B7C9CE";
    private const string Face = "Calibri";

    public static string Heading(int level) => $"Heading{level}";

    /// <summary>Whether a style is one of headings, listed in the contents or not.</summary>
    public static bool IsHeading(string style) => style.StartsWith("Heading", StringComparison.Ordinal) || style == SideHeading;

    public static string Contents(int level) => $"TOC{level}";

    /// <summary>The paragraph styles, by id.</summary>
    public static IReadOnlyDictionary<string, PackStyle> Paragraphs { get; } = new PackStyle[]
    {
        new PackStyle(Normal, "Normal") { IsDefault = true },
        new PackStyle(Title, "Title") { Size = 28, Bold = true, Color = Accent, After = 40, KeepNext = true },
        new PackStyle(Subtitle, "Subtitle") { Size = 14, Color = Quiet, After = 240 },
        new PackStyle("Heading1", "heading 1") { Size = 20, Bold = true, Color = Accent, After = 160, KeepNext = true, NewPage = true, Outline = 0, RuleBelow = Rule },
        new PackStyle("Heading2", "heading 2") { Size = 14, Bold = true, Color = Accent, Before = 280, After = 100, KeepNext = true, Outline = 1 },
        new PackStyle("Heading3", "heading 3") { Size = 11.5, Bold = true, Before = 200, After = 60, KeepNext = true, Outline = 2 },
        new PackStyle(SideHeading, "Side Heading") { Size = 12, Bold = true, Color = Accent, Before = 200, After = 60, KeepNext = true, Outline = 1 },
        new PackStyle(ContentsHeading, "TOC Heading") { Size = 20, Bold = true, Color = Accent, After = 120, KeepNext = true, NewPage = true },
        new PackStyle("TOC1", "toc 1") { Bold = true, Before = 30, After = 0, RightTab = PackTable.FullWidth, Leader = true },
        new PackStyle("TOC2", "toc 2") { Size = 9.5, After = 0, Left = 280, RightTab = PackTable.FullWidth, Leader = true },
        new PackStyle(ListItem, "List Paragraph") { After = 50 },
        new PackStyle(CheckLine, "Check Line") { After = 90, Left = 440, Hanging = 440, LeftTab = 440 },
        new PackStyle(Callout, "Callout") { After = 0, Left = 160, Fill = AccentTint, RuleLeft = Accent },
        new PackStyle(CalloutLead, "Callout Lead") { Bold = true, Color = Accent, Before = 60, After = 0, Left = 160, Fill = AccentTint, RuleLeft = Accent, KeepNext = true },
        new PackStyle(LeadIn, "Lead In") { Before = 80, After = 60, KeepNext = true },
        new PackStyle(Intro, "Intro") { After = 80, KeepNext = true },
        new PackStyle(Hint, "Hint") { Size = 10, Color = Quiet, After = 120, KeepNext = true },
        new PackStyle(Note, "Note") { Size = 10, Color = Quiet, Before = 160, After = 60 },
        new PackStyle(TableText, "Table Text") { Size = 10.5, Before = 30, After = 30 },
        new PackStyle(TableHint, "Table Hint") { Size = 9.5, Color = Quiet, Before = 0, After = 30 },
        new PackStyle(TableList, "Table List") { Size = 10.5, Before = 0, After = 30 },
        new PackStyle(BigClock, "Big Clock") { Size = 14, Bold = true, Before = 0, After = 40 },
        new PackStyle(ScriptLine, "Script Line") { Size = 11.5, Before = 0, After = 40, Left = 160, RuleLeft = Accent },
        new PackStyle(TableHead, "Table Head") { Size = 10.5, Bold = true, Color = Accent, Before = 40, After = 40, KeepNext = true },
        new PackStyle(Header, "header") { Size = 9, Color = Quiet, After = 0, RightTab = PackTable.FullWidth },
        new PackStyle(Footer, "footer") { Size = 9, Color = Quiet, After = 0, RightTab = PackTable.FullWidth },
        new PackStyle(Gap, "Gap") { Size = 6, After = 0 },
    }.ToDictionary(style => style.Id, StringComparer.Ordinal);

    public static Styles Make() => new(
        [
            Defaults(),
            .. Paragraphs.Values.Select(style => style.Make()),
            Character(Strong, "Strong", new Bold()),
            Character(Emphasis, "Emphasis", new Italic()),
            Character(Link, "Hyperlink", new Color { Val = Accent }, new Underline { Val = UnderlineValues.Single }),
            Character(PlaceholderText, "Placeholder Text", new Color { Val = "767676" }),
            Grid(),
        ]);

    private static DocDefaults Defaults() => new(
        new RunPropertiesDefault(new RunPropertiesBaseStyle(
            new RunFonts { Ascii = Face, HighAnsi = Face, EastAsia = Face, ComplexScript = "Arial" },
            new FontSize { Val = "22" },
            new FontSizeComplexScript { Val = "22" },
            new Languages { Val = "en-US", EastAsia = "en-US", Bidi = "ar-SA" })),
        new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(
            new SpacingBetweenLines { After = $"{PackStyle.DefaultAfter}" })));

    private static Style Character(string id, string name, params OpenXmlElement[] look) => new(
        new StyleName { Val = name },
        new UIPriority { Val = 20 },
        new PrimaryStyle(),
        new StyleRunProperties(look)) { Type = StyleValues.Character, StyleId = id };

    // Lines between rows and around the table, none between columns: calm, and enough to write between.
    private static Style Grid() => new(
        new StyleName { Val = "Pack Table" },
        new UIPriority { Val = 40 },
        new StyleTableProperties(
            new TableBorders(
                new TopBorder { Val = BorderValues.Single, Size = 6, Color = Rule },
                new LeftBorder { Val = BorderValues.Single, Size = 6, Color = Rule },
                new BottomBorder { Val = BorderValues.Single, Size = 6, Color = Rule },
                new RightBorder { Val = BorderValues.Single, Size = 6, Color = Rule },
                new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4, Color = Rule },
                new InsideVerticalBorder { Val = BorderValues.Single, Size = 4, Color = Rule }),
            new TableCellMarginDefault(
                new TopMargin { Width = "40", Type = TableWidthUnitValues.Dxa },
                new TableCellLeftMargin { Width = 115, Type = TableWidthValues.Dxa },
                new BottomMargin { Width = "40", Type = TableWidthUnitValues.Dxa },
                new TableCellRightMargin { Width = 115, Type = TableWidthValues.Dxa })))
    {
        Type = StyleValues.Table,
        StyleId = TableStyle,
    };
}
