using NodaTime;

namespace OfficePrep.Reading;

/// <summary>A point that the words leave open, to be asked instead of guessed.</summary>
/// <param name="Code">Which kind of doubt.</param>
/// <param name="Message">One sentence that a person can act on, with city and UTC offset beside every clock.</param>
/// <param name="Choices">The moments it could be, the likeliest first.</param>
public sealed record Doubt(DoubtCode Code, string Message, IReadOnlyList<OffsetDateTime> Choices)
{
    /// <summary>A doubt without choices to pick from.</summary>
    public Doubt(DoubtCode code, string message)
        : this(code, message, [])
    {
    }

    /// <summary>Key of the letter that raised it; null in a reading, given by the season.</summary>
    public string? Letter { get; init; }

    /// <summary>The words that it is about: with <see cref="Letter"/> and <see cref="Code"/> they name the question. Null in a reading, given by the season.</summary>
    public string? Evidence { get; init; }
}

/// <summary>The kinds of doubt; the contract of readings says when each is raised.</summary>
public enum DoubtCode
{
    /// <summary>The zone came from the place, the sender or home.</summary>
    ZoneMissing,

    /// <summary>A standard or daylight label contradicts the season there.</summary>
    ZoneSeason,

    /// <summary>Two zone labels for one time give two instants.</summary>
    ZoneConflict,

    /// <summary>The label has no US reading and several others.</summary>
    ZoneAmbiguous,

    /// <summary>The weekday is not that date's.</summary>
    WeekdayMismatch,

    /// <summary>The wall time does not exist that day.</summary>
    LocalTimeSkipped,

    /// <summary>The wall time exists twice that day.</summary>
    LocalTimeRepeated,

    /// <summary>Morning or afternoon is not said and not clear.</summary>
    MeridiemMissing,

    /// <summary>Day and month could be swapped.</summary>
    DayMonthOrder,

    /// <summary>"Next Tuesday": two readings.</summary>
    RelativeDate,

    /// <summary>Two years fit equally well.</summary>
    YearMissing,

    /// <summary>The time is before the message was sent.</summary>
    InThePast,

    /// <summary>The calendar part and the words disagree.</summary>
    CalendarMismatch,

    /// <summary>As written, it ends before it begins.</summary>
    EndBeforeStart,

    /// <summary>The message gives two times for one thing.</summary>
    WhichTime,
}
