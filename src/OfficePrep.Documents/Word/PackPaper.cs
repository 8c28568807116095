using OfficePrep.Planning;

namespace OfficePrep.Documents.Word;

/// <summary>A sheet of paper with its margins, in twentieths of a point. The text is as wide on every paper, so that tables fit all of them; what is narrower is the margin.</summary>
/// <param name="Width">Width of the sheet.</param>
/// <param name="Height">Height of the sheet.</param>
internal sealed record PackPaper(int Width, int Height)
{
    /// <summary>Margin above the text.</summary>
    public const int Top = 1296;

    /// <summary>Margin below the text.</summary>
    public const int Bottom = 1152;

    /// <summary>Margin on either side.</summary>
    public int Side => (Width - PackTable.FullWidth) / 2;

    /// <summary>Height of the text, in points.</summary>
    public double TextHeight => (Height - Top - Bottom) / 20.0;

    /// <summary>8.5 by 11 inches, or 210 by 297 millimeters.</summary>
    public static PackPaper Of(Paper paper) => paper == Paper.A4 ? new PackPaper(11906, 16838) : new PackPaper(12240, 15840);
}
