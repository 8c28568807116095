using NodaTime;

namespace OfficePrep.Planning.Nights;

/// <summary>One way through a night.</summary>
/// <param name="Shift">Which way the nights before move: 1 later, -1 earlier, 0 not at all.</param>
/// <param name="Days">How many nights before move.</param>
/// <param name="Before">Length of the sleep right before log-in: a nap, or the evening's main sleep; zero for none.</param>
/// <param name="IsUsual">Whether the night itself is slept as usual, or, moving earlier, up to log-in.</param>
/// <param name="IsWhole">For a night that moves earlier: whether it must not lose an hour of its usual length.</param>
internal readonly record struct NightStrategy(int Shift, int Days, Duration Before, bool IsUsual, bool IsWhole = false)
{
    private static readonly Duration[] Evenings = [Duration.FromHours(7), Duration.FromHours(6), Duration.FromHours(4.5)];

    private static readonly Duration[] Naps = [Duration.FromMinutes(150), Duration.FromMinutes(120), Duration.FromMinutes(90)];

    private static readonly bool[] WholeFirst = [true, false];

    /// <summary>The ways to try, the best first: what the evidence favors for the hour, then with fewer days, then with less.</summary>
    public static IEnumerable<NightStrategy> For(NightHour hour, NightPreferences preferences)
    {
        var days = Enumerable.Range(0, Math.Clamp(preferences.ShiftDays, 0, 2) + 1).Reverse().ToList();
        var delays = days.SelectMany(day => (preferences.Naps ? Naps : []).Select(nap => new NightStrategy(1, day, nap, false)));
        var evenings = days.SelectMany(day => Evenings.Take(1).Select(length => new NightStrategy(-1, day, length, false))).Concat(Evenings.Skip(1).Select(length => new NightStrategy(-1, 0, length, false)));
        // As few early nights as give the whole sleep; else as few as give enough.
        var advances = WholeFirst.SelectMany(whole => days.AsEnumerable().Reverse().Select(day => new NightStrategy(-1, day, Duration.Zero, true, whole)));
        var withoutNap = days.Select(day => new NightStrategy(1, day, Duration.Zero, false));
        var usual = new NightStrategy(0, 0, Duration.Zero, true);
        return hour switch
        {
            NightHour.Late => [usual, .. delays, .. withoutNap, .. evenings.Reverse()],
            NightHour.Deep => [usual, .. evenings, .. delays],
            _ => [usual, .. advances, .. evenings, .. delays],
        };
    }

    /// <summary>Lengths of the sleep afterwards, the best first.</summary>
    public IEnumerable<Duration> Afterwards()
    {
        double[] hours = IsUsual ? [1.5, 0] : Before > NightLimits.LongestNap ? [3, 4.5, 6, 1.5, 0] : [6, 4.5, 7, 3, 1.5];
        return hours.Select(Duration.FromHours);
    }
}

/// <summary>Which part of the night an interview begins in, on the home clock.</summary>
internal enum NightHour
{
    /// <summary>Before 2:00 AM.</summary>
    Late,

    /// <summary>From 2:00 AM to 5:00 AM.</summary>
    Deep,

    /// <summary>From 5:00 AM on.</summary>
    Early,
}
