using NodaTime;
using NodaTime.Text;

namespace OfficePrep.Mail;

/// <summary>Reads the clock values of iCalendar (RFC 5545, sections 3.3.4 to 3.3.14).</summary>
internal static class CalendarClock
{
    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");
    private static readonly LocalDateTimePattern[] Clocks = [LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss"), LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmm")];
    private static readonly OffsetPattern[] Offsets = [OffsetPattern.CreateWithInvariantCulture("+HHmm"), OffsetPattern.CreateWithInvariantCulture("+HHmmss"), OffsetPattern.CreateWithInvariantCulture("+HH:mm")];

    /// <summary>DTSTART or DTEND; null where it cannot be read.</summary>
    public static CalendarMoment? Read(CalendarLine line)
    {
        var value = line.Value.Trim();
        var isUtc = value.EndsWith('Z');
        var zone = isUtc ? null : Zone(line["TZID"]);
        if (Day.Parse(value) is { Success: true } day)
            return new CalendarMoment(day.Value.AtMidnight(), false, true, zone);
        var clock = value.TrimEnd('Z').Replace("-", "", StringComparison.Ordinal).Replace(":", "", StringComparison.Ordinal);
        foreach (var pattern in Clocks)
        {
            if (pattern.Parse(clock) is { Success: true } read)
                return new CalendarMoment(read.Value, isUtc, false, zone);
        }
        return null;
    }

    /// <summary>TZOFFSETFROM or TZOFFSETTO; null where it cannot be read.</summary>
    public static Offset? Offset(string value)
    {
        var written = value.Trim();
        foreach (var pattern in Offsets)
        {
            if (pattern.Parse(written) is { Success: true } read)
                return read.Value;
        }
        return null;
    }

    /// <summary>DURATION; null where it cannot be read or runs backwards.</summary>
    public static Period? Duration(string value)
    {
        var written = value.Trim().TrimStart('+').ToUpperInvariant();
        if (!written.StartsWith('P'))
            return null;
        var period = new PeriodBuilder();
        var number = 0;
        var digits = 0;
        foreach (var unit in written.AsSpan(1))
        {
            if (char.IsAsciiDigit(unit) && digits < 6)
            {
                number = (number * 10) + (unit - '0');
                digits++;
                continue;
            }
            switch (unit)
            {
                case 'W': period.Weeks = number; break;
                case 'D': period.Days = number; break;
                case 'H': period.Hours = number; break;
                case 'M': period.Minutes = number; break;
                case 'S': period.Seconds = number; break;
                case 'T': break;
                default: return null;
            }
            (number, digits) = (0, 0);
        }
        return period.Build();
    }

    private static string? Zone(string? name) => name?.Trim().Trim('"') is { Length: > 0 } zone ? zone : null;
}
