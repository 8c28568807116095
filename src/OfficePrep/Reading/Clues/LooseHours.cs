using OfficePrep.Reading.Tokens;

namespace OfficePrep.Reading.Clues;

/// <summary>Hours in words that are only talk: "deliver a baby at two and coach soccer at five", in a letter that prints its own hours in figures beside their day.</summary>
internal static class LooseHours
{
    private static readonly string[] Meeting =
        ["interview*", "start*", "begin*", "meet*", "see you", "call", "talk", "join", "log", "arrive*", "end", "ends", "done", "finish*", "free", "zoom", "teams", "webex", "session*", "visit", "day", "slot*", "time", "by", "until", "till", "from", "be there", "be here", "come*", "here", "there", "welcome", "lunch", "dinner", "social", "move*", "instead", "gather*", "lobby", "front desk", "coffee with", "with coffee"];

    /// <summary>The sightings without such hours.</summary>
    public static List<Sighting> Without(List<Sighting> sightings) =>
        sightings.Exists(each => each.Clock is { } clock && (clock.Start.IsSure || clock.End is { IsSure: true }) && !IsSpoken(each)) && sightings.Exists(each => each.Date is not null) ? [.. sightings.Where(each => !IsTalk(each))] : sightings;

    private static bool IsTalk(Sighting sighting) =>
        sighting is { Date: null, Clock.Start.IsSure: false, Zone: null, Clock.End: null, RoleIsSaid: false } && IsSpoken(sighting) && !sighting.Clause.Dates.Any()
        && !WordScan.Has(sighting.Passage.Tokens, sighting.Clause.First, sighting.Clause.Last, Meeting);

    private static bool IsSpoken(Sighting sighting) => sighting.Clock is { } clock && sighting.Passage.Tokens[clock.First].Kind == TokenKind.Word;
}
