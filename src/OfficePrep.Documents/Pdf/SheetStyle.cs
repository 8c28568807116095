using OfficePrep.Documents.Typesetting;

namespace OfficePrep.Documents.Pdf;

/// <summary>How a sheet looks: sizes in points at full scale, and its few colors.</summary>
/// <param name="Scale">What sizes are multiplied with; letters never become smaller than <see cref="SmallestLetters"/>.</param>
internal readonly record struct SheetStyle(double Scale)
{
    /// <summary>The smallest letters that a tired reader can read on paper.</summary>
    public const double SmallestLetters = 8;

    /// <summary>The least scale: running text is then as small as it may be.</summary>
    public const double LeastScale = SmallestLetters / BodySize;

    /// <summary>A short sheet is set larger, up to here.</summary>
    public const double MostScale = 1.12;

    private const double BodySize = 9.5;

    public static readonly Ink Accent = new(0x12, 0x4E, 0x66);
    public static readonly Ink AccentTint = new(0xE8, 0xF1, 0xF4);
    public static readonly Ink OnAccent = new(0xFF, 0xFF, 0xFF);
    public static readonly Ink OnAccentQuiet = new(0xD3, 0xE4, 0xEA);
    public static readonly Ink Black = new(0x1B, 0x1F, 0x24);
    public static readonly Ink Quiet = new(0x55, 0x60, 0x6A);
    public static readonly Ink Rule = new(0xC9, 0xD2, 0xD8);
    public static readonly Ink Caution = new(0x7A, 0x4B, 0x00);
    public static readonly Ink CautionTint = new(0xFF, 0xF4, 0xDC);
    public static readonly Ink CautionEdge = new(0xE0, 0xA1, 0x1B);

    public double Title => Letters(19);

    public double Headline => Letters(12);

    public double Heading => Letters(10.8);

    public double Body => Letters(BodySize);

    public double Small => Letters(8.4);

    /// <summary>Distance between the baselines of running text: airy on a short sheet, still 1.26 of the size on the fullest.</summary>
    public double Leading(double size) => size * (1.34 - (Math.Max(0, 1 - Scale) * 0.5));

    /// <summary>A distance that shrinks with the letters.</summary>
    public double Gap(double points) => points * Scale;

    private double Letters(double points) => Math.Max(SmallestLetters, Math.Round(points * Scale, 2));
}
