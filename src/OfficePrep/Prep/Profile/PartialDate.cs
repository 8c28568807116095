using System.Globalization;

namespace OfficePrep.Prep.Profile;

/// <summary>A date as exactly as somebody remembers it: <c>2025</c>, <c>2025-06</c> or <c>2025-06-14</c>.</summary>
/// <param name="Year">The year, 1900 to 2100.</param>
/// <param name="Month">The month; null where only the year is known.</param>
/// <param name="Day">The day; null where no day is known.</param>
public readonly record struct PartialDate(int Year, int? Month = null, int? Day = null)
{
    /// <summary>Months since the year 0, the first that it may mean.</summary>
    internal int FirstMonth => (Year * 12) + (Month ?? 1) - 1;

    /// <summary>Months since the year 0, the last that it may mean.</summary>
    internal int LastMonth => (Year * 12) + (Month ?? 12) - 1;

    /// <summary>Reads one; null where the text is none.</summary>
    public static PartialDate? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = text.Split('-');
        var numbers = new int[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].Length != (i == 0 ? 4 : 2) || !int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i]))
            {
                return null;
            }
        }

        return numbers switch
        {
            [>= 1900 and <= 2100 and var year] => new PartialDate(year),
            [>= 1900 and <= 2100 and var year, >= 1 and <= 12 and var month] => new PartialDate(year, month),
            [>= 1900 and <= 2100 and var year, >= 1 and <= 12 and var month, >= 1 and var day] when day <= NodaTime.CalendarSystem.Iso.GetDaysInMonth(year, month) => new PartialDate(year, month, day),
            _ => null,
        };
    }

    /// <summary>In words: <c>June 14, 2025</c>, <c>June 2025</c>, <c>2025</c>.</summary>
    public override string ToString()
    {
        var year = Year.ToString(CultureInfo.InvariantCulture);
        return Month is not { } month ? year
            : Day is { } day ? $"{CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month)} {day.ToString(CultureInfo.InvariantCulture)}, {year}"
            : $"{CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month)} {year}";
    }
}
