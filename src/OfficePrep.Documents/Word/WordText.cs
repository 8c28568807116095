using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace OfficePrep.Documents.Word;

/// <summary>Runs and paragraphs from plain text. The only place where text enters a document, so the only place that cleans it.</summary>
internal static class WordText
{
    // About a printed page. A pack bounds its own texts; this holds for whoever fills one by other means.
    private const int LongestText = 4_000;

    /// <summary>Clean text on one line, for attributes and properties.</summary>
    public static string Line(string text) => DocumentText.OneLine(Fit(text));

    /// <summary>A run; line ends in the text become line breaks.</summary>
    public static Run Run(string text, string? style = null)
    {
        var run = new Run();
        if (style is not null)
        {
            run.RunProperties = new RunProperties(new RunStyle { Val = style });
        }

        var lines = Fit(text).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                run.Append(new Break());
            }

            run.Append(new Text(lines[i]) { Space = SpaceProcessingModeValues.Preserve });
        }

        return run;
    }

    public static Paragraph Paragraph(string style, params ReadOnlySpan<OpenXmlElement> content)
    {
        var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        foreach (var part in content)
        {
            paragraph.Append(part);
        }

        return paragraph;
    }

    public static Paragraph Paragraph(string style, string text) => Paragraph(style, Run(text));

    /// <summary>A paragraph that begins with words in bold: <c>What they want to learn. …</c></summary>
    public static Paragraph Lead(string style, string lead, string text) =>
        Paragraph(style, Run(lead + " ", PackStyles.Strong), Run(text));

    private static string Fit(string text) => DocumentText.WithoutDirectionMarks(DocumentText.Clean(DocumentText.Cut(text, LongestText)));
}
