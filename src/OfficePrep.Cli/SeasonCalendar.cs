using NodaTime;
using OfficePrep.Documents.Calendar;
using OfficePrep.Planning;
using OfficePrep.Planning.Blocks;
using OfficePrep.Planning.Conflicts;

namespace OfficePrep.Cli;

/// <summary>Makes a season's calendars by the person's own preferences, around what they are busy with.</summary>
internal sealed class SeasonCalendar(SeasonFolder folder, IReadOnlyList<BusyTime> busy, Instant now)
{
    /// <summary>Name of the whole season's calendar.</summary>
    public const string FileName = "calendar.ics";

    /// <summary>Writes the whole season's calendar.</summary>
    public void Write(Season season, Stream output) => CalendarFile.Write(season, now, output, Preferred(season));

    /// <summary>A calendar of the season.</summary>
    /// <param name="season">The season.</param>
    /// <param name="choose">Which of its events, and how; its other options are the person's.</param>
    /// <returns>The file, and how many events it holds.</returns>
    /// <exception cref="CalendarRefusedException">It could have shown a wrong hour.</exception>
    public (byte[] File, int Count) Make(Season season, Func<CalendarOptions, CalendarOptions> choose)
    {
        using var bytes = new MemoryStream();
        var count = CalendarFile.Write(season, now, bytes, choose(Preferred(season)));
        return (bytes.ToArray(), count);
    }

    // Where the whole calendar was taken away, what was exported from it still says how far its numbers had counted.
    private CalendarOptions Preferred(Season season)
    {
        var preferences = folder.ReadPreferences();
        return CalendarOptions.Of(preferences, SeasonBlocks.For(season, preferences, busy)) with
        {
            Earlier = folder.ReadEarlier(FileName) ?? folder.ReadEarlier(SeasonFolder.ExportedFile),
        };
    }
}
