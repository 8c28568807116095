using NodaTime;
using NodaTime.Text;
using OfficePrep.Time;

namespace OfficePrep.Planning.Homes;

/// <summary>A place and the days that a person says to be there: <c>America/New_York@2026-12-15..2027-01-03</c>.</summary>
/// <param name="ZoneId">IANA id.</param>
/// <param name="From">First day there; null from the beginning.</param>
/// <param name="Until">Last day there; null with no end.</param>
public sealed record HomePeriod(string ZoneId, LocalDate? From, LocalDate? Until)
{
    /// <summary>Whether it has neither a first nor a last day: the usual home.</summary>
    public bool IsUsual => From is null && Until is null;

    /// <summary>Reads what a person typed.</summary>
    /// <param name="text">A zone, or a zone, <c>@</c>, and days as <c>FROM..UNTIL</c> with either side left out.</param>
    /// <exception cref="FormatException">It is none; the message is one sentence for the person.</exception>
    public static HomePeriod Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var at = text.IndexOf('@', StringComparison.Ordinal);
        var zone = at < 0 ? text : text[..at];
        if (!ZoneNames.IsKnown(zone))
        {
            var near = ZoneNames.Suggest(zone);
            throw new FormatException(near.Count == 0 ? $"{zone} is no time zone; give an IANA name such as Asia/Karachi." : $"{zone} is no time zone; did you mean {string.Join(" or ", near)}?");
        }

        var days = at < 0 ? [] : text[(at + 1)..].Split("..");
        if (days.Length > 2 || (at >= 0 && days.All(day => day.Length == 0)))
        {
            throw new FormatException($"{text} names no days; write them as {zone}@2026-12-15..2027-01-03.");
        }

        var (from, until) = (days.Length > 0 ? Day(days[0], text) : null, days.Length > 1 ? Day(days[1], text) : null);
        return until < from ? throw new FormatException($"{text} ends before it begins; give the first day first.") : new HomePeriod(zone, from, until);
    }

    private static LocalDate? Day(string day, string text) =>
        day.Length == 0 ? null
        : LocalDatePattern.Iso.Parse(day) is { Success: true, Value.Year: >= 2000 and < 2100 } parsed ? parsed.Value
        : throw new FormatException($"{day} in {text} is no day; write it as 2026-12-15.");
}
