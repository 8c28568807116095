using NodaTime;

namespace OfficePrep.Planning.Nights;

/// <summary>
/// The limits that no plan for a night breaks, whatever it would gain. They are not options: preferences can only make them stricter.
/// The keys in the comments are those of <c>seeds/nights/sources.tsv</c>.
/// </summary>
public static class NightLimits
{
    /// <summary>Starts from this hour on, on the home clock, are at night.</summary>
    public static LocalTime NightBegins { get; } = new(23, 0);

    /// <summary>Starts before this hour are at night.</summary>
    public static LocalTime NightEnds { get; } = new(8, 0);

    /// <summary>The most that bedtime moves earlier from one day to the next (source: advance).</summary>
    public static Duration LargestEarlier { get; } = Duration.FromHours(1);

    /// <summary>The most that bedtime moves later from one day to the next (source: delay; nights on the way there keep to an hour).</summary>
    public static Duration LargestLater { get; } = Duration.FromHours(2);

    /// <summary>The least length of a night that is moved: sleep is never cut to gain a shift (source: short-sleep).</summary>
    public static Duration LeastMovedSleep { get; } = Duration.FromHours(7);

    /// <summary>The least sleep in the 24 hours before log-in (source: short-sleep).</summary>
    public static Duration LeastBeforeLogIn { get; } = Duration.FromHours(7);

    /// <summary>The least sleep in any 24 hours: the main part of a split sleep (source: choice).</summary>
    public static Duration LeastInDay { get; } = Duration.FromHours(4.5);

    /// <summary>
    /// The least sleep in any 48 hours, wherever they begin (source: choice). Sleep that moves to another part of the day leaves a long stretch awake on one side of it, so seven hours for each
    /// calendar day would forbid every plan that sleeps before and after the interview.
    /// </summary>
    public static Duration LeastInTwoDays { get; } = Duration.FromHours(12);

    /// <summary>The least time between waking and log-in, so that heaviness is gone (source: naps).</summary>
    public static Duration AwakeBeforeLogIn { get; } = Duration.FromMinutes(60);

    /// <summary>The latest caffeine before any planned sleep (source: caffeine).</summary>
    public static Duration CaffeineBeforeSleep { get; } = Duration.FromHours(6);

    /// <summary>The longest nap before a night; anything longer is a sleep (source: naps).</summary>
    public static Duration LongestNap { get; } = Duration.FromMinutes(150);

    /// <summary>The least time between two planned sleeps; what lies closer is one broken sleep (source: choice).</summary>
    public static Duration LeastAwake { get; } = Duration.FromHours(4);

    /// <summary>How far before and after a plan its sleep is counted.</summary>
    public static Duration Around { get; } = Duration.FromHours(48);
}
