using OfficePrep.Mail;

namespace OfficePrep.Reading.Clues;

/// <summary>A line of a letter, and the part of the letter it stands in.</summary>
/// <param name="Span">Where it stands in the layout's text.</param>
/// <param name="Text">Its words, trimmed.</param>
/// <param name="Part">The part of the letter.</param>
internal sealed record LetterLine(TextSpan Span, string Text, LetterPart Part);

/// <summary>The parts of a letter, as people lay them out.</summary>
internal enum LetterPart
{
    /// <summary>Above the greeting.</summary>
    Letterhead,

    /// <summary>What the letter has to say.</summary>
    Prose,

    /// <summary>After the closing: who writes.</summary>
    Signature,

    /// <summary>Disclaimers, mailing-list lines and a platform's own imprint: nobody wrote them to this reader.</summary>
    Footer,
}
