using NodaTime;
using OfficePrep.Time;

namespace OfficePrep.Reading.Grounding;

/// <summary>Words every doubt as one calm sentence, with city and UTC offset beside every clock.</summary>
internal static class DoubtText
{
    /// <summary>The zone came from somewhere else than the words.</summary>
    public static Doubt ZoneMissing(ZonedDateTime start, ZoneSource from) => new(
        DoubtCode.ZoneMissing,
        $"The message names no time zone; read as {Face(start)}, {Source(from)}. Ask the program if that is its clock.",
        [start.ToOffsetDateTime()]);

    /// <summary>"EST" in summer.</summary>
    public static Doubt ZoneSeason(ZonedDateTime start, string label, OffsetDateTime literal) => new(
        DoubtCode.ZoneSeason,
        $"The message says “{label}”, but {ClockText.City(start.Zone.Id)} is on {ClockText.Offset(start.Offset)} that day; read as {Face(start)}, taken at its letter it would be {Face(literal.ToInstant().InZone(start.Zone))}.",
        [start.ToOffsetDateTime(), literal]);

    /// <summary>Two labels, two instants.</summary>
    public static Doubt ZoneConflict(ZonedDateTime start, IReadOnlyList<ZonedDateTime> others) => new(
        DoubtCode.ZoneConflict,
        $"The clocks in the message do not agree: {Face(start)}, but also {string.Join(" and ", others.Select(Face))}.",
        [start.ToOffsetDateTime(), .. others.Select(other => other.ToOffsetDateTime())]);

    /// <summary>"IST" alone.</summary>
    public static Doubt ZoneAmbiguous(ZonedDateTime start, string label, IReadOnlyList<ZonedDateTime> others) => new(
        DoubtCode.ZoneAmbiguous,
        $"“{label}” names several time zones; read as {Face(start)}, it could also be {string.Join(" or ", others.Select(Face))}.",
        [start.ToOffsetDateTime(), .. others.Select(other => other.ToOffsetDateTime())]);

    /// <summary>A doubt about a date, with the moments that the other dates give.</summary>
    public static Doubt OfDate(DoubtCode code, string written, string likeliest, IReadOnlyList<string> others, IReadOnlyList<OffsetDateTime> choices)
    {
        var rest = string.Join(" or ", others);
        return new Doubt(code, code switch
        {
            DoubtCode.WeekdayMismatch => $"The weekday and the date in “{written}” do not agree; kept as {likeliest}, it may be {rest}.",
            DoubtCode.DayMonthOrder => $"“{written}” can put the day or the month first; read as {likeliest}, it may be {rest}.",
            DoubtCode.RelativeDate => $"“{written}” can mean two days; read as {likeliest}, it may be {rest}.",
            DoubtCode.YearMissing => $"“{written}” names no year and two fit; read as {likeliest}, it may be {rest}.",
            _ => throw new ArgumentOutOfRangeException(nameof(code), code, "Not a doubt about a date."),
        }, choices);
    }

    /// <summary>A wall time that does not exist, or exists twice.</summary>
    public static Doubt OfClockChange(ClockReading reading) => reading switch
    {
        ClockReading.Twice twice => new Doubt(DoubtCode.LocalTimeRepeated, $"Clocks go back that night, so the time happens twice: {Face(twice.Earlier)} and {Face(twice.Later)}.", [twice.Earlier.ToOffsetDateTime(), twice.Later.ToOffsetDateTime()]),
        ClockReading.Never never => new Doubt(DoubtCode.LocalTimeSkipped, $"Clocks go forward that night, so the time does not exist: {Face(never.ShiftedForward)} or {Face(never.ShiftedBack)} may be meant.", [never.ShiftedForward.ToOffsetDateTime(), never.ShiftedBack.ToOffsetDateTime()]),
        _ => throw new ArgumentOutOfRangeException(nameof(reading), reading, "The time happens once."),
    };

    /// <summary>An end that does not exist, or exists twice. The start is sure, so it alone is a choice.</summary>
    public static Doubt OfEndInClockChange(ClockReading end, ZonedDateTime start) => end switch
    {
        ClockReading.Twice twice => new Doubt(DoubtCode.LocalTimeRepeated, $"Clocks go back that night, so the hour at which it ends happens twice: {Face(twice.Earlier)} and {Face(twice.Later)}. The start is not in question.", [start.ToOffsetDateTime()]),
        ClockReading.Never never => new Doubt(DoubtCode.LocalTimeSkipped, $"Clocks go forward that night, so the hour at which it ends does not exist: {Face(never.ShiftedForward)} or {Face(never.ShiftedBack)} may be meant. The start is not in question.", [start.ToOffsetDateTime()]),
        _ => throw new ArgumentOutOfRangeException(nameof(end), end, "The time happens once."),
    };

    /// <summary>Morning or afternoon is not said.</summary>
    public static Doubt MeridiemMissing(ZonedDateTime start, ZonedDateTime other) => new(
        DoubtCode.MeridiemMissing,
        $"Morning or afternoon is not clear; read as {Face(start)}, it may be {Face(other)}.",
        [start.ToOffsetDateTime(), other.ToOffsetDateTime()]);

    /// <summary>The end lies before the start.</summary>
    public static Doubt EndBeforeStart(ZonedDateTime start, string written) => new(
        DoubtCode.EndBeforeStart,
        $"As written (“{written}”) it ends before it begins; the start is kept as {Face(start)} and the end left open.",
        [start.ToOffsetDateTime()]);

    /// <summary>The time was over when the letter was sent.</summary>
    public static Doubt InThePast(string when, IReadOnlyList<OffsetDateTime> choices) => new(
        DoubtCode.InThePast, $"{when} was already over when the message was sent; ask the program what it means.", choices);

    /// <summary>Words and calendar part disagree.</summary>
    public static Doubt CalendarMismatch(ZonedDateTime calendar, ZonedDateTime words) => new(
        DoubtCode.CalendarMismatch,
        $"The calendar attachment says {Face(calendar)}, the message itself {Face(words)}; the attachment is taken. Ask the program which is right.",
        [calendar.ToOffsetDateTime(), words.ToOffsetDateTime()]);

    /// <summary>Two times for one thing.</summary>
    public static Doubt WhichTime(string taken, string other, IReadOnlyList<OffsetDateTime> choices) => new(
        DoubtCode.WhichTime, $"The message gives two times for one thing: {taken} and {other}. Ask the program which is right.", choices);

    /// <summary>The letter may give the time or take it away.</summary>
    public static Doubt MayNotStand(string taken, OffsetDateTime choice) => new(
        DoubtCode.WhichTime, $"It is not clear whether the message gives this interview time or takes it away: {taken}. Read the message before you rely on it, or ask the program.", [choice]);

    /// <summary>A clock time that hangs on the date of something else.</summary>
    public static Doubt LooseDate(ZonedDateTime start, string written) => new(
        DoubtCode.WhichTime, $"“{written}” names no date of its own; read as {Face(start)}. Ask the program if that is the interview.", [start.ToOffsetDateTime()]);

    /// <summary>A day whose hours stand near it in words that were not understood.</summary>
    public static Doubt UnreadHour(string day, string written) => new(
        DoubtCode.WhichTime, $"Only the day, {day}, was understood; “{written}” may say the hour. Look at the message, or ask the program.", []);

    /// <summary>A time in a sentence about something else.</summary>
    public static Doubt Elsewhere(string taken, string words, IReadOnlyList<OffsetDateTime> choices) => new(
        DoubtCode.WhichTime, $"{taken} stands in a sentence that may be about something else (“{words}”); ask the program if that is the interview.", choices);

    /// <summary>A time whose surroundings read like those of something else.</summary>
    public static Doubt Unlikely(string taken, string sentence, IReadOnlyList<OffsetDateTime> choices) => new(
        DoubtCode.WhichTime, $"{taken} may not be the interview: “{sentence.ReplaceLineEndings(" ")}” reads like something else. Look at the message, or ask the program.", choices);

    /// <summary>A moment that may be the last one to answer, or the interview.</summary>
    public static Doubt OpenDeadline(string taken, OffsetDateTime choice) => new(
        DoubtCode.WhichTime, $"{taken} reads like the last moment to answer, but it may be the interview itself. Look at the message, or ask the program.", [choice]);

    /// <summary>Hours that no interview is known to keep.</summary>
    public static Doubt OddHours(string taken, string? end, IReadOnlyList<OffsetDateTime> choices) => new(
        DoubtCode.WhichTime, $"These hours are unusual for an interview: {taken}{(end is null ? "" : " to " + end)}. Ask the program if they are meant.", choices);

    /// <summary>An interview before the last day to answer.</summary>
    public static Doubt AfterDeadline(string taken, string last, IReadOnlyList<OffsetDateTime> choices) => new(
        DoubtCode.WhichTime, $"{taken} is no later than the last moment to answer, {last}; look at the message, or ask the program which is the interview.", choices);

    /// <summary>A moment with city and offset.</summary>
    public static string Face(ZonedDateTime time) => new ClockFace(ClockText.City(time.Zone.Id), time).ToString();

    private static string Source(ZoneSource from) => from switch
    {
        ZoneSource.Place => "the clock of the program’s place",
        ZoneSource.Sender => "the clock that the sender’s mail was sent on",
        _ => "your own clock",
    };
}
