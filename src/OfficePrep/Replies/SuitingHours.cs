using NodaTime;

namespace OfficePrep.Replies;

/// <summary>The hours of the day, on the applicant's clock, at which an interview may begin.</summary>
/// <param name="From">The earliest start.</param>
/// <param name="To">The latest start; after <paramref name="From"/>.</param>
public sealed record SuitingHours(LocalTime From, LocalTime To)
{
    /// <summary>8:00 AM to 8:00 PM: awake and rested on most days, with the interview over before midnight.</summary>
    public static SuitingHours Default { get; } = new(new LocalTime(8, 0), new LocalTime(20, 0));

    // Programs begin within a working day, early enough to end in it.
    private static readonly LocalTime ProgramFrom = new(8, 0);
    private static readonly LocalTime ProgramTo = new(16, 0);

    // Less than this is no real choice.
    private static readonly Duration Shortest = Duration.FromHours(1);

    /// <summary>Whether an interview may begin then.</summary>
    public bool Holds(Instant start, DateTimeZone home) => start.InZone(home).TimeOfDay is var clock && clock >= From && clock <= To;

    /// <summary>The starts on a day of the program's calendar that suit both sides: the longest stretch; null where there is none of an hour or more.</summary>
    /// <param name="day">The day on the program's calendar.</param>
    /// <param name="program">The program's zone.</param>
    /// <param name="home">The applicant's zone on that day.</param>
    public Interval? On(LocalDate day, DateTimeZone program, DateTimeZone home)
    {
        ArgumentNullException.ThrowIfNull(program);
        ArgumentNullException.ThrowIfNull(home);
        var open = program.AtLeniently(day + ProgramFrom).ToInstant();
        var close = program.AtLeniently(day + ProgramTo).ToInstant();
        return Enumerable.Range(-1, 3)
            .Select(shift => day.PlusDays(shift))
            .Select(date => (From: Instant.Max(open, home.AtLeniently(date + From).ToInstant()), To: Instant.Min(close, home.AtLeniently(date + To).ToInstant())))
            .Where(stretch => stretch.To - stretch.From >= Shortest)
            .OrderByDescending(stretch => stretch.To - stretch.From).ThenBy(stretch => stretch.From)
            .Select(stretch => (Interval?)new Interval(stretch.From, stretch.To))
            .FirstOrDefault();
    }
}
