using OfficePrep.Reading.Tokens;

namespace OfficePrep.Reading.Clues;

/// <summary>Zones said for more than one time: "All times are Central", "(both Pacific)", "Time Zone: Eastern", the head of a column.</summary>
internal static class ZoneStatements
{
    private static readonly string[] Cues = ["time", "times", "all", "both", "these", "clock", "hours", "hour", "zone", "timezone", "start", "everything", "schedule", "throughout"];

    /// <summary>Those of the loose zones that speak for the message, the plainest first.</summary>
    public static IReadOnlyList<ZoneMention> Among(Passage passage, IReadOnlyList<ZoneMention> loose) =>
        [.. loose.Where(zone => Speaks(passage, zone)).OrderBy(zone => IsPlain(passage, zone) ? 0 : 1)];

    private static bool Speaks(Passage passage, ZoneMention zone)
    {
        var clause = passage.Clauses.FirstOrDefault(each => each.First <= zone.First && each.Last >= zone.Last);
        if (clause is null || zone.IsForReader || WordScan.Has(passage.Tokens, Math.Max(clause.First, zone.First - 3), zone.First - 1, "not", "than", "isn't", "aren't", "never"))
        {
            return false;
        }

        // "Monday, November 30. Eastern. Zoom.": a sentence of one word.
        if (clause.First == zone.First && clause.Last - zone.Last <= 1)
        {
            return true;
        }

        // "Wednesday December 16 (Central, Zoom)".
        if (zone.First > clause.First && zone.Last < clause.Last && passage.Tokens[zone.First - 1].Is("(") && passage.Tokens[zone.Last + 1].Key is ")" or "," or ";")
        {
            return true;
        }

        // "Pacific Northwest", "Central Valley": a capital letter goes on with a name.
        var next = zone.Last + 1;
        var goesOn = next <= clause.Last && passage.Tokens[next].Kind == TokenKind.Word && char.IsUpper(passage.Text[passage.Tokens[next].Span.Start]) && !zone.IsStrong;
        var isPlural = next <= clause.Last && passage.Tokens[next].Is("times");
        // "We're on Central up here".
        var isOurs = WordScan.Has(passage.Tokens, Math.Max(clause.First, zone.First - 4), zone.First - 1, "we're on", "we are on", "we keep", "we run on", "we live on", "we go by", "we use", "everything in", "all in", "all of it in");
        return !goesOn && (isPlural || isOurs || zone.IsStrong || IsPlain(passage, zone));
    }

    private static bool IsPlain(Passage passage, ZoneMention zone)
    {
        var clause = passage.Clauses.First(each => each.First <= zone.First && each.Last >= zone.Last);
        return WordScan.Has(passage.Tokens, Math.Max(clause.First, zone.First - 14), Math.Min(clause.Last, zone.First - 1), Cues);
    }
}
