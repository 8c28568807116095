using System.Globalization;
using NodaTime;

namespace OfficePrep.Planning.Blocks;

/// <summary>Derives what leads up to the first interview: full mock interviews over the weeks before it, and one dress rehearsal in its last week.</summary>
internal sealed class SeasonRehearsals(Season season, BlockPreferences wanted, BlockGathering gathering)
{
    // Mocks lie between four weeks and eight days before: time to act on what was said, and apart from the rehearsal.
    private const int EarliestMock = 28;
    private const int LatestMock = 8;

    private static readonly int[] RehearsalDays = [5, 4, 6, 3, 7];

    // When another person is likely to have time, the likeliest first.
    private static readonly LocalTime[] Hours = [.. new[] { 18, 17, 19, 16, 15, 14, 11, 10, 12, 13, 20 }.Select(hour => new LocalTime(hour, 0))];

    public void Derive(IReadOnlyList<HeldTime> held)
    {
        if (held.FirstOrDefault(time => time.IsInterview) is not { } first)
        {
            return;
        }

        var day = HomeDay(first.Start);
        var known = HomeDay(first.Known);
        Rehearsal(first, day, known);
        Mocks(first, day, known);
    }

    private void Rehearsal(HeldTime first, LocalDate day, LocalDate known)
    {
        if (wanted.DressRehearsal is not { } length)
        {
            return;
        }

        // The hour of the interview itself is the best rehearsal, where it is a waking one.
        var hour = first.Start.InZone(Home(first.Start)).TimeOfDay;
        var found = RehearsalDays.Select(before => day.PlusDays(-before)).Where(candidate => candidate > known)
            .Select(candidate => gathering.Free.On(candidate, Hours.Prepend(hour), length)).FirstOrDefault(place => place is not null);
        gathering.Place(
            Block(BlockKind.DressRehearsal, 1, "Dress rehearsal", "Everything once as on the day: clothes, camera, light, line, aloud. Three to seven days before your first interview.", first),
            found,
            "There is no free waking time for a dress rehearsal three to seven days before your first interview. Hold a short one as soon as you can.");
    }

    private void Mocks(HeldTime first, LocalDate day, LocalDate known)
    {
        if (wanted.Mock is not { } length || wanted.Mocks == 0)
        {
            return;
        }

        var earliest = LocalDate.Max(day.PlusDays(-EarliestMock), known.PlusDays(1));
        var latest = day.PlusDays(-LatestMock);
        // A late invitation leaves less time: then up to the day before the eve.
        latest = latest < earliest ? day.PlusDays(-2) : latest;
        var days = Period.DaysBetween(earliest, latest);
        var used = new HashSet<LocalDate>();
        for (var number = 1; number <= wanted.Mocks; number++)
        {
            var target = wanted.Mocks == 1 ? days / 2 : days * (number - 1) / (wanted.Mocks - 1);
            var found = days < 0 ? null : Enumerable.Range(0, days + 1).OrderBy(offset => Math.Abs(offset - target)).ThenBy(offset => offset)
                .Select(offset => earliest.PlusDays(offset)).Where(candidate => !used.Contains(candidate))
                .Select(candidate => (Day: candidate, Place: gathering.Free.On(candidate, Hours, length)))
                .FirstOrDefault(candidate => candidate.Place is not null) is { Place: { } place } there && used.Add(there.Day) ? place : (Interval?)null;
            var count = wanted.Mocks.ToString(CultureInfo.InvariantCulture);
            gathering.Place(
                Block(BlockKind.Mock, number, $"Mock interview {number.ToString(CultureInfo.InvariantCulture)} of {count}", "With somebody who tells you the truth: 30 to 45 minutes of questions, then what to change.", first),
                found,
                "There is no free waking day left for this mock interview before your first interview. Take ten minutes of questions aloud each day instead.");
        }
    }

    private static Block Block(BlockKind kind, int number, string title, string reason, HeldTime first) => new()
    {
        Id = FormattableString.Invariant($"season/{kind.ToString().ToLowerInvariant()}-{number}"),
        Kind = kind,
        When = new Interval(first.Start, first.Start),
        Title = title,
        Reason = reason + (first.IsTentative ? " The time of that interview is not certain yet." : ""),
        IsTentative = first.IsTentative,
    };

    private LocalDate HomeDay(Instant moment) => moment.InZone(Home(moment)).Date;

    private DateTimeZone Home(Instant moment) => DateTimeZoneProviders.Tzdb[season.HomeZoneAt(moment)];
}
