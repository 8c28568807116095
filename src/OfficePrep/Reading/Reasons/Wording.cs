using OfficePrep.Mail;
using OfficePrep.Reading.Clues;

namespace OfficePrep.Reading.Reasons;

/// <summary>Words of a letter as a place in its text; they are cut out only when somebody asks.</summary>
/// <param name="Text">The text they stand in.</param>
/// <param name="Span">Where.</param>
internal readonly record struct Wording(string Text, TextSpan Span)
{
    // A reason quotes; who wants the whole letter has it.
    private const int Longest = 160;

    /// <summary>All of a text.</summary>
    public static Wording Whole(string text) => new(text, new TextSpan(0, text.Length));

    /// <summary>The words between two tokens, both included; all of the passage where there are none.</summary>
    public static Wording Of(Passage passage, int first, int last) =>
        first < 0 || last < first || last >= passage.Tokens.Count
            ? Whole(passage.Text)
            : new(passage.Text, TextSpan.FromBounds(passage.Tokens[first].Span.Start, passage.Tokens[last].Span.End));

    /// <summary>The words as they stand in the letter, cut where they are long.</summary>
    public override string ToString() =>
        Text is null ? "" : Text.Substring(Span.Start, Math.Min(Span.Length, Longest)).Trim();
}
