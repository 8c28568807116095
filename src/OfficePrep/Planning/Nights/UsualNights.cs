using NodaTime;

namespace OfficePrep.Planning.Nights;

/// <summary>The nights as the person usually sleeps, each cut or moved a little where something stands in it. A night bears the date of its evening.</summary>
internal sealed class UsualNights(Season season, HomeNights home, TakenTimes taken)
{
    // People go to bed or get up this much off their habit for a duty, without being told.
    private static readonly Duration Slack = Duration.FromHours(1);

    private readonly Dictionary<LocalDate, PlannedSleep?> slept = [];

    /// <summary>The night as it would be with nothing in its way.</summary>
    public Interval Plain(LocalDate night) => home.On(night);

    /// <summary>The night as it can be slept; null where something stands in all of it.</summary>
    public PlannedSleep? On(LocalDate night) => slept.TryGetValue(night, out var known) ? known : slept[night] = Slept(night);

    private PlannedSleep? Slept(LocalDate night)
    {
        var plain = Plain(night);
        var (from, to) = (plain.Start - Slack, plain.End + Slack);
        var best = new Interval(from, from);
        var at = from;
        foreach (var other in taken.In(from, to))
        {
            best = Longer(best, at, Instant.Min(other.Start, to));
            at = Instant.Max(at, other.End);
        }

        best = Longer(best, at, to);
        var start = Instant.Max(best.Start, Instant.Min(plain.Start, best.End - plain.Duration));
        var end = Instant.Min(best.End, start + plain.Duration);
        return end > start ? new PlannedSleep(NightEntryKind.UsualSleep, start, end) : null;
    }

    /// <summary>The night that a stretch lies in, or nearest to.</summary>
    public LocalDate NightOf(Interval stretch)
    {
        var day = stretch.Start.InZone(DateTimeZoneProviders.Tzdb[season.HomeZoneAt(stretch.Start)]).Date;
        return new[] { day.PlusDays(-1), day }.MaxBy(night => (Overlap(Plain(night), stretch), -Distance(Plain(night), stretch)));
    }

    private static Interval Longer(Interval best, Instant from, Instant to) => to - from > best.Duration ? new Interval(from, to) : best;

    private static Duration Overlap(Interval one, Interval other) => Duration.Max(Duration.Zero, Instant.Min(one.End, other.End) - Instant.Max(one.Start, other.Start));

    private static double Distance(Interval one, Interval other) => Math.Abs((one.Start + one.Duration / 2 - other.Start).TotalMinutes);
}
