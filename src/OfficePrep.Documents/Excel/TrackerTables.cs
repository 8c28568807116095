using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Programs;

namespace OfficePrep.Documents.Excel;

/// <summary>The tables of a season's tracker, in the order of their sheets.</summary>
internal static class TrackerTables
{
    public static IReadOnlyList<TrackerTable> Of(Season season, Instant now, Preferences preferences, ProgramBook? programs = null)
    {
        var view = new TrackerView(season, now, preferences, programs);
        return
        [
            TodayColumns.Of(view), ProgramColumns.Of(season, view.Clocks), InterviewColumns.Of(view), CalendarColumns.Of(season, now, view.Clocks), TaskColumns.Of(view),
            ContactColumns.Of(season), MockColumns.Of(view), DebriefColumns.Of(view), WeightColumns.Of(), HardStopColumns.Of(),
        ];
    }
}
