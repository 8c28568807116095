using OfficePrep.Time;

namespace OfficePrep.Reading.Clues;

/// <summary>A date and a clock time that belong together, before they are set on a calendar.</summary>
internal sealed record Sighting
{
    /// <summary>The text it stands in.</summary>
    public required Passage Passage { get; init; }

    /// <summary>The clause it stands in.</summary>
    public required Clause Clause { get; init; }

    /// <summary>Its date; null where it has to be carried from elsewhere.</summary>
    public DateMention? Date { get; init; }

    /// <summary>Its clock time; null for a day alone.</summary>
    public ClockMention? Clock { get; init; }

    /// <summary>The zone beside it, or at the head of its column.</summary>
    public ZoneMention? Zone { get; init; }

    /// <summary>The same moment as the letter tells it on other clocks.</summary>
    public IReadOnlyList<OtherClock> Others { get; init; } = [];

    /// <summary>Whether the letter tells it on the reader's own clock: "8:30 PM your time".</summary>
    public bool IsOnReadersClock { get; init; }

    /// <summary>Which point of the event it is.</summary>
    public Point Point { get; init; }

    /// <summary>What it belongs to.</summary>
    public TimeRole Role { get; init; }

    /// <summary>Whether the words around name that role, so that it is not only the letter's own.</summary>
    public bool RoleIsSaid { get; init; }

    /// <summary>What the words around it say it is for, as learned; null where that was not asked.</summary>
    public PurposeVoice? Voice { get; init; }

    /// <summary>Whether the words take it back.</summary>
    public bool Withdrawn { get; init; }

    /// <summary>Whether the letter shows it struck out.</summary>
    public bool IsStruck { get; init; }

    /// <summary>Whether the words call it the new one.</summary>
    public bool IsNew { get; init; }

    /// <summary>Whether it stands at the head of a line of an agenda.</summary>
    public bool OpensLine { get; init; }

    /// <summary>Whether it is a range at the end of a line that begins with a few words: "Lunch break 11:30 to 12:15".</summary>
    public bool ClosesLine { get; init; }

    /// <summary>Whether another clock time stands between it and its date, so that the date's words are not its own.</summary>
    public bool SharesDate { get; init; }

    /// <summary>First token.</summary>
    public int First => Math.Min(SharesDate ? int.MaxValue : Date?.First ?? int.MaxValue, Clock?.First ?? int.MaxValue);

    /// <summary>Last token.</summary>
    public int Last => Math.Max(Math.Max(SharesDate ? -1 : Date?.Last ?? -1, Clock?.Last ?? -1), Zone is { } zone && zone.First > (Clock?.Last ?? 0) && zone.First - (Clock?.Last ?? 0) < 6 ? zone.Last : -1);

    /// <summary>Last token, with the other clocks that tell the same.</summary>
    public int LastTold => Others.Count == 0 ? Last : Math.Max(Last, Others.Max(other => other.Clock.Last));

    /// <summary>The words it was read from.</summary>
    public string Words => Passage.Words(First, Last);
}

/// <summary>The same moment on another clock: "(11:00 AM EST / 8:00 AM PST)".</summary>
/// <param name="Clock">The clock time.</param>
/// <param name="Zone">Its zone.</param>
internal sealed record OtherClock(ClockMention Clock, ZoneLabel Zone);

/// <summary>Which point of an event a <see cref="Sighting"/> is.</summary>
internal enum Point
{
    /// <summary>When it begins.</summary>
    Start,

    /// <summary>When to log in or arrive.</summary>
    Arrive,

    /// <summary>When it ends.</summary>
    End,

    /// <summary>The last moment to answer.</summary>
    Deadline,

    /// <summary>No moment of the applicant's calendar.</summary>
    None,
}
