using System.Buffers;
using OfficePrep.Mail;

namespace OfficePrep.Reading.Clues;

/// <summary>Links and mail addresses in a text: their digits are no times.</summary>
internal static class AddressRuns
{
    // One of these stands in every address, and in hardly any other word.
    private static readonly SearchValues<string> Signs = SearchValues.Create(["@", "/", "www."], StringComparison.OrdinalIgnoreCase);

    /// <summary>The runs without a space that are addresses, in order.</summary>
    public static IReadOnlyList<TextSpan> Find(string text)
    {
        var runs = new List<TextSpan>();
        for (var at = 0; text.AsSpan(at).IndexOfAny(Signs) is >= 0 and var found;)
        {
            var (start, end) = (at + found, at + found);
            while (start > at && !IsBorder(text[start - 1]))
            {
                start--;
            }

            while (end < text.Length && !IsBorder(text[end]))
            {
                end++;
            }

            if (IsAddress(text.AsSpan(start, end - start)))
            {
                runs.Add(TextSpan.FromBounds(start, end));
            }

            at = end;
        }

        return runs;
    }

    private static bool IsBorder(char c) => char.IsWhiteSpace(c) || c is '<' or '>' or '(' or ')' or '[' or ']';

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
