using NodaTime;

namespace OfficePrep.Documents.Calendar;

/// <summary>One STANDARD or DAYLIGHT part of a VTIMEZONE: from a local moment on another offset holds.</summary>
/// <param name="Start">DTSTART, on the clock before the change.</param>
/// <param name="From">TZOFFSETFROM.</param>
/// <param name="To">TZOFFSETTO.</param>
/// <param name="Rule">The day of the year on which it comes again every year; null where it comes once.</param>
internal sealed record ZoneObservance(LocalDateTime Start, Offset From, Offset To, YearlyDay? Rule);

/// <summary>A day told as the n-th weekday of a month; −1 is the last.</summary>
internal readonly record struct YearlyDay(int Month, int Ordinal, IsoDayOfWeek Weekday)
{
    /// <summary>The ways in which a date can be told so: as the last of its month where it is, and by its place from the front.</summary>
    public static IEnumerable<YearlyDay> Of(LocalDate date)
    {
        if (date.Day > date.Calendar.GetDaysInMonth(date.Year, date.Month) - 7)
        {
            yield return new YearlyDay(date.Month, -1, date.DayOfWeek);
        }

        yield return new YearlyDay(date.Month, ((date.Day - 1) / 7) + 1, date.DayOfWeek);
    }

    /// <summary>The date in a year; null where the month has no such day.</summary>
    public LocalDate? In(int year)
    {
        var first = new LocalDate(year, Month, 1);
        var earliest = first.DayOfWeek == Weekday ? first : first.Next(Weekday);
        var date = Ordinal > 0 ? earliest.PlusDays(7 * (Ordinal - 1)) : first.PlusMonths(1).Previous(Weekday);
        return date.Month == Month ? date : null;
    }
}
