namespace OfficePrep.Documents.Word;

/// <summary>
/// About how much room text takes in a typeface, without the typeface: enough to reckon lines and pages, not to set type.
/// Widths are shares of the type size, in the proportions of ordinary sans-serif faces.
/// </summary>
/// <param name="Scale">How wide the face runs; 1 is Calibri.</param>
/// <param name="LineHeight">Height of a single-spaced line as a share of the size.</param>
internal sealed record LetterWidths(double Scale, double LineHeight)
{
    /// <summary>The face of the style set.</summary>
    public static LetterWidths Calibri { get; } = new(1, 1.22);

    /// <summary>What stands in for it where it is missing; also the face of the machines that the reckoning is checked on.</summary>
    public static LetterWidths NotoSans { get; } = new(1.145, 1.362);

    /// <summary>How many lines the text takes, broken between words.</summary>
    /// <param name="text">The text; a line end breaks a line.</param>
    /// <param name="size">Type size in points.</param>
    /// <param name="width">Width of the column in points.</param>
    public int Lines(string text, double size, double width) => text.Split('\n').Sum(line => Wrapped(line, width / (size * Scale)));

    private static int Wrapped(string line, double room)
    {
        var lines = 1;
        var used = 0.0;
        foreach (var word in line.Split(' '))
        {
            var length = word.Sum(Width);
            if (used > 0 && used + Width(' ') + length > room)
            {
                lines++;
                used = 0;
            }

            used += (used > 0 ? Width(' ') : 0) + length;
            // A word longer than the column is broken inside.
            for (; used > room; used -= room)
            {
                lines++;
            }
        }

        return lines;
    }

    private static double Width(char letter) => letter switch
    {
        ' ' or 'i' or 'l' or 'j' or '.' or ',' or ':' or ';' or '\'' or '|' or 'I' or '!' or '’' => 0.24,
        'f' or 't' or 'r' or '(' or ')' or '-' or '/' => 0.33,
        'm' or 'w' or '%' or '@' or '…' => 0.76,
        'M' or 'W' => 0.87,
        >= 'A' and <= 'Z' => 0.58,
        _ => 0.5,
    };
}
