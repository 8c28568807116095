using OfficePrep.Reading.Clues;

namespace OfficePrep.Prep.Profile;

/// <summary>Which specialties a text names: an answer about one must not stand in the pack of another.</summary>
internal static class SpecialtyWords
{
    // "Surgery" or "pediatric" alone are ordinary words of any answer; full names and abbreviations are not.
    private const double LeastWeight = 3;

    /// <summary>Whether a text names a specialty, but not this one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="specialty">Id of the specialty; null where unknown.</param>
    public static bool NamesOnlyAnother(string text, string? specialty) => Named(text) is { Count: > 0 } named && (specialty is null || !named.Contains(specialty));

    /// <summary>Whether a text names any specialty.</summary>
    public static bool NamesAny(string text) => Named(text).Count > 0;

    private static HashSet<string> Named(string text)
    {
        var words = WordList.Of(text);
        var named = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at < words.Count;)
        {
            var mention = SpecialtyBook.LongestAt(words, at, words.Count);
            if (mention is { Weight: >= LeastWeight } found)
            {
                named.Add(found.Id);
            }

            at += mention?.Count ?? 1;
        }

        return named;
    }
}
