using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace OfficePrep.Documents.Word;

/// <summary>One paragraph style, told by what differs from the default. Lengths in twentieths of a point, sizes in points.</summary>
internal sealed record PackStyle(string Id, string Name)
{
    /// <summary>Room below a paragraph whose style says nothing of it.</summary>
    public const int DefaultAfter = 120;

    /// <summary>Type size in points where the style names none.</summary>
    public const double DefaultSize = 11;

    // Lines are at least this share of the type size apart. It is what the highest of the usual faces needs, so that pages
    // break at the same lines where Calibri is missing; letters that need more, as in Urdu, still get it.
    private const double Pitch = 1.37;

    public bool IsDefault { get; init; }

    public double? Size { get; init; }

    public bool Bold { get; init; }

    public string? Color { get; init; }

    public int? Before { get; init; }

    public int? After { get; init; }

    public int? Left { get; init; }

    public int? Right { get; init; }

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

    public bool Italic { get; init; }

    public bool Caps { get; init; }

    /// <summary>The type size in points.</summary>
    public double PointSize => Size ?? DefaultSize;

    /// <summary>The least distance between lines.</summary>
    public int LinePitch => (int)Math.Ceiling(PointSize * Pitch * 20);

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

        var spacing = new SpacingBetweenLines { Line = Text(LinePitch), LineRule = LineSpacingRuleValues.AtLeast };
        if (Before is not null || After is not null)
        {
            spacing.Before = Text(Before ?? 0);
            spacing.After = Text(After ?? 0);
        }

        yield return spacing;
        if (Left is not null || Right is not null)
        {
            yield return new Indentation { Left = Text(Left ?? 0), Right = Text(Right ?? 0), Hanging = Text(Hanging ?? 0) };
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

        if (Italic)
        {
            yield return new Italic();
        }

        if (Caps)
        {
            yield return new Caps();
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
