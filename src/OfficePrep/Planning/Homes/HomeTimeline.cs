using NodaTime;
using OfficePrep.Time;

namespace OfficePrep.Planning.Homes;

/// <summary>
/// Where the applicant is, when. In words: one place without days is the usual home, else the one that the periods begin with;
/// a day on which one place ends and the next begins counts to the next; days between two places, and those after the last, are the usual home's, and are said to be assumed.
/// </summary>
public static class HomeTimeline
{
    // More places than anyone can be at in a season.
    private const int MostPeriods = 50;

    /// <summary>Puts periods in order.</summary>
    /// <param name="periods">What a person said, in any order.</param>
    /// <exception cref="FormatException">They overlap or leave out the beginning; the message is one sentence for the person.</exception>
    public static IReadOnlyList<HomeStay> Of(IReadOnlyList<HomePeriod> periods)
    {
        ArgumentNullException.ThrowIfNull(periods);
        if (periods.Count is 0 or > MostPeriods)
        {
            throw new FormatException(periods.Count == 0 ? "No place was named; give a time zone such as Asia/Karachi." : $"More than {MostPeriods} places were named; leave out those without an interview.");
        }

        var usual = Usual(periods);
        var dated = periods.Where(period => !period.IsUsual).OrderBy(period => period.From ?? LocalDate.MinIsoValue).ToList();
        CheckOverlaps(dated);
        var stays = new List<HomeStay>();
        if (dated.Count == 0 || dated[0].From is not null)
        {
            stays.Add(new HomeStay(null, usual));
        }

        for (var at = 0; at < dated.Count; at++)
        {
            stays.Add(new HomeStay(dated[at].From, dated[at].ZoneId));
            var next = at + 1 < dated.Count ? dated[at + 1].From : null;
            if (dated[at].Until is { } last && (next is null || next > last.PlusDays(1)))
            {
                stays.Add(new HomeStay(last.PlusDays(1), usual) { IsAssumed = periods.All(period => !period.IsUsual) || periods.Count > 1 });
            }
        }

        return stays;
    }

    /// <summary>The stays in words, one line each: <c>From Tuesday, December 15, 2026: New York.</c></summary>
    public static IReadOnlyList<string> InWords(IReadOnlyList<HomeStay> home)
    {
        ArgumentNullException.ThrowIfNull(home);
        return [.. home.Select(stay => (stay.From is { } from ? $"From {ClockText.Day(from)}: " : home.Count == 1 ? "Your clock: " : "First: ") + ClockText.City(stay.ZoneId)
            + (stay.IsAssumed ? ", your usual home, because no place is named for these days." : "."))];
    }

    private static string Usual(IReadOnlyList<HomePeriod> periods)
    {
        var usual = periods.Where(period => period.IsUsual).ToList();
        if (usual.Count > 1)
        {
            throw new FormatException($"{usual[0].ZoneId} and {usual[1].ZoneId} both have no days; give days to all places but one.");
        }

        var first = periods.FirstOrDefault(period => period.From is null && !period.IsUsual);
        return usual.FirstOrDefault()?.ZoneId ?? first?.ZoneId
            ?? throw new FormatException($"No place is named before {ClockText.Day(periods.Min(period => period.From!.Value))}; add where you are until then, such as Asia/Karachi without days.");
    }

    private static void CheckOverlaps(List<HomePeriod> dated)
    {
        foreach (var (one, next) in dated.Zip(dated.Skip(1)))
        {
            if (next.From is not { } begins || begins == one.From || one.Until > begins)
            {
                var day = next.From ?? (one.Until < next.Until ? one.Until : next.Until ?? one.Until);
                throw new FormatException($"{ClockText.City(one.ZoneId)} and {ClockText.City(next.ZoneId)} overlap{(day is { } both ? $" on {ClockText.Day(both)}" : "")}; let one end on the day that the other begins, or before.");
            }
        }
    }
}
