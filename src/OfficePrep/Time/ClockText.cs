using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace OfficePrep.Time;

/// <summary>How dates, clocks, offsets and places are worded everywhere: en-US, independent of the machine, never a bare zone abbreviation.</summary>
public static class ClockText
{
    private static readonly LocalDatePattern DayPattern = LocalDatePattern.CreateWithInvariantCulture("dddd, MMMM d, yyyy");
    private static readonly LocalDatePattern ShortDayPattern = LocalDatePattern.CreateWithInvariantCulture("ddd, MMM d, yyyy");
    private static readonly LocalTimePattern ClockPattern = LocalTimePattern.CreateWithInvariantCulture("h:mm tt");

    // Zone ids whose last part is no city that a person would say, or is spelled without its accents.
    private static readonly Dictionary<string, string> CityNames = new(StringComparer.Ordinal)
    {
        ["America/Argentina/Buenos_Aires"] = "Buenos Aires",
        ["America/Indiana/Indianapolis"] = "Indianapolis",
        ["America/Kentucky/Louisville"] = "Louisville",
        ["America/North_Dakota/Center"] = "Center, North Dakota",
        ["America/North_Dakota/New_Salem"] = "New Salem, North Dakota",
        ["America/North_Dakota/Beulah"] = "Beulah, North Dakota",
        ["America/Indiana/Knox"] = "Knox, Indiana",
        ["America/Puerto_Rico"] = "San Juan",
        ["America/St_Thomas"] = "St. Thomas",
        ["America/Grenada"] = "Grenada",
        ["America/Lower_Princes"] = "Sint Maarten",
        ["Pacific/Honolulu"] = "Honolulu",
        ["Asia/Calcutta"] = "Kolkata",
        ["Europe/Kiev"] = "Kyiv",
        ["US/Eastern"] = "New York",
        ["US/Central"] = "Chicago",
        ["US/Mountain"] = "Denver",
        ["US/Pacific"] = "Los Angeles",
        ["Etc/UTC"] = "UTC",
        ["UTC"] = "UTC",
    };

    /// <summary>A date in full: <c>Thursday, October 15, 2026</c>.</summary>
    public static string Day(LocalDate date) => DayPattern.Format(date);

    /// <summary>A date for narrow columns: <c>Thu, Oct 15, 2026</c>.</summary>
    public static string ShortDay(LocalDate date) => ShortDayPattern.Format(date);

    /// <summary>A weekday: <c>Thursday</c>.</summary>
    public static string Weekday(LocalDate date) => date.DayOfWeek.ToString();

    /// <summary>A clock time on the twelve-hour clock, with ordinary spaces: <c>9:00 AM</c>.</summary>
    public static string Clock(LocalTime time) => ClockPattern.Format(time);

    /// <summary>An offset from UTC with a true minus sign: <c>UTC−4</c>, <c>UTC+5:45</c>, <c>UTC</c>.</summary>
    public static string Offset(Offset offset)
    {
        if (offset == NodaTime.Offset.Zero)
        {
            return "UTC";
        }

        var minutes = Math.Abs(offset.Seconds) / 60;
        var sign = offset.Seconds < 0 ? '−' : '+';
        return minutes % 60 == 0
            ? string.Create(CultureInfo.InvariantCulture, $"UTC{sign}{minutes / 60}")
            : string.Create(CultureInfo.InvariantCulture, $"UTC{sign}{minutes / 60}:{minutes % 60:00}");
    }

    /// <summary>The city that stands for a zone: <c>America/New_York</c> is <c>New York</c>.</summary>
    /// <param name="zoneId">IANA id.</param>
    public static string City(string zoneId)
    {
        ArgumentNullException.ThrowIfNull(zoneId);
        return CityNames.GetValueOrDefault(zoneId) ?? zoneId[(zoneId.LastIndexOf('/') + 1)..].Replace('_', ' ');
    }
}
