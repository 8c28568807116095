using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace OfficePrep.Documents.Word;

/// <summary>A person's own words on their way into a document: unlike text from a message they are never cut, and nothing is taken out of them.</summary>
internal static class AnswerText
{
    /// <summary>The text as a document holds it: lines end in <c>\n</c>, none of them at the very end; what XML cannot hold at all becomes U+FFFD.</summary>
    public static string Fit(string text)
    {
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').TrimEnd('\n');
        return lines.All(unit => XmlConvert.IsXmlChar(unit)) ? lines : Replaced(lines);
    }

    /// <summary>One run, with breaks and tabs.</summary>
    public static Run Run(string text)
    {
        var run = new Run();
        var from = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && text[at] is not ('\n' or '\t'))
            {
                continue;
            }

            if (at > from)
            {
                run.Append(new Text(text[from..at]) { Space = SpaceProcessingModeValues.Preserve });
            }

            if (at < text.Length)
            {
                run.Append(text[at] == '\n' ? new Break() : new TabChar());
            }

            from = at + 1;
        }

        return run;
    }

    private static string Replaced(string text)
    {
        var fit = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                fit.Append(text[i]).Append(text[++i]);
            }
            else
            {
                fit.Append(XmlConvert.IsXmlChar(text[i]) ? text[i] : '\uFFFD');
            }
        }

        return fit.ToString();
    }
}
