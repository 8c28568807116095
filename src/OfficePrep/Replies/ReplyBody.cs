using System.Net;
using System.Text;

namespace OfficePrep.Replies;

/// <summary>Writes the paragraphs of a reply as plain text and as HTML.</summary>
internal static class ReplyBody
{
    private const string Indent = "    ";

    public static string Text(IReadOnlyList<ReplyParagraph> paragraphs) =>
        string.Join("\n\n", paragraphs.Select(paragraph => paragraph switch
        {
            ReplyParagraph.Prose prose => prose.Text,
            ReplyParagraph.Clocks clocks => string.Join(clocks.AreReadings ? "\n\nor\n\n" : "\n\n", clocks.Times.Select(time => string.Join('\n', time.Lines.Select(line => Indent + line)))),
            _ => throw new InvalidOperationException("A paragraph is words or clocks."),
        })) + "\n";

    public static string Html(IReadOnlyList<ReplyParagraph> paragraphs)
    {
        var html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Reply</title></head><body>\n");
        foreach (var paragraph in paragraphs)
        {
            html.Append(paragraph switch
            {
                ReplyParagraph.Prose prose => $"<p>{Lines(prose.Text.Split('\n'))}</p>\n",
                ReplyParagraph.Clocks clocks => string.Join(clocks.AreReadings ? "<p>or</p>\n" : "", clocks.Times.Select(time => $"<p style=\"margin-left:2em\">{Lines(time.Lines)}</p>\n")),
                _ => throw new InvalidOperationException("A paragraph is words or clocks."),
            });
        }

        return html.Append("</body></html>\n").ToString();
    }

    private static string Lines(IEnumerable<string> lines) => string.Join("<br>", lines.Select(WebUtility.HtmlEncode));
}
