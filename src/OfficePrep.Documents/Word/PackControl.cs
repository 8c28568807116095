using System.Xml.Linq;
using static OfficePrep.Documents.Word.WordNames;

namespace OfficePrep.Documents.Word;

/// <summary>One of our content controls in a document that another program may have saved.</summary>
/// <param name="Id">Id of its answer or check box.</param>
/// <param name="Element">The control.</param>
internal sealed record PackControl(string Id, XElement Element)
{
    // What people put into a box, by a click or by typing.
    private static readonly System.Buffers.SearchValues<char> Marks = System.Buffers.SearchValues.Create("☒☑✓✔✗✘xX");

    /// <summary>Whether it still is a check box. LibreOffice nests a check box in a copy of itself.</summary>
    public bool IsCheckBox => Element.Descendants(W14 + "checkbox").Any();

    /// <summary>The states that it shows, in its properties and on the page.</summary>
    public IEnumerable<bool> Ticks
    {
        get
        {
            foreach (var state in Element.Descendants(W14 + "checked"))
            {
                yield return (string?)state.Attribute(W14 + "val") is "1" or "true" or "on";
            }

            var shown = SurfaceText.Of(Element);
            if (shown.AsSpan().IndexOfAny(Marks) >= 0)
            {
                yield return true;
            }
            else if (shown.Contains(AnswerStore.Unchecked, StringComparison.Ordinal))
            {
                yield return false;
            }
        }
    }

    /// <summary>The text that it shows; the placeholder is none, also where somebody typed around it.</summary>
    public string Shown => WithoutPlaceholder(SurfaceText.Of(Element));

    /// <summary>A text without the words that an empty answer shows.</summary>
    public static string WithoutPlaceholder(string text) =>
        text.StartsWith(AnswerStore.Placeholder, StringComparison.Ordinal) ? AnswerText.Fit(text[AnswerStore.Placeholder.Length..])
            : text.EndsWith(AnswerStore.Placeholder, StringComparison.Ordinal) ? AnswerText.Fit(text[..^AnswerStore.Placeholder.Length])
            : text;
}
