using NodaTime;
using OfficePrep.Planning.Conflicts;

namespace OfficePrep.Planning.Nights;

/// <summary>Puts a plan together: its sleeps, and around them caffeine, light, meals and the way home.</summary>
internal static class NightPlanText
{
    private static readonly Duration MealBefore = Duration.FromMinutes(75);
    private static readonly Duration MealLength = Duration.FromMinutes(20);
    private static readonly Duration CaffeineBefore = Duration.FromMinutes(45);
    private static readonly Duration LightBefore = Duration.FromMinutes(60);
    private static readonly Duration MorningLight = Duration.FromMinutes(30);
    private static readonly Duration DimBefore = Duration.FromMinutes(60);

    /// <summary>The plan.</summary>
    public static NightPlan Of(Commitment time, NightStrategy way, NightSleeps sleeps, Interval span, Preferences preferences, Instant known)
    {
        var isUsual = way is { IsUsual: true, Shift: 0 };
        var entries = sleeps.Sleeps.Select(sleep => NightWords.Entry(sleep.Kind, sleep.From, sleep.To))
            .Concat(Caffeine(time, sleeps.Sleeps, preferences)).Concat(Light(time, sleeps.Sleeps))
            .Append(NightWords.Entry(NightEntryKind.Meal, time.Span.Start - MealBefore, time.Span.Start - MealBefore + MealLength))
            .Concat(isUsual ? [] : Driving(time, sleeps.Sleeps))
            .Where(entry => entry.From >= known);
        // By what the plan does, not by the hour: an hour after midnight may be reached by sleep in the evening, too.
        var key = isUsual ? "usual" : way.IsUsual ? "early" : way.Before > NightLimits.LongestNap ? "deep" : "late";
        return new NightPlan
        {
            Interview = time.Interview!,
            Time = time,
            First = First(time, preferences),
            Approach = NightWords.Sentence(key) + (time.AssumedLength is null ? "" : " " + NightWords.Sentence("assumed")),
            Entries = [.. entries.OrderBy(entry => entry.From).ThenBy(entry => entry.Kind)],
            Notice = NightWords.Sentence("notice"),
            Span = span,
        };
    }

    /// <summary>The word that no plan keeps the limits.</summary>
    public static NightPlan Refused(Commitment time, Preferences preferences) => new()
    {
        Interview = time.Interview!,
        Time = time,
        First = First(time, preferences),
        Approach = $"{NightWords.Sentence("refused")} {NightWords.Sentence("refused-ask")}",
        Entries = [],
        Notice = NightWords.Sentence("notice"),
        Span = time.Span,
    };

    private static IReadOnlyList<string> First(Commitment time, Preferences preferences) =>
        time.IsReading ? [NightWords.Sentence("doubt")] : preferences.Nights.AskForKinderHour ? [NightWords.Sentence("ask")] : [];

    // The last cup before the sleep that leads into the night, and one before log-in where no sleep follows too soon.
    private static IEnumerable<NightEntry> Caffeine(Commitment time, IReadOnlyList<PlannedSleep> sleeps, Preferences preferences)
    {
        if (!preferences.Nights.Caffeine)
        {
            yield break;
        }

        var stop = Duration.Max(preferences.Nights.CaffeineStop, NightLimits.CaffeineBeforeSleep);
        var before = sleeps.Where(sleep => sleep.To <= time.Span.Start).ToList();
        if (before.Count > 0)
        {
            yield return NightWords.Entry(NightEntryKind.CaffeineStop, before[^1].From - stop, null);
        }

        var cup = time.Span.Start - CaffeineBefore;
        if (sleeps.All(sleep => sleep.To <= cup || sleep.From - cup >= stop))
        {
            yield return NightWords.Entry(NightEntryKind.Caffeine, cup, null);
        }
    }

    private static IEnumerable<NightEntry> Light(Commitment time, IReadOnlyList<PlannedSleep> sleeps)
    {
        yield return NightWords.Entry(NightEntryKind.BrightLight, time.Span.Start - LightBefore, time.Start);
        foreach (var sleep in sleeps.Where(sleep => sleep.Kind == NightEntryKind.EarlierSleep && sleep.To < time.Span.Start - Duration.FromHours(12)))
        {
            yield return NightWords.Entry(NightEntryKind.MorningLight, sleep.To, sleep.To + MorningLight);
        }

        foreach (var sleep in sleeps.Where(sleep => sleep.Kind is NightEntryKind.EveningSleep or NightEntryKind.Recovery))
        {
            yield return NightWords.Entry(NightEntryKind.Dark, Instant.Max(sleep.From - DimBefore, sleep.From < time.Span.Start ? Instant.MinValue : time.Span.End), sleep.From);
        }
    }

    private static IEnumerable<NightEntry> Driving(Commitment time, IReadOnlyList<PlannedSleep> sleeps)
    {
        var rested = sleeps.Where(sleep => sleep.From >= time.Span.End).Select(sleep => (Instant?)sleep.To).FirstOrDefault();
        yield return NightWords.Entry(NightEntryKind.NoDriving, time.End, rested);
    }
}
