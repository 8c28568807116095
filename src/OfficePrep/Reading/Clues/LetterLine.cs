using OfficePrep.Mail;

namespace OfficePrep.Reading.Clues;

/// <summary>A line of a letter, and the part of the letter it stands in.</summary>
/// <param name="Span">Where it stands in the layout's text.</param>
/// <param name="Text">Its words, trimmed.</param>
/// <param name="Part">The part of the letter.</param>
/// <param name="IsGuessed">Whether only its shape speaks for the part: a short line at the end, with no closing above it.</param>
internal sealed record LetterLine(TextSpan Span, string Text, LetterPart Part, bool IsGuessed = false)
{
    /// <summary>Whether it has a telephone number of seven digits or more, as the last two groups of one.</summary>
    public bool HasPhone
    {
        get
        {
            // A line of a signature is short; a longer one is prose.
            for (var at = 3; at + 4 < Math.Min(Text.Length, LongestOfSignature); at++)
            {
                if (Text[at] is '-' or '.' or ' ' && AreDigits(at - 3, 3) && AreDigits(at + 1, 4))
                {
                    return true;
                }
            }

            return false;
        }
    }

    private const int LongestOfSignature = 160;

    private bool AreDigits(int at, int count) => !Text.AsSpan(at, count).ContainsAnyExceptInRange('0', '9');
}

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
