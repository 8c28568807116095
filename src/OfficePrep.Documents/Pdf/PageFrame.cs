namespace OfficePrep.Documents.Pdf;

/// <summary>The page and the part of it that text may stand on, in points.</summary>
/// <param name="PageWidth">Width of the paper.</param>
/// <param name="PageHeight">Height of the paper.</param>
internal readonly record struct PageFrame(double PageWidth, double PageHeight)
{
    // Half an inch: what every printer can print on.
    private const double Margin = 40;

    public double Left => (PageWidth - Width) / 2;

    public double Width => PageWidth - (2 * Margin);

    /// <summary>Where the last line of the footer ends.</summary>
    public double Bottom => PageHeight - 26;

    public static PageFrame Of(PageSize size) => size == PageSize.A4 ? new(595.28, 841.89) : new(612, 792);
}
