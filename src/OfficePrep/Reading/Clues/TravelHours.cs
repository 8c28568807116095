using OfficePrep.Reading.Tokens;

namespace OfficePrep.Reading.Clues;

/// <summary>Hours of the journey: "Checkout is at 11", "Flights: do not book the 1:15 back to Honolulu. Take the one at 5:05". They stand in sentences, without a day of their own.</summary>
internal static class TravelHours
{
    private static readonly string[] Journey = ["flight*", "plane", "airline*", "airport", "checkout", "check out", "shuttle", "train", "bus", "ferry", "taxi"];

    private static readonly string[] Flying = ["flight*", "plane", "airline*"];

    // "Flights: take the early one."
    private const int LongestLead = 16;

    /// <summary>The sightings without such hours.</summary>
    public static List<Sighting> Without(List<Sighting> sightings) =>
        sightings.Exists(each => each.Date is not null) ? [.. sightings.Where(each => !IsOfJourney(each))] : sightings;

    private static bool IsOfJourney(Sighting sighting)
    {
        if (sighting is not { Clock: not null, Date: null, Point: Point.Start, RoleIsSaid: false, OpensLine: false, ClosesLine: false, Passage.Kind: PassageKind.Body }
            || sighting.Passage.Grid.Cells.ContainsKey(sighting.First))
        {
            return false;
        }

        var (tokens, clause) = (sighting.Passage.Tokens, sighting.Clause);
        return !Speaks(tokens, clause) && (WordScan.Has(tokens, clause.First, clause.Last, Journey) || FollowsFlight(sighting));
    }

    // "Take the one at 5:05", behind a sentence about flights.
    private static bool FollowsFlight(Sighting sighting)
    {
        var (passage, clause) = (sighting.Passage, sighting.Clause);
        var before = passage.IndexOf(clause) - 1;
        return before >= 0 && !clause.StartsLine && passage.Clauses[before] is { Length: <= LongestLead } lead && WordScan.Has(passage.Tokens, lead.First, lead.Last, Flying) && !Speaks(passage.Tokens, lead);
    }

    private static bool Speaks(IReadOnlyList<Token> tokens, Clause clause) => WordScan.Has(tokens, clause.First, clause.Last, OtherMatters.Interviewing);
}
