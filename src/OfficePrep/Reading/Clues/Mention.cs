using NodaTime;
using OfficePrep.Time;

namespace OfficePrep.Reading.Clues;

/// <summary>Something about time that stands in the text, as written: nothing is resolved yet. Positions count tokens, both ends included.</summary>
internal abstract record Mention(int First, int Last);

/// <summary>A calendar date as written, with only what was said.</summary>
internal sealed record DateMention(int First, int Last) : Mention(First, Last)
{
    /// <summary>How the date is said.</summary>
    public required DateShape Shape { get; init; }

    /// <summary>Year with four digits; null where it is left out.</summary>
    public int? Year { get; init; }

    /// <summary>Month; 0 where it is not said.</summary>
    public int Month { get; init; }

    /// <summary>Day of the month; 0 where it is not said.</summary>
    public int Day { get; init; }

    /// <summary>Weekday said beside the date, or alone; 0 where none is.</summary>
    public int Weekday { get; init; }

    /// <summary>Whether "next" stands before a weekday.</summary>
    public bool Next { get; init; }

    /// <summary>Whether month and day stand as numbers, so that a foreign sender may mean the other order.</summary>
    public bool IsNumeric { get; init; }

    /// <summary>Whether dots stand between the numbers, as where the day comes first; Americans who write dots may still put the month first.</summary>
    public bool IsDotted { get; init; }

    /// <summary>The half of the day said beside it.</summary>
    public DayHalf? Half { get; init; }

    /// <summary>Whether it belongs to a stretch of days or a season, which is no moment.</summary>
    public bool IsWindow { get; init; }
}

/// <summary>How a <see cref="DateMention"/> is said.</summary>
internal enum DateShape
{
    /// <summary>Month and day, maybe year and weekday.</summary>
    Written,

    /// <summary>A weekday alone: "Friday", "next Tuesday".</summary>
    Weekday,

    /// <summary>The day of sending.</summary>
    Today,

    /// <summary>The day after sending.</summary>
    Tomorrow,

    /// <summary>The day before the interview: "the evening before".</summary>
    DayBefore,

    /// <summary>A weekday after the date just said: "the Monday after it".</summary>
    WeekdayAfter,

    /// <summary>A day of the month just said: "Sunday the 29th".</summary>
    DayOfMonth,
}

/// <summary>A clock time or a range of them, as written.</summary>
internal sealed record ClockMention(int First, int Last, ClockValue Start, ClockValue? End) : Mention(First, Last);

/// <summary>One clock time as written.</summary>
/// <param name="Hour">The hour as printed; 12 for noon, 0 or 24 for midnight.</param>
/// <param name="Minute">The minute; 0 where it is left out.</param>
/// <param name="Half">AM or PM, where it is said.</param>
/// <param name="IsFull">Whether it is written on the 24-hour clock, so that nothing is missing.</param>
internal readonly record struct ClockValue(int Hour, int Minute, DayHalf? Half, bool IsFull)
{
    /// <summary>Whether morning or afternoon is settled by the writing itself.</summary>
    public bool IsSure => Half is not null || IsFull;

    /// <summary>The time on the given half of the day; on its own where that is sure.</summary>
    public LocalTime On(DayHalf half) =>
        IsFull ? new LocalTime(Hour % 24, Minute) : new LocalTime((Hour % 12) + ((Half ?? half) == DayHalf.Pm ? 12 : 0), Minute);
}

/// <summary>The name of a zone as written.</summary>
internal sealed record ZoneMention(int First, int Last, ZoneLabel Label) : Mention(First, Last)
{
    /// <summary>Whether the words name a zone wherever they stand; others ("Central", "CT") only beside a time or in a statement about times.</summary>
    public bool IsStrong { get; init; }

    /// <summary>Whether it is the applicant's own clock that the sender worked out: "your time in Warsaw".</summary>
    public bool IsForReader { get; init; }
}

/// <summary>A length of time as written: "3 hours".</summary>
internal sealed record LengthMention(int First, int Last, Duration Length, LengthUnit Unit, bool IsVague) : Mention(First, Last);

/// <summary>The unit that a <see cref="LengthMention"/> is said in.</summary>
internal enum LengthUnit
{
    /// <summary>Minutes.</summary>
    Minutes,

    /// <summary>Hours.</summary>
    Hours,

    /// <summary>Calendar days.</summary>
    Days,

    /// <summary>Days that are neither Saturday nor Sunday.</summary>
    WorkingDays,
}
