namespace OfficePrep.Documents.Word;

/// <summary>
/// How much room text takes in the typeface of the style set, without the typeface: enough to reckon lines and pages, not to set type.
/// Widths are those of Calibri, which Carlito shares to the last unit, so that Word and LibreOffice break the same lines.
/// </summary>
/// <param name="Scale">How wide a face runs beside Calibri.</param>
/// <param name="LineHeight">Height of a single-spaced line as a share of the size.</param>
internal sealed record LetterWidths(double Scale, double LineHeight)
{
    // Widths of the characters from space to tilde, in thousandths of the type size.
    private static readonly short[] Regular =
    [
        226, 326, 401, 498, 507, 715, 682, 221, 303, 303, 498, 498, 250, 306, 252, 386, 507, 507, 507,
        507, 507, 507, 507, 507, 507, 507, 268, 268, 498, 498, 498, 463, 894, 579, 544, 533, 615, 488,
        459, 631, 623, 252, 319, 520, 420, 855, 646, 662, 517, 673, 543, 459, 487, 642, 567, 890, 519,
        487, 468, 307, 386, 307, 498, 498, 291, 479, 525, 423, 525, 498, 305, 471, 525, 229, 239, 455,
        229, 799, 525, 527, 525, 525, 349, 391, 335, 525, 452, 715, 433, 453, 395, 314, 460, 314, 498,
    ];

    private static readonly short[] Bold =
    [
        226, 326, 438, 498, 507, 729, 705, 233, 312, 312, 498, 498, 258, 306, 267, 430, 507, 507, 507,
        507, 507, 507, 507, 507, 507, 507, 276, 276, 498, 498, 498, 463, 898, 606, 561, 529, 630, 488,
        459, 637, 631, 267, 331, 547, 423, 874, 659, 676, 532, 686, 563, 473, 495, 653, 591, 906, 551,
        520, 478, 325, 430, 325, 498, 498, 300, 494, 537, 418, 537, 503, 316, 474, 537, 246, 255, 480,
        246, 813, 537, 538, 537, 537, 355, 399, 347, 537, 473, 745, 459, 474, 397, 344, 475, 344, 498,
    ];

    /// <summary>The face of the style set.</summary>
    public static LetterWidths Calibri { get; } = new(1, 1.2207);

    /// <summary>What stands in for it on many machines without it; a seventh wider.</summary>
    public static LetterWidths NotoSans { get; } = new(1.148, 1.362);

    /// <summary>Width of a character as a share of the type size.</summary>
    public double Of(char letter, bool bold) => Scale * letter switch
    {
        >= ' ' and <= '~' => (bold ? Bold : Regular)[letter - ' '] / 1000.0,
        '\u00A0' => 0.226,
        '’' or '‘' => 0.25,
        '“' or '”' => 0.42,
        '…' => 0.69,
        '—' or '→' => 0.905,
        '\t' => 1,
        // Chinese, Japanese and Korean letters are as wide as they are high; so is the box to tick.
        >= '\u2E80' and < '\uD800' or '☐' or '☒' => 1,
        _ => 0.51,
    };

    /// <summary>How many lines characters take, broken after blanks and hyphens; a line end breaks a line.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="widths">The width of each, in points.</param>
    /// <param name="room">Width of the column in points.</param>
    public static int Lines(IReadOnlyList<char> text, IReadOnlyList<double> widths, double room)
    {
        var (lines, used, word) = (1, 0.0, 0.0);
        for (var i = 0; i < text.Count; i++)
        {
            switch (text[i])
            {
                case '\n':
                    Place();
                    lines++;
                    used = 0;
                    break;
                case ' ':
                    // A blank at the end of a line hangs over it.
                    Place();
                    used += widths[i];
                    break;
                case '-' or '–' or '—':
                    word += widths[i];
                    Place();
                    break;
                default:
                    word += widths[i];
                    break;
            }
        }

        Place();
        return lines;

        void Place()
        {
            if (used > 0 && word > 0 && used + word > room)
            {
                lines++;
                used = 0;
            }

            // A word longer than the column is broken inside.
            for (used += word; word > room && used > room; used -= room)
            {
                lines++;
            }

            word = 0;
        }
    }
}
