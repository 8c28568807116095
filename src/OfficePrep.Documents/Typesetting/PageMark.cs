namespace OfficePrep.Documents.Typesetting;

/// <summary>One act of drawing or tagging, in points from the page's top left corner. A page is laid out as a list of these and painted once it fits.</summary>
internal abstract record PageMark
{
    private PageMark()
    {
    }

    /// <summary>Opens a structure element.</summary>
    /// <param name="Type">Its standard type.</param>
    /// <param name="Entries">Further entries of it, in PDF syntax.</param>
    /// <param name="Alternative">What is read out in its place; null reads its content.</param>
    public sealed record Begin(string Type, string Entries = "", string? Alternative = null) : PageMark;

    /// <summary>Closes the structure element opened last.</summary>
    public sealed record End : PageMark;

    /// <summary>Sets a line of text.</summary>
    public sealed record Line(TextLine Text, double X, double Baseline, double Size, Ink Ink) : PageMark;

    /// <summary>Fills a rectangle; decoration, no content.</summary>
    public sealed record Box(double X, double Y, double Width, double Height, Ink Ink) : PageMark;

    /// <summary>Draws a QR code as content.</summary>
    public sealed record Code(QrCode Modules, double X, double Y, double Size, Ink Ink) : PageMark;

    /// <summary>Makes a rectangle a link, inside the element that is open.</summary>
    public sealed record Link(Uri Target, string Description, double X, double Y, double Width, double Height) : PageMark;

    /// <summary>Makes a rectangle a way to another page of the same document (counted from 0, and it may still be to come), inside the element that is open.</summary>
    public sealed record Jump(int Page, string Description, double X, double Y, double Width, double Height) : PageMark;
}

/// <summary>A color in sRGB.</summary>
internal readonly record struct Ink(byte Red, byte Green, byte Blue);
