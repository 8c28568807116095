using System.Globalization;
using System.Text;
using NodaTime;
using OfficePrep.Mail;

namespace OfficePrep.Planning.Conflicts;

/// <summary>
/// Reads when a person is busy from a calendar file (RFC 5545): events that take time, and FREEBUSY. Recurrences are followed within the window only, so that an endless one costs no more
/// than what the window holds. Our own entries, found by their UIDs, are left out: a season is no conflict with itself.
/// </summary>
public static class BusyCalendar
{
    /// <summary>How the UIDs of the entries that we write end.</summary>
    private const string OwnUid = "@officeprep.invalid";

    private const int LongestTitle = 60;

    // Nobody's appointment, and the ends of what a clock can hold come near.
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    /// <summary>Reads a file.</summary>
    /// <param name="bytes">The file, UTF-8.</param>
    /// <param name="season">The season, whose home zones give floating times their hour.</param>
    /// <param name="window">The stretch to look at; what lies outside it is left out.</param>
    /// <param name="limits">How much is read; null for the default.</param>
    /// <exception cref="FormatException">It is no calendar file, or larger than the limit; the message is one sentence for the person.</exception>
    public static BusyReading Read(ReadOnlySpan<byte> bytes, Season season, Interval window, BusyLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(season);
        limits ??= BusyLimits.Default;
        if (bytes.Length > limits.Bytes)
        {
            throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"the calendar is larger than {limits.Bytes / 1024 / 1024} MB; export only the months of the season"));
        }

        var text = Encoding.UTF8.GetString(bytes);
        if (!text.AsSpan().TrimStart('\uFEFF').TrimStart().StartsWith("BEGIN:VCALENDAR", StringComparison.OrdinalIgnoreCase))
        {
            throw new FormatException("this is no calendar file; export your calendar as .ics");
        }

        var zones = new BusyZones(CalendarReader.Read(text, LetterLimits.Default with { CalendarEvents = 0 }, out _)?.Zones ?? [], season, limits);
        return new BusyEvents(zones, window, limits).Read(text);
    }

    /// <summary>Whether an event is one that we wrote.</summary>
    internal static bool IsOwn(string? uid) => uid?.EndsWith(OwnUid, StringComparison.Ordinal) ?? false;

    /// <summary>A title on one line, cut; "busy" for none.</summary>
    internal static string TitleOf(string? written)
    {
        var title = new StringBuilder();
        foreach (var rune in (written ?? "").EnumerateRunes().Where(rune => Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse)).Take(LongestTitle))
        {
            title.Append(Rune.IsWhiteSpace(rune) ? " " : rune.ToString());
        }

        return title.ToString().Trim() is { Length: > 0 } words ? words : "busy";
    }

    /// <summary>Whether a moment lies in the years that a person's calendar may hold.</summary>
    internal static bool IsSane(CalendarMoment? moment) => moment?.Local.Year is >= FirstYear and <= LastYear;
}
