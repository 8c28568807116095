using System.Text;
using System.Xml.Linq;
using static OfficePrep.Documents.Word.WordNames;

namespace OfficePrep.Documents.Word;

/// <summary>The text that a reader of the page sees in a part of a document: without deleted words, field codes and second versions for older readers.</summary>
internal static class SurfaceText
{
    /// <summary>The text; paragraphs and breaks end lines.</summary>
    public static string Of(XElement element)
    {
        var text = new StringBuilder();
        var paragraphs = 0;
        Add(element, text, ref paragraphs);
        return AnswerText.Fit(text.ToString());
    }

    /// <summary>What one element of a run stands for; null where it stands for no text.</summary>
    public static string? Character(XElement part) =>
        part.Name == Text ? part.Value
            : part.Name == Tab || part.Name == W + "ptab" ? "\t"
            : part.Name == Break || part.Name == Return ? "\n"
            : part.Name == W + "noBreakHyphen" ? "\u2011"
            : part.Name == W + "softHyphen" ? "\u00AD"
            : part.Name == W + "sym" ? Symbol(part)
            : null;

    private static void Add(XElement element, StringBuilder text, ref int paragraphs)
    {
        foreach (var child in element.Elements())
        {
            if (IsGone(child) || child.Name == ParagraphProperties || child.Name == ControlProperties)
            {
                continue;
            }

            if (child.Name == Paragraph && paragraphs++ > 0)
            {
                text.Append('\n');
            }

            if (Character(child) is { } characters)
            {
                text.Append(characters);
            }
            else
            {
                Add(child, text, ref paragraphs);
            }
        }
    }

    // A picture of a letter, by the place of the letter in its font; fonts of symbols count from F000.
    private static string Symbol(XElement symbol) =>
        int.TryParse((string?)symbol.Attribute(W + "char"), System.Globalization.NumberStyles.AllowHexSpecifier, System.Globalization.CultureInfo.InvariantCulture, out var code)
        && code is > 0x20 and < 0xD800 or >= 0xE000 and < 0xFFFE ? ((char)code).ToString() : "\uFFFD";
}
