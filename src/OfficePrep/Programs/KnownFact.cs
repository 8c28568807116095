using NodaTime;
using OfficePrep.Planning;

namespace OfficePrep.Programs;

/// <summary>What is known of one topic of a program: the newest word of every source. Where sources disagree, all stand, and nobody is chosen.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Readings">Each value with the facts behind it, the one that was checked last first. Never empty.</param>
public sealed record KnownFact(FactTopic Topic, IReadOnlyList<FactReading> Readings)
{
    /// <summary>Whether two sources give different values.</summary>
    public bool IsDisputed => Readings.Count > 1;

    /// <summary>Whether no source was looked at within <see cref="SourcedFact.FreshDays"/> days.</summary>
    /// <param name="today">The day of asking.</param>
    public bool IsStale(LocalDate today) => Readings.All(reading => reading.Facts.All(fact => fact.IsStale(today)));

    /// <summary>Puts the facts of one topic together.</summary>
    internal static KnownFact Of(FactTopic topic, IEnumerable<SourcedFact> facts)
    {
        // Of one source only its newest word counts; of two on one day the one that was written down last.
        var newest = facts.Select((fact, at) => (fact, at)).GroupBy(each => (each.fact.Source, From: string.Join(' ', PlainWords.Of(each.fact.From))))
            .Select(group => group.OrderBy(each => each.fact.Checked).ThenBy(each => each.at).Last().fact);
        return new KnownFact(topic, [.. newest.GroupBy(fact => Key(topic, fact), StringComparer.Ordinal)
            .Select(group => group.OrderByDescending(fact => fact.Checked).ThenBy(fact => fact.Source).ThenBy(fact => fact.From, StringComparer.Ordinal).ToList())
            .OrderByDescending(group => group[0].Checked).ThenBy(group => group[0].Source).ThenBy(group => group[0].Value, StringComparer.Ordinal)
            .Select(group => new FactReading(group[0].Value, group))]);
    }

    // "35 %" and "35" are one value; so are "Community" and "community ".
    private static string Key(FactTopic topic, SourcedFact fact) =>
        topic.Kind is FactKind.Number or FactKind.Percent && fact.Number() is { } number ? number.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture)
        : string.Join(' ', PlainWords.Of(fact.Value)) is { Length: > 0 } words ? words : fact.Value.Trim();
}

/// <summary>One value of a topic, and who gives it.</summary>
/// <param name="Value">The value.</param>
/// <param name="Facts">The facts that give it, the newest first. Never empty.</param>
public sealed record FactReading(string Value, IReadOnlyList<SourcedFact> Facts);
