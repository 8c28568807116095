using System.Text;

namespace OfficePrep.Documents.Excel;

/// <summary>Makes text fit for a cell.</summary>
internal static class CellText
{
    /// <summary>The most characters that Excel keeps in a cell.</summary>
    public const int MaxLength = 32_767;

    /// <summary>Clean text of at most Excel's length; what was cut ends in an ellipsis.</summary>
    public static string Fit(string text) => DocumentText.Cut(DocumentText.WithoutDirectionMarks(DocumentText.Clean(text)), MaxLength);

    /// <summary>Whether Excel would take the text for a formula when a person edits the cell and leaves it unchanged.</summary>
    public static bool LooksLikeFormula(string text) => text.Length > 0 && text[0] is '=' or '+' or '-' or '@';

    /// <summary>The text as a file holds it: a literal <c>_x000D_</c> would be read as the character it numbers, so its underscore is written as one (ECMA-376, ST_Xstring).</summary>
    public static string Escape(string text)
    {
        if (!text.Contains("_x", StringComparison.Ordinal))
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            escaped.Append(IsEscape(text, i) ? "_x005F_" : text[i].ToString());
        }

        return escaped.ToString();
    }

    private static bool IsEscape(string text, int at) =>
        at + 6 < text.Length && text[at] == '_' && text[at + 1] == 'x' && text[at + 6] == '_'
        && char.IsAsciiHexDigit(text[at + 2]) && char.IsAsciiHexDigit(text[at + 3]) && char.IsAsciiHexDigit(text[at + 4]) && char.IsAsciiHexDigit(text[at + 5]);
}
