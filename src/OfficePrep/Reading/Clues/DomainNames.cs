using OfficePrep.Mail;

namespace OfficePrep.Reading.Clues;

/// <summary>Finds the name that the sender's own domain is made of: mail from <c>palisadesmercy.org</c> that says "Palisades Mercy" says where it comes from, head noun or not.</summary>
internal static class DomainNames
{
    // "stjosephofthelakes.org".
    private const int MostWords = 5;

    // Shorter labels are abbreviations, and stand in many other words.
    private const int ShortestLabel = 6;

    private const string Marked = "áéíóúüñàèìòùâêîôûäöçãõåø";
    private const string Unmarked = "aeiouunaeiouaeiouaocaoao";

    private static readonly HashSet<string> Ends = new(["", "med", "medical", "mc", "health", "hosp", "hospital", "hospitals", "clinic", "clinics", "care", "mercy", "university", "edu", "medcenter", "gme", "residency", "system", "hs", "medctr"], StringComparer.Ordinal);

    private static readonly HashSet<string> Heads = new(["university", "hospital", "hospitals", "medical", "health", "center", "centre", "clinic", "clinics", "regional", "community", "memorial", "general", "children's", "childrens", "rehabilitation", "system", "college", "institute", "healthcare", "teaching", "county"], StringComparer.Ordinal);

    /// <summary>The names in a text that the sender's domain spells; none where the domain is a private mailbox's or a platform's.</summary>
    public static IEnumerable<InstitutionName> In(string text, IReadOnlyList<Word> words, Mailbox? from)
    {
        if (from is null || IntentFinder.IsPrivate(from) || HostBook.Find(from.Domain) is not null || HostBook.RegistrableDomain(from.Domain).Split('.')[0] is not { Length: >= ShortestLabel } label)
        {
            yield break;
        }

        label = label.Replace("-", "", StringComparison.Ordinal);
        for (var first = 0; first < words.Count; first++)
        {
            if (Spelled(text, words, first, label) is { } last)
            {
                while (last + 1 < words.Count && NameRun.Joined(text, words, last + 1) && Heads.Contains(words[last + 1].Plain))
                {
                    last++;
                }

                var written = NameRun.Written(text, words, first, last);
                yield return new InstitutionName(words[first].IsCapital ? written : SmallNames.Capitalized(written), TextSpan.FromBounds(words[first].Start, words[last].End), last > first ? 3 : 1, last);
                first = last;
            }
        }
    }

    // "Álamo" is "alamo" in a domain.
    private static string WithoutMarks(string plain) =>
        string.Concat(plain.Select(unit => Marked.IndexOf(unit, StringComparison.Ordinal) is >= 0 and var at ? Unmarked[at] : unit).Where(char.IsAsciiLetterOrDigit));

    private static int? Spelled(string text, IReadOnlyList<Word> words, int first, string label)
    {
        var at = 0;
        int? found = null;
        for (var i = first; i < words.Count && i - first < MostWords && (i == first || NameRun.Joined(text, words, i)); i++)
        {
            var plain = WithoutMarks(words[i].Plain);
            if (plain.Length == 0 || !label.AsSpan(at).StartsWith(plain, StringComparison.Ordinal))
            {
                break;
            }

            at += plain.Length;
            // A single word before "health" is a place or a river as often as a name.
            found = at == label.Length || (i > first && Ends.Contains(label[at..])) ? i : found;
        }

        return found;
    }
}
