using System.Globalization;
using NodaTime;

namespace OfficePrep.Mail;

/// <summary>Reads the date that a header line in a text shows ("Wednesday, October 14, 2026 11:02 AM"). The clock is that of whoever's mail program wrote the line; where it names no zone, that is the outer letter's sender.</summary>
internal static class WrittenDate
{
    /// <summary>No such line is longer.</summary>
    private const int Longest = 200;

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>Zone names that Outlook prints; the name rules over the offset beside it, which it never changes for summer.</summary>
    private static readonly (string Words, string Zone)[] Zones =
    [
        ("Eastern", "America/New_York"), ("Central", "America/Chicago"), ("Mountain", "America/Denver"), ("Pacific", "America/Los_Angeles"), ("Alaska", "America/Anchorage"), ("Hawaii", "Pacific/Honolulu"), ("Arizona", "America/Phoenix"),
    ];

    /// <summary>The moment; null where it cannot be read.</summary>
    /// <param name="written">The line's value.</param>
    /// <param name="outer">When the letter around it was sent; its offset stands in for a missing zone, and the older message came before it.</param>
    public static OffsetDateTime? Read(string? written, OffsetDateTime? outer)
    {
        if (written is null or { Length: 0 or > Longest })
            return null;
        var words = Words(written);
        if (Day(words, outer) is not { } day || Clock(words) is not { } clock)
            return null;
        var local = day + clock;
        if (Array.Find(Zones, zone => written.Contains(zone.Words + " Time", StringComparison.Ordinal) || written.Contains(zone.Words + " Standard", StringComparison.Ordinal) || written.Contains(zone.Words + " Daylight", StringComparison.Ordinal)).Zone is { } named)
            return local.InZoneLeniently(DateTimeZoneProviders.Tzdb[named]).ToOffsetDateTime();
        return (Offset(written) ?? outer?.Offset) is { } offset ? local.WithOffset(offset) : null;
    }

    private static List<string> Words(string written) =>
        [.. written.Replace('\u202F', ' ').Replace('\u00A0', ' ').Split([' ', ',', '(', ')', '\t', ';'], StringSplitOptions.RemoveEmptyEntries)];

    private static LocalDate? Day(List<string> words, OffsetDateTime? outer)
    {
        var month = words.FindIndex(word => word.Length >= 3 && Month(word) > 0);
        if (month >= 0 && Number(words, word => word is > 1990 and < 2100) is { } year && (DayBeside(words, month + 1) ?? DayBeside(words, month - 1)) is { } day)
            return Date(year, Month(words[month]), day);
        return words.Select(word => Numeric(word, outer)).FirstOrDefault(date => date is not null);
    }

    private static int Month(string word) => Array.FindIndex(Months, month => word.StartsWith(month, StringComparison.OrdinalIgnoreCase)) + 1;

    private static int? Number(List<string> words, Predicate<int> fits)
    {
        foreach (var word in words)
        {
            if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && fits(number))
                return number;
        }
        return null;
    }

    private static int? DayBeside(List<string> words, int at) =>
        at >= 0 && at < words.Count && int.TryParse(words[at].TrimEnd('.', 't', 'h', 's', 'n', 'd', 'r'), NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31 ? day : null;

    private static LocalDate? Date(int year, int month, int day) => month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new LocalDate(year, month, day) : null;

    /// <summary>"2026-10-14", "14.10.2026", "10/14/2026". Of two readings of slashes, the later one that is not after the outer letter.</summary>
    private static LocalDate? Numeric(string word, OffsetDateTime? outer)
    {
        var separator = Array.Find(['-', '.', '/'], word.Contains);
        var pieces = separator == '\0' ? [] : word.TrimEnd('.').Split(separator);
        if (pieces.Length != 3 || !Array.TrueForAll(pieces, piece => piece.Length is >= 1 and <= 4 && piece.All(char.IsAsciiDigit)))
            return null;
        var numbers = Array.ConvertAll(pieces, piece => int.Parse(piece, NumberStyles.None, CultureInfo.InvariantCulture));
        if (numbers[0] > 1990)
            return Date(numbers[0], numbers[1], numbers[2]);
        var year = numbers[2] < 100 ? 2000 + numbers[2] : numbers[2];
        if (year is < 1990 or > 2100)
            return null;
        var dayFirst = Date(year, numbers[1], numbers[0]);
        if (separator != '/')
            return dayFirst;
        var monthFirst = Date(year, numbers[0], numbers[1]);
        var last = outer?.Date.PlusDays(1) ?? LocalDate.MaxIsoValue;
        return new[] { monthFirst, dayFirst }.Where(date => date <= last).Max() ?? monthFirst ?? dayFirst;
    }

    private static LocalTime? Clock(List<string> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var colon = words[i].IndexOf(':', StringComparison.Ordinal);
            if (colon is not (1 or 2) || !int.TryParse(words[i].AsSpan(0, colon), NumberStyles.None, CultureInfo.InvariantCulture, out var hour))
                continue;
            var digits = words[i].AsSpan(colon + 1);
            var length = digits.IndexOfAnyExceptInRange('0', '9');
            if (!int.TryParse(length < 0 ? digits : digits[..length], NumberStyles.None, CultureInfo.InvariantCulture, out var minute) || minute > 59)
                continue;
            var half = (length < 0 ? "" : digits[length..].TrimStart(":0123456789").ToString()) + (i + 1 < words.Count ? words[i + 1] : "");
            if (half.StartsWith("p", StringComparison.OrdinalIgnoreCase) && hour < 12)
                hour += 12;
            else if (half.StartsWith("a", StringComparison.OrdinalIgnoreCase) && hour == 12)
                hour = 0;
            return hour < 24 ? new LocalTime(hour, minute) : null;
        }
        return null;
    }

    /// <summary>"-0400", "GMT-4", "UTC+05:30".</summary>
    private static Offset? Offset(string written)
    {
        foreach (var word in written.Split([' ', '(', ')', ','], StringSplitOptions.RemoveEmptyEntries))
        {
            var named = word.StartsWith("GMT", StringComparison.OrdinalIgnoreCase) || word.StartsWith("UTC", StringComparison.OrdinalIgnoreCase);
            var value = (named ? word[3..] : word).Replace('−', '-');
            if (named && value.Length == 0)
                return NodaTime.Offset.Zero;
            if (value.Length < 2 || value[0] is not ('+' or '-') || (!named && value.Length is not (5 or 6)))
                continue;
            var digits = value[1..].Replace(":", "", StringComparison.Ordinal);
            if (digits.Length is 0 or > 4 || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                continue;
            var minutes = digits.Length <= 2 ? number * 60 : (number / 100 * 60) + (number % 100);
            if (minutes <= 14 * 60)
                return NodaTime.Offset.FromHoursAndMinutes(0, value[0] == '-' ? -minutes : minutes);
        }
        return null;
    }
}
