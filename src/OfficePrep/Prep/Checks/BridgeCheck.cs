using System.Globalization;
using OfficePrep.Prep.Profile;
using OfficePrep.Reading.Clues;

namespace OfficePrep.Prep.Checks;

/// <summary>Looks at the bridges to American practice: whether each can be shown, and whether the texts tell them as they are listed.</summary>
internal static class BridgeCheck
{
    /// <summary>The remarks on what a bridge lacks.</summary>
    public static IEnumerable<Remark> Proof(IReadOnlyList<Bridge> bridges)
    {
        for (var at = 0; at < bridges.Count; at++)
        {
            var bridge = bridges[at];
            (string Name, bool IsMissing)[] parts = [("date", bridge.From is null), ("place", bridge.Place is null), ("proof", bridge.Proof is null)];
            var missing = parts.Where(part => part.IsMissing).Select(part => part.Name).ToList();
            if (missing.Count > 0)
            {
                yield return new Remark(
                    RemarkKind.WithoutProof,
                    [new RemarkedWords(Path(at), $"“{bridge.Name}”", 0, bridge.Name)],
                    $"It has no {string.Join(" and no ", missing)}, and a director will ask.",
                    missing.Contains("proof") ? "Write how you can show it: a letter, a certificate, a poster, a name." : $"Write its {missing[0]}.");
            }
        }
    }

    /// <summary>The remarks on texts that tell a bridge in another way than it is listed.</summary>
    public static IEnumerable<Remark> ToldOtherwise(IReadOnlyList<Bridge> bridges, IReadOnlyList<ToldFacts> facts)
    {
        foreach (var fact in facts)
        {
            var meant = Enumerable.Range(0, bridges.Count).Where(at => IsMeant(bridges[at], fact.Sentence.Words)).ToList();
            if (meant is [var only])
            {
                var bridge = bridges[only];
                foreach (var told in Dates(bridge, fact).Concat(Lengths(bridge, fact)).Take(1))
                {
                    yield return new Remark(
                        RemarkKind.ToldTwoWays,
                        [told, new RemarkedWords(Path(only), $"“{bridge.Name}”", 0, When(bridge))],
                        $"It is “{told.Words}” in {told.Title}, and “{bridge.Name}” is listed as {When(bridge)}.",
                        "Check which is right, and tell it the same way in both.");
                }
            }

            foreach (var remark in Counts(bridges, fact))
            {
                yield return remark;
            }
        }
    }

    // Its whole title, or its place together with a word of its title or kind.
    private static bool IsMeant(Bridge bridge, IReadOnlyList<Word> sentence)
    {
        var words = sentence.Select(word => word.Plain).ToHashSet(StringComparer.Ordinal);
        var title = Plain(bridge.Title);
        var place = Plain(bridge.Place?.Split(',')[0]);
        var kind = Plain(Bridge.Words(bridge.Kind));
        return (title.Count > 1 && title.All(words.Contains)) || (place.Count > 0 && place.All(words.Contains) && title.Concat(kind).Any(word => word.Length > 3 && words.Contains(word)));
    }

    private static IEnumerable<RemarkedWords> Dates(Bridge bridge, ToldFacts fact)
    {
        if (bridge.From is not { } from || fact.Dates.Count == 0 || fact.Dates.Exists(date => Fits(bridge, from, date)))
        {
            return [];
        }

        var date = fact.Dates[0];
        return [fact.Text.Words(date.Word.Start, date.Word.End)];
    }

    // What began and has no end may go on: only earlier dates contradict it.
    private static bool Fits(Bridge bridge, PartialDate from, ToldDate date)
    {
        var (first, last) = (new PartialDate(date.Year, date.Month).FirstMonth, new PartialDate(date.Year, date.Month).LastMonth);
        return last >= from.FirstMonth && first <= (bridge.To?.LastMonth ?? int.MaxValue);
    }

    private static IEnumerable<RemarkedWords> Lengths(Bridge bridge, ToldFacts fact)
    {
        if (bridge is not { From: { Month: not null } from, To: { Month: not null } to })
        {
            return [];
        }

        // From June to July may be two weeks or two months: what the listed months leave open is no contradiction.
        var months = to.LastMonth - from.FirstMonth + 1;
        var (fewest, most) = (Math.Max(0, months - 2) * 4, months * 5);
        var spans = fact.Counts.Where(count => count.Unit is "week" or "month").ToList();
        return spans.Count == 0 || spans.Exists(count => count.Unit == "week" ? count.Value >= fewest && count.Value <= most : count.Value >= months - 1 && count.Value <= months)
            ? [] : [fact.Text.Words(spans[0].Start, spans[0].End)];
    }

    private static IEnumerable<Remark> Counts(IReadOnlyList<Bridge> bridges, ToldFacts fact)
    {
        foreach (var count in fact.Counts)
        {
            var listed = bridges.Where(bridge => Bridge.Words(bridge.Kind).Equals(count.Unit, StringComparison.OrdinalIgnoreCase)).ToList();
            if (listed.Count > 0 && count.Value > listed.Count)
            {
                var number = listed.Count.ToString(CultureInfo.InvariantCulture);
                yield return new Remark(
                    RemarkKind.ToldTwoWays,
                    [fact.Text.Words(count.Start, count.End)],
                    $"It is “{fact.Text.Text[count.Start..count.End]}” in {fact.Text.Title}, and {number} {(listed.Count == 1 ? "is" : "are")} listed among the bridges.",
                    "List the others too, or correct the number.");
            }
        }
    }

    private static string When(Bridge bridge) => (bridge.From, bridge.To) switch
    {
        ({ } from, { } to) when from != to => $"{from} to {to}",
        ({ } from, _) => from.ToString(),
        (null, { } to) => $"until {to}",
        _ => "without a date",
    };

    private static List<string> Plain(string? text) => text is null ? [] : [.. WordList.Of(text).Select(word => word.Plain)];

    private static string Path(int at) => $"bridges[{at.ToString(CultureInfo.InvariantCulture)}]";
}
