using OfficePrep.Prep.Profile;

namespace OfficePrep.Prep.Checks;

/// <summary>Finds the same fact told in two ways in two texts: two numbers of the same thing, two years of the same event.</summary>
internal static class SameFactCheck
{
    // Sentences with numbers are compared pair by pair; beyond this many it is no profile that a person wrote.
    private const int MostSentences = 1000;

    // One shared name and one more word, or three words without a name, make it likely that two sentences speak of the same.
    private const int WithName = 2, WithoutName = 3;

    /// <summary>The remarks, one for each pair of texts and kind of fact.</summary>
    public static IEnumerable<Remark> Of(IReadOnlyList<ToldFacts> facts) => Counts(facts).Concat(Years(facts));

    private static IEnumerable<Remark> Counts(IReadOnlyList<ToldFacts> facts)
    {
        var byUnit = facts.Where(fact => fact.Counts.Count > 0).Take(MostSentences).SelectMany(fact => fact.Counts.GroupBy(count => count.Unit, StringComparer.Ordinal).Select(counts => (Unit: counts.Key, Fact: fact, Counts: counts.ToList()))).GroupBy(each => each.Unit, StringComparer.Ordinal);
        foreach (var group in byUnit)
        {
            foreach (var (first, second) in Pairs([.. group], each => each.Fact))
            {
                if (!first.Counts.Exists(count => second.Counts.Exists(other => other.Value == count.Value)) && SpeakOfTheSame(first.Fact, second.Fact, group.Key))
                {
                    var (here, there) = (first.Counts[0], second.Counts[0]);
                    yield return Differ(first.Fact.Text.Words(here.Start, here.End), second.Fact.Text.Words(there.Start, there.End));
                }
            }
        }
    }

    private static IEnumerable<Remark> Years(IReadOnlyList<ToldFacts> facts)
    {
        foreach (var (first, second) in Pairs([.. facts.Where(fact => fact.Dates.Count == 1).Take(MostSentences)], fact => fact))
        {
            var (here, there) = (first.Dates[0], second.Dates[0]);
            var differ = here.Year != there.Year || (here.Month is not null && there.Month is not null && here.Month != there.Month);
            if (differ && SpeakOfTheSame(first, second, null, more: 1))
            {
                yield return Differ(first.Text.Words(here.Word.Start, here.Word.End), second.Text.Words(there.Word.Start, there.Word.End));
            }
        }
    }

    private static Remark Differ(RemarkedWords here, RemarkedWords there) => new(
        RemarkKind.ToldTwoWays,
        [here, there],
        $"It is “{here.Words}” in {here.Title} and “{there.Words}” in {there.Title}; if both speak of the same, whoever hears both stops believing.",
        "Check which is right and tell it the same way everywhere; if they are two things, say so.");

    private static IEnumerable<(T First, T Second)> Pairs<T>(IReadOnlyList<T> all, Func<T, ToldFacts> fact)
    {
        for (var i = 0; i < all.Count; i++)
        {
            for (var j = i + 1; j < all.Count; j++)
            {
                var (first, second) = (fact(all[i]).Text, fact(all[j]).Text);
                if (first.Place != second.Place && (first.Story is null || first.Story != second.Story))
                {
                    yield return (all[i], all[j]);
                }
            }
        }
    }

    private static bool SpeakOfTheSame(ToldFacts first, ToldFacts second, string? unit, int more = 0)
    {
        var names = first.Names.Count(second.Names.Contains);
        var words = first.Content.Count(word => word != unit && second.Content.Contains(word));
        return names > 0 ? names + words >= WithName + more : words >= WithoutName + more;
    }
}
