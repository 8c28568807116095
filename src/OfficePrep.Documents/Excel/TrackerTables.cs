using NodaTime;
using OfficePrep.Planning;

namespace OfficePrep.Documents.Excel;

/// <summary>The tables of a season's tracker, in the order of their sheets.</summary>
internal static class TrackerTables
{
    public static IReadOnlyList<TrackerTable> Of(Season season, Instant now)
    {
        var clocks = new SeasonClocks(season);
        return [ProgramColumns.Of(season, clocks), CalendarColumns.Of(season, now, clocks)];
    }
}
