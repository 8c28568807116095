using NodaTime;
using OfficePrep.Reading;
using OfficePrep.Time;

namespace OfficePrep.Planning.Clocks;

/// <summary>Checks every clock that a season shows against a second source of time zone data.</summary>
public static class ClockProof
{
    /// <summary>The zones whose clocks a season shows.</summary>
    public static IReadOnlyList<string> Zones(Season season)
    {
        ArgumentNullException.ThrowIfNull(season);
        return [.. season.Clocks.Select(clock => clock.ZoneId)];
    }

    /// <summary>
    /// Checks both clocks of every start, end, arrival and open reading, and both sides of every clock change between the season's first and last weeks.
    /// </summary>
    /// <param name="season">The season, as a plan gave it.</param>
    /// <param name="files">The zones of the second source, by IANA id.</param>
    /// <param name="version">Version of the second source; null where it does not say.</param>
    public static ClockCheck Of(Season season, IReadOnlyDictionary<string, TimeZoneFile> files, string? version)
    {
        ArgumentNullException.ThrowIfNull(season);
        ArgumentNullException.ThrowIfNull(files);
        var conversions = Shown(season).Concat(Changes(season)).Distinct().OrderBy(each => each.At).ThenBy(each => each.Zone, StringComparer.Ordinal).ToList();
        return new ClockCheck(
            version,
            conversions.Count(each => files.ContainsKey(each.Zone)),
            [.. conversions.Select(each => each.Zone).Where(zone => !files.ContainsKey(zone)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            [.. conversions.Select(each => Compare(each.Zone, each.At, files)).OfType<ClockDisagreement>()]);
    }

    /// <summary>What came of it, in sentences for a person; none for a season without interviews.</summary>
    public static IReadOnlyList<string> InWords(Season season)
    {
        ArgumentNullException.ThrowIfNull(season);
        if (season.Interviews.Count == 0)
        {
            // No clock is shown, so there is none to vouch for.
            return [];
        }

        if (season.ClockCheck is not { } check || (check.Conversions == 0 && check.Unknown.Count > 0))
        {
            return ["The clocks were not checked against a second source: this computer has no time zone files. They follow our time zone data " + season.TzdbVersion + "."];
        }

        var versions = $"our time zone data {season.TzdbVersion}, this computer's {check.Version ?? "of a version that it does not say"}";
        var count = check.Conversions.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return
        [
            check.Disagreements.Count == 0 ? $"All {count} conversions between clocks agree in two sources: {versions}."
                : $"{check.Disagreements.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)} of {count} conversions between clocks do not agree: {versions}.",
            .. check.Disagreements.Select(each => each.InWords(season.TzdbVersion, check.Version)),
            .. check.Unknown.Select(zone => $"The clock of {ClockText.City(zone)} was not checked: this computer does not have it."),
        ];
    }

    private static ClockDisagreement? Compare(string zone, Instant at, IReadOnlyDictionary<string, TimeZoneFile> files)
    {
        var ours = DateTimeZoneProviders.Tzdb[zone].GetUtcOffset(at);
        return files.GetValueOrDefault(zone)?.OffsetAt(at) is { } theirs && theirs != ours ? new ClockDisagreement(zone, at, ours, theirs) : null;
    }

    private static IEnumerable<(string Zone, Instant At)> Shown(Season season) =>
        from interview in season.Interviews
        from time in interview.Times
        from moment in Moments(time)
        from zone in new[] { time.ZoneId, season.HomeZoneAt(moment) }
        where zone is not null && ZoneNames.IsKnown(zone)
        select (zone, moment);

    private static IEnumerable<Instant> Moments(NoticeTime time) =>
        new[] { (time.Start as Moment.At)?.Clock, time.End, time.ArriveBy }.OfType<OffsetDateTime>().Concat(time.Doubts.SelectMany(doubt => doubt.Choices)).Select(clock => clock.ToInstant());

    private static IEnumerable<(string Zone, Instant At)> Changes(Season season) =>
        from clock in season.Clocks
        from offset in clock.Offsets.Skip(1)
        from moment in new[] { offset.From, offset.From - Duration.FromSeconds(1) }
        select (clock.ZoneId, moment);
}
