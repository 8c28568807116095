namespace OfficePrep.Reading.Clues;

/// <summary>Finds the numbers by which programs are registered.</summary>
internal static class ProgramCodes
{
    // "ACGME Program ID:", "(ACGME no.": the label stands within this many words before the number.
    private const int LabelReach = 5;

    private static readonly HashSet<string> AcgmeLabels = new(["acgme", "program", "accreditation", "id"], StringComparer.Ordinal);

    /// <summary>The ACGME program id: ten digits under a label, on one line.</summary>
    public static string? AcgmeId(LetterLayout layout)
    {
        foreach (var words in new[] { layout.Words, layout.SubjectWords })
        {
            for (var at = 0; at < words.Count; at++)
            {
                if (words[at].Written.Length == 10 && words[at].Written.All(char.IsAsciiDigit) && HasLabel(words, at))
                {
                    return words[at].Written;
                }
            }
        }

        return null;
    }

    /// <summary>The NRMP program code: seven digits, the letter of the track, a last digit. The shape alone is enough.</summary>
    public static string? NrmpCode(LetterLayout layout) =>
        layout.Words.Concat(layout.SubjectWords).Select(word => word.Written.ToUpperInvariant()).FirstOrDefault(IsNrmpCode);

    private static bool IsNrmpCode(string word) =>
        word.Length == 9 && word[7] is 'C' or 'P' or 'M' or 'A' or 'R' && char.IsAsciiDigit(word[8]) && word.AsSpan(0, 7).IndexOfAnyExceptInRange('0', '9') < 0;

    private static bool HasLabel(IReadOnlyList<Word> words, int at)
    {
        for (var before = at - 1; before >= 0 && before >= at - LabelReach; before--)
        {
            if (words[before].Plain is "aamc" or "nrmp" or "meeting" or "phone" or "tel" or "fax" or "applicant")
            {
                return false;
            }

            if (AcgmeLabels.Contains(words[before].Plain))
            {
                return words[before].Plain != "id" || before == 0 || words[before - 1].Plain is "acgme" or "program";
            }
        }

        return false;
    }
}
