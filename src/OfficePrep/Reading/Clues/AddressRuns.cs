using OfficePrep.Mail;

namespace OfficePrep.Reading.Clues;

/// <summary>Links and mail addresses in a text: their digits are no times.</summary>
internal static class AddressRuns
{
    /// <summary>The runs without a space that are addresses, in order.</summary>
    public static IReadOnlyList<TextSpan> Find(string text)
    {
        var runs = new List<TextSpan>();
        var start = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] is not ('<' or '>' or '(' or ')' or '[' or ']'))
            {
                continue;
            }

            if (at > start && IsAddress(text.AsSpan(start, at - start)))
            {
                runs.Add(TextSpan.FromBounds(start, at));
            }

            start = at + 1;
        }

        return runs;
    }

    private static bool IsAddress(ReadOnlySpan<char> run)
    {
        if (run.Contains("://", StringComparison.Ordinal) || run.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || (run.Contains('@') && run.Contains('.') && run.Length > 3))
        {
            return true;
        }

        // "zoom.us/j/91560037748": letters, a dot, letters, a slash.
        var slash = run.IndexOf('/');
        var dot = slash > 0 ? run[..slash].LastIndexOf('.') : -1;
        return dot > 1 && slash - dot > 2 && char.IsLetter(run[dot + 1]) && char.IsLetter(run[dot + 2]) && char.IsLetter(run[dot - 1]);
    }
}
