using NodaTime;
using OfficePrep.Reading;
using OfficePrep.Time;

namespace OfficePrep.Planning.Clocks;

/// <summary>
/// What newer time zone data mean for a season that was planned with older ones. In words: a letter means the wall clock of the program's place, so the wall clock stays and the moment moves;
/// a time that came from a calendar part may have been meant as a moment, so both are asked. The applicant's clock is only shown: where it shows another hour, that is said.
/// </summary>
internal static class NewZoneRules
{
    /// <summary>The letters with their clocks set anew.</summary>
    /// <param name="season">The season as it was planned.</param>
    /// <param name="reasons">Told of each letter's key and what moved in it.</param>
    public static IReadOnlyList<SeasonLetter> Reset(Season season, Action<string, string> reasons) =>
        season.TzdbVersion == ZoneNames.TzdbVersion ? season.Letters : [.. season.Letters.Select(letter => Reset(season, letter, reasons))];

    /// <summary>For each time of an interview that the applicant's clock now shows at another hour: one sentence.</summary>
    public static IReadOnlyList<string> HomeShifts(Season before, Interview interview)
    {
        if (before.TzdbVersion == ZoneNames.TzdbVersion)
        {
            return [];
        }

        var clocks = before.Clocks.ToDictionary(clock => clock.ZoneId, StringComparer.Ordinal);
        return [.. interview.Times.Where(time => time.Status != TimeStatus.Withdrawn).Select(time => time.Start).OfType<Moment.At>().Select(at => at.Instant).Distinct()
            .Select(moment => Shift(moment, before.HomeZoneAt(moment), clocks)).OfType<string>().Select(words => $"{words}, by {Versions(before)}.")];
    }

    private static string? Shift(Instant moment, string zone, Dictionary<string, ZoneClock> clocks)
    {
        var now = DateTimeZoneProviders.Tzdb[zone].GetUtcOffset(moment);
        return clocks.GetValueOrDefault(zone)?.OffsetAt(moment) is { } then && then != now
            ? $"On your clock it is now {Face(moment.WithOffset(now), zone)}, not {Face(moment.WithOffset(then), zone)}" : null;
    }

    private static SeasonLetter Reset(Season season, SeasonLetter letter, Action<string, string> reasons)
    {
        if (!letter.Notice.Times.Any(time => IsMoved(season, time)))
        {
            return letter;
        }

        return letter with
        {
            Notice = letter.Notice with
            {
                Times = [.. letter.Notice.Times.Select(time => IsMoved(season, time) ? Reset(season, time, words => reasons(letter.Key, words)) : time)],
            },
        };
    }

    // Only a clock that was on its zone's clock then can be moved with it: "EST" taken at its letter never was.
    private static bool IsMoved(Season season, NoticeTime time)
    {
        if (time is not { ZoneId: { } id, Start: Moment.At at } || DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) is not { } zone)
        {
            return false;
        }

        var known = season.Clocks.FirstOrDefault(clock => clock.ZoneId == id)?.OffsetAt(at.Instant);
        return (known is null || known == at.Clock.Offset) && zone.GetUtcOffset(at.Instant) != at.Clock.Offset;
    }

    private static NoticeTime Reset(Season season, NoticeTime time, Action<string> reason)
    {
        var zone = DateTimeZoneProviders.Tzdb[time.ZoneId!];
        var old = ((Moment.At)time.Start).Clock;
        var clock = old.LocalDateTime.InZoneLeniently(zone).ToOffsetDateTime();
        reason($"is now {Face(clock, zone.Id)}, not {Face(old, zone.Id)}, by {Versions(season)}");
        return time with
        {
            Start = new Moment.At(clock),
            End = time.End?.LocalDateTime.InZoneLeniently(zone).ToOffsetDateTime(),
            ArriveBy = time.ArriveBy?.LocalDateTime.InZoneLeniently(zone).ToOffsetDateTime(),
            Doubts = time.ZoneFrom != ZoneSource.Calendar ? time.Doubts
                : [.. time.Doubts, new Doubt(DoubtCode.WhichTime, $"The rules of the clock in {ClockText.City(zone.Id)} have changed since the calendar entry was sent: {Face(clock, zone.Id)} or {Face(old, zone.Id)}. Ask the program which one holds.", [clock, old])],
        };
    }

    private static string Versions(Season before) => $"time zone data {ZoneNames.TzdbVersion} in place of {before.TzdbVersion}";

    private static string Face(OffsetDateTime clock, string zone) =>
        $"{ClockText.Day(clock.Date)}, {ClockText.Clock(clock.TimeOfDay)} ({ClockText.City(zone)}, {ClockText.Offset(clock.Offset)})";
}
