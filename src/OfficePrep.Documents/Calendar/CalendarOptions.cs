using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Planning.Blocks;

namespace OfficePrep.Documents.Calendar;

/// <summary>What the calendar adds to the times that letters give: buffers, reminders, and lengths where a letter states no end.</summary>
public sealed record CalendarOptions
{
    /// <summary>Time to log in and settle before an interview by video; 30 minutes: sign-in, camera and a place to be quiet, with room for one failed try.</summary>
    public Duration BeforeVirtual { get; init; } = Duration.FromMinutes(30);

    /// <summary>Time to get there before an interview in person; 60 minutes: parking, badge and finding the room. Travel between cities is planned apart.</summary>
    public Duration BeforeInPerson { get; init; } = Duration.FromMinutes(60);

    /// <summary>Time to settle before an interview by telephone; 15 minutes.</summary>
    public Duration BeforePhone { get; init; } = Duration.FromMinutes(15);

    /// <summary>Quiet time after an interview; 30 minutes: notes and thanks are written best while it is fresh.</summary>
    public Duration After { get; init; } = Duration.FromMinutes(30);

    /// <summary>Length of an interview by video without a stated end; 4 hours: such days usually fill a morning or an afternoon.</summary>
    public Duration VirtualLength { get; init; } = Duration.FromHours(4);

    /// <summary>Length of an interview in person without a stated end; 8 hours: tour, talks and meals fill the day.</summary>
    public Duration InPersonLength { get; init; } = Duration.FromHours(8);

    /// <summary>Length of an interview by telephone without a stated end; 1 hour.</summary>
    public Duration PhoneLength { get; init; } = Duration.FromHours(1);

    /// <summary>Length of an offered time without a stated end; 1 hour: choices often stand an hour apart, longer blocks would hide one another.</summary>
    public Duration OfferedLength { get; init; } = Duration.FromHours(1);

    /// <summary>Length of a social, open house or second look without a stated end; 90 minutes.</summary>
    public Duration EventLength { get; init; } = Duration.FromMinutes(90);

    /// <summary>Length of a technology check without a stated end; 30 minutes.</summary>
    public Duration TechCheckLength { get; init; } = Duration.FromMinutes(30);

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
            VirtualLength = preferences.Lengths.Video,
            InPersonLength = preferences.Lengths.InPerson,
            PhoneLength = preferences.Lengths.Phone,
            EventLength = preferences.Lengths.Event,
            TechCheckLength = preferences.Lengths.TechCheck,
            Blocks = preferences.Blocks.InCalendar ? blocks : null,
        };
    }
}
