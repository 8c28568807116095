using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace OfficePrep.Documents.Word;

/// <summary>One paragraph style, told by what differs from the default. Lengths in twentieths of a point, sizes in points.</summary>
internal sealed record PackStyle(string Id, string Name)
{
    public bool IsDefault { get; init; }

    public double? Size { get; init; }

    public bool Bold { get; init; }

    public string? Color { get; init; }

    public int? Before { get; init; }

    public int? After { get; init; }

    public int? Left { get; init; }

    public int? Hanging { get; init; }

    public int? LeftTab { get; init; }

    public int? RightTab { get; init; }

    public bool Leader { get; init; }

    public bool KeepNext { get; init; }

    public bool NewPage { get; init; }

    public int? Outline { get; init; }

    public string? Fill { get; init; }

    public string? RuleLeft { get; init; }

    public string? RuleBelow { get; init; }

    public Style Make()
    {
        var style = new Style(new StyleName { Val = Name }) { Type = StyleValues.Paragraph, StyleId = Id };
        if (IsDefault)
        {
            style.Default = true;
        }
        else
        {
            style.Append(new BasedOn { Val = PackStyles.Normal });
        }

        style.Append(new PrimaryStyle());
        // Added in the order that the schema asks for; the SDK's typed properties would do the same, one by one.
        style.Append(new StyleParagraphProperties(ParagraphLook()));
        style.Append(new StyleRunProperties(RunLook()));
        return style;
    }

    private IEnumerable<OpenXmlElement> ParagraphLook()
    {
        if (KeepNext)
        {
            yield return new KeepNext();
            yield return new KeepLines();
        }

        if (NewPage)
        {
            yield return new PageBreakBefore();
        }

        if (RuleLeft is not null)
        {
            yield return new ParagraphBorders(new LeftBorder { Val = BorderValues.Single, Size = 24, Space = 8, Color = RuleLeft });
        }

        if (RuleBelow is not null)
        {
            yield return new ParagraphBorders(new BottomBorder { Val = BorderValues.Single, Size = 6, Space = 4, Color = RuleBelow });
        }

        if (Fill is not null)
        {
            yield return new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = Fill };
        }

        if (LeftTab is { } left)
        {
            yield return new Tabs(new TabStop { Val = TabStopValues.Left, Position = left });
        }

        if (RightTab is { } right)
        {
            yield return new Tabs(new TabStop { Val = TabStopValues.Right, Position = right, Leader = Leader ? TabStopLeaderCharValues.Dot : TabStopLeaderCharValues.None });
        }

        if (Before is not null || After is not null)
        {
            yield return new SpacingBetweenLines { Before = Text(Before ?? 0), After = Text(After ?? 0) };
        }

        if (Left is not null)
        {
            yield return new Indentation { Left = Text(Left), Hanging = Text(Hanging ?? 0) };
        }

        if (Outline is { } level)
        {
            yield return new OutlineLevel { Val = level };
        }
    }

    private IEnumerable<OpenXmlElement> RunLook()
    {
        if (Bold)
        {
            yield return new Bold();
        }

        if (Color is not null)
        {
            yield return new Color { Val = Color };
        }

        if (Size is { } points)
        {
            var halves = (points * 2).ToString(CultureInfo.InvariantCulture);
            yield return new FontSize { Val = halves };
            yield return new FontSizeComplexScript { Val = halves };
        }
    }

    private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
