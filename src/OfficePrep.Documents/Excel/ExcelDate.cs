using System.Globalization;
using NodaTime;

namespace OfficePrep.Documents.Excel;

/// <summary>Excel's date numbers in the 1900 system: days since December 30, 1899, the time as the fraction of a day.</summary>
internal static class ExcelDate
{
    // From here on Excel counts right; before it, it knows a February 29, 1900.
    private static readonly LocalDate First = new(1900, 3, 1);
    private static readonly LocalDate Zero = new(1899, 12, 30);

    /// <summary>The number as a cell holds it; null for a date that Excel does not know.</summary>
    public static string? Number(LocalDateTime time)
    {
        if (time.Date < First)
        {
            return null;
        }

        var days = Period.DaysBetween(Zero, time.Date) + ((double)time.NanosecondOfDay / NodaConstants.NanosecondsPerDay);
        return days.ToString("R", CultureInfo.InvariantCulture);
    }

    /// <summary>The minute of the day, 0 to 1,439.</summary>
    public static int Minute(double number) => (int)Math.Round((number - Math.Floor(number)) * NodaConstants.MinutesPerDay, MidpointRounding.AwayFromZero) % NodaConstants.MinutesPerDay;

    /// <summary>The wall-clock time of a number, to the minute; null for one that is no date of this age.</summary>
    public static LocalDateTime? Time(double number) =>
        number is >= 61 and < 200_000 ? Zero.AtMidnight().PlusMinutes((long)Math.Round(number * NodaConstants.MinutesPerDay)) : null;
}
