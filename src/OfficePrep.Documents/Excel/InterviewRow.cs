using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Planning.Blocks;
using OfficePrep.Reading;
using OfficePrep.Time;

namespace OfficePrep.Documents.Excel;

/// <summary>An interview as the Interviews table shows it.</summary>
internal sealed class InterviewRow(Interview interview, TrackerView view, bool isAtNight, IReadOnlyList<Block> blocks)
{
    public Interview Interview => interview;

    /// <summary>What the Programs table shows of it, too.</summary>
    public ProgramRow Program { get; } = new(interview, view.Clocks);

    public bool IsAtNight => isAtNight;

    public CellContent Ends => Clock(interview.Main?.End);

    public CellContent ArriveBy => Clock(interview.Main?.ArriveBy);

    public CellContent KeptFree
    {
        get
        {
            var around = blocks.Where(block => block.Kind is BlockKind.Before or BlockKind.LogIn or BlockKind.Interview or BlockKind.Debrief or BlockKind.After).ToList();
            return around.Count == 0 ? CellContent.Nothing : CellContent.Of($"{view.Home(around.Min(block => block.When.Start))} to {view.Home(around.Max(block => block.When.End)).ClockOnly}");
        }
    }

    public CellContent ClockChange => interview.Main is { Start: Moment.At at, ZoneId: { } zone } && ZoneNames.IsKnown(zone)
        ? CellContent.Of(string.Join(' ', Time.ClockChange.Near(at.Instant, zone, view.Season.HomeZoneAt(at.Instant)).Select(change => change.ToString())))
        : CellContent.Nothing;

    private CellContent Clock(OffsetDateTime? moment) => moment is { } clock ? new CellContent.Clock(view.Home(clock.ToInstant()).Time.LocalDateTime) : CellContent.Nothing;
}
