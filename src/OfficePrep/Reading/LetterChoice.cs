using OfficePrep.Mail;

namespace OfficePrep.Reading;

/// <summary>Chooses which letter of a chain of forwards is the one to be read: applicants and deans' offices pass invitations on with a line of their own.</summary>
internal static class LetterChoice
{
    // A note that only passes a message on is short; a program that forwards an old mail writes the news above it.
    private const int LongestNote = 600;

    // Forwards of forwards are real, endless chains are not.
    private const int DeepestForward = 8;

    /// <summary>The innermost letter that is passed on with no more than a note.</summary>
    public static Letter Choose(Letter letter)
    {
        for (var depth = 0; depth < DeepestForward && letter.Forwarded is { } inner && OnlyPassesOn(letter); depth++)
        {
            letter = inner;
        }

        return letter;
    }

    private static bool OnlyPassesOn(Letter letter) =>
        letter.Body.Text.Trim().Length <= LongestNote && letter.Forwarded!.Body.Text.Trim().Length > 0;
}
