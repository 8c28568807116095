using NodaTime;
using OfficePrep.Reading;
using OfficePrep.Time;

namespace OfficePrep.Planning.Clocks;

/// <summary>Explains the clock changes close to what is ahead in a season: what changes, and what that does to the difference between the program and home.</summary>
public static class ClockChangeNotes
{
    /// <summary>One sentence or two for each change and pair of places, in order of time, with the programs that it concerns.</summary>
    /// <param name="season">The season.</param>
    /// <param name="now">What is over by then needs no note.</param>
    public static IReadOnlyList<string> Of(Season season, Instant now)
    {
        ArgumentNullException.ThrowIfNull(season);
        var near =
            from interview in season.Interviews
            from time in interview.Times
            where time.Status != TimeStatus.Withdrawn && time.ZoneId is not null && ZoneNames.IsKnown(time.ZoneId)
            let there = time.ZoneId!
            let moment = (time.Start as Moment.At)?.Instant
            where moment > now
            let home = season.HomeZoneAt(moment.Value)
            where home != there
            from change in ClockChange.Near(moment.Value, there, home)
            group ProgramName.Of(interview.Program) ?? interview.Id by (change, There: there, Home: home) into same
            orderby same.Key.change.At
            select $"{same.Key.change} {Difference(same.Key.change, same.Key.There, same.Key.Home)} It is near: {string.Join("; ", same.Distinct(StringComparer.Ordinal))}.";
        return [.. near];
    }

    private static string Difference(ClockChange change, string there, string home)
    {
        var (before, after) = (Ahead(change.At - Duration.Epsilon, there, home), Ahead(change.At, there, home));
        return before == after ? $"{ClockText.City(home)} changes with it: it stays {Words(before, there)}."
            : $"Until then {ClockText.City(home)} is {Words(before, there)}; from then on {Words(after, there)}.";
    }

    private static int Ahead(Instant at, string there, string home) =>
        (DateTimeZoneProviders.Tzdb[home].GetUtcOffset(at).Seconds - DateTimeZoneProviders.Tzdb[there].GetUtcOffset(at).Seconds) / 60;

    private static string Words(int minutes, string there)
    {
        var size = Math.Abs(minutes);
        var hours = size % 60 == 0 ? FormattableString.Invariant($"{size / 60} hour{(size == 60 ? "" : "s")}") : FormattableString.Invariant($"{size / 60} hours {size % 60} minutes");
        return minutes == 0 ? $"on the same clock as {ClockText.City(there)}" : $"{hours} {(minutes > 0 ? "ahead of" : "behind")} {ClockText.City(there)}";
    }
}
