using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Planning.Blocks;

namespace OfficePrep.Documents.Calendar;

/// <summary>What the calendar adds to the times that letters give: buffers, reminders, and lengths where a letter states no end.</summary>
public sealed record CalendarOptions
{
    /// <summary>How much time is kept free before and after an interview where <see cref="Blocks"/> are not printed.</summary>
    public BlockPreferences Around { get; init; } = new();

    /// <summary>How long what has no stated end is taken to last.</summary>
    public AssumedLengths Lengths { get; init; } = new();

    /// <summary>Length of an offered time without a stated end; 1 hour: choices often stand an hour apart, longer blocks would hide one another.</summary>
    public Duration OfferedLength { get; init; } = Duration.FromHours(1);

    /// <summary>Reminders before an interview: a day (sleep, clothes), an hour and a quarter of an hour.</summary>
    public IReadOnlyList<Duration> InterviewReminders { get; init; } = [Duration.FromDays(1), Duration.FromHours(1), Duration.FromMinutes(15)];

    /// <summary>Reminders before socials, technology checks and other events: an hour and ten minutes.</summary>
    public IReadOnlyList<Duration> EventReminders { get; init; } = [Duration.FromHours(1), Duration.FromMinutes(10)];

    /// <summary>Reminders before a last moment to answer: a day, four hours and one hour. Places fill early, so the first matters most.</summary>
    public IReadOnlyList<Duration> ReplyByReminders { get; init; } = [Duration.FromDays(1), Duration.FromHours(4), Duration.FromHours(1)];

    /// <summary>Reminders before the start of a day without an hour: 15 hours before midnight is nine in the morning of the day before.</summary>
    public IReadOnlyList<Duration> DayReminders { get; init; } = [Duration.FromHours(15)];

    /// <summary>The blocks to print beside what letters say; null prints the time before and after each interview only.</summary>
    public SeasonBlocks? Blocks { get; init; }

    /// <summary>The calendar file written before this one, so that changes count up from it and what fell away is called off; null where there is none.</summary>
    public ReadOnlyMemory<byte>? Earlier { get; init; }

    /// <summary>Print the events of one interview alone, by its id; null prints the season's.</summary>
    public string? InterviewId { get; init; }

    /// <summary>The file of the last export: only what changed since is printed, and what fell away is called off. Null prints everything.</summary>
    public ReadOnlyMemory<byte>? Exported { get; init; }

    /// <summary>
    /// Write times on the program's clock, with the zone's rules beside them (VTIMEZONE), instead of in UTC. UTC is read alike by every program; this is for those that show
    /// the zone of an event.
    /// </summary>
    public bool WithZones { get; init; }

    /// <summary>Options as the applicant prefers them.</summary>
    /// <param name="preferences">Lengths, and whether blocks are wanted in the calendar.</param>
    /// <param name="blocks">The season's blocks.</param>
    public static CalendarOptions Of(Preferences preferences, SeasonBlocks blocks)
    {
        ArgumentNullException.ThrowIfNull(preferences);
        return new CalendarOptions
        {
            Around = preferences.Blocks,
            Lengths = preferences.Lengths,
            Blocks = !preferences.Blocks.InCalendar ? null : preferences.Nights.InCalendar ? blocks : blocks with { Placed = [.. blocks.Placed.Where(block => !IsOfNight(block))] },
        };
    }

    // Others may see a calendar: how somebody sleeps goes into it only where that is wanted.
    private static bool IsOfNight(Block block) => block.Kind is BlockKind.Sleep or BlockKind.Nap or BlockKind.NoDriving;
}
