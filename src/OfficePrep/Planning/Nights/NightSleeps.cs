using NodaTime;
using OfficePrep.Planning.Conflicts;

namespace OfficePrep.Planning.Nights;

/// <summary>The sleeps that a strategy gives for one interview.</summary>
/// <param name="Sleeps">The sleeps, by time; they stand in place of the usual nights within the dates.</param>
/// <param name="First">Date of the first night that they stand for.</param>
/// <param name="Last">Date of the last one.</param>
internal sealed record NightSleeps(IReadOnlyList<PlannedSleep> Sleeps, LocalDate First, LocalDate Last)
{
    // Awake this long before log-in: a light meal and a wash fit, and heaviness is gone.
    private static readonly Duration Ready = Duration.FromMinutes(90);

    // From the last thing to bed, at least.
    private static readonly Duration Settle = Duration.FromMinutes(30);

    // Sleep that begins later than this after an interview is the next night.
    private static readonly Duration LatestAfterwards = Duration.FromHours(8);

    /// <summary>The sleeps of a strategy, in every variant of the sleep afterwards; none where it makes no sense.</summary>
    /// <param name="way">The strategy.</param>
    /// <param name="time">The interview.</param>
    /// <param name="night">Date of the interview's night.</param>
    /// <param name="nights">The usual nights.</param>
    /// <param name="preferences">How fast sleep may move, and the quiet time before bed.</param>
    /// <param name="taken">When the person has to be awake: sleep afterwards may begin after one of those.</param>
    public static IEnumerable<NightSleeps> Of(NightStrategy way, Commitment time, LocalDate night, UsualNights nights, Preferences preferences, TakenTimes taken)
    {
        var earlierStep = Duration.Min(preferences.Nights.LargestShift, NightLimits.LargestEarlier);
        var step = way.Shift < 0 ? Duration.Zero - earlierStep : Duration.Min(preferences.Nights.LargestShift, Duration.FromHours(1));
        var before = Enumerable.Range(1, way.Days).Select(day => Moved(nights, night.PlusDays(day - way.Days - 1), way.Shift == 0 ? Duration.Zero : step * day)).ToList();
        if (Own(way, time, night, nights, step) is not { } own)
        {
            yield break;
        }

        // Back to usual as fast as the limits let: later by two hours a day, earlier by one.
        var moved = way.Shift * (way.IsUsual && way.Shift != 0 ? way.Days + 1 : way.Days) * Duration.Min(preferences.Nights.LargestShift, Duration.FromHours(1));
        var back = Back(moved, earlierStep).Select((offset, at) => Moved(nights, night.PlusDays(at + 1), offset)).ToList();
        foreach (var length in way.Afterwards())
        {
            if (length == Duration.Zero || !preferences.Nights.Naps && way.IsUsual)
            {
                yield return new NightSleeps([.. before, .. own, .. back], night.PlusDays(-way.Days), night.PlusDays(back.Count));
                continue;
            }

            var kind = way.IsUsual ? NightEntryKind.AfternoonNap : NightEntryKind.Recovery;
            var from = time.Span.End + Duration.Max(preferences.Sleep.WindDown, Settle);
            // A nap right after a morning interview would be the end of the night; it waits until the body is tired again.
            var first = way.IsUsual && own.Count > 0 ? Instant.Max(from, own[^1].To + Duration.FromHours(8)) : from;
            foreach (var start in taken.In(first, first + LatestAfterwards).Where(other => other.End < first + LatestAfterwards).Select(other => other.End + Settle).Distinct().Order().Prepend(first))
            {
                yield return new NightSleeps([.. before, .. own, new PlannedSleep(kind, start, start + length), .. back], night.PlusDays(-way.Days), night.PlusDays(back.Count));
            }
        }
    }

    // The night of the interview itself, up to log-in; null where the strategy does not fit the hour.
    private static IReadOnlyList<PlannedSleep>? Own(NightStrategy way, Commitment time, LocalDate night, UsualNights nights, Duration step)
    {
        var up = time.Span.Start - Ready;
        if (!way.IsUsual)
        {
            var kind = way.Before > NightLimits.LongestNap ? NightEntryKind.EveningSleep : NightEntryKind.Nap;
            return way.Before == Duration.Zero ? [] : [new PlannedSleep(kind, up - way.Before, up)];
        }

        var plain = nights.Plain(night);
        if (way.Shift == 0)
        {
            return nights.On(night) is { } usual && (usual.To <= up || usual.From >= time.Span.End) && usual.Length >= NightLimits.LeastMovedSleep ? [usual] : null;
        }

        var from = Instant.Max(plain.Start + step * (way.Days + 1), up - plain.Duration);
        var least = way.IsWhole ? Duration.Max(NightLimits.LeastMovedSleep, plain.Duration - Duration.FromMinutes(15)) : NightLimits.LeastMovedSleep;
        return up - from >= least && from < plain.Start ? [new PlannedSleep(NightEntryKind.EarlierSleep, from, up)] : null;
    }

    private static PlannedSleep Moved(UsualNights nights, LocalDate night, Duration by)
    {
        var plain = nights.Plain(night);
        return new PlannedSleep(by > Duration.Zero ? NightEntryKind.LaterSleep : by < Duration.Zero ? NightEntryKind.EarlierSleep : NightEntryKind.UsualSleep, plain.Start + by, plain.End + by);
    }

    // The way back to the usual bedtime, night by night, the last one before it is reached.
    private static IEnumerable<Duration> Back(Duration moved, Duration earlierStep)
    {
        while (true)
        {
            moved = moved > Duration.Zero ? Duration.Max(Duration.Zero, moved - earlierStep) : Duration.Min(Duration.Zero, moved + NightLimits.LargestLater);
            if (moved == Duration.Zero)
            {
                yield break;
            }

            yield return moved;
        }
    }
}
