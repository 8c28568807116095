using OfficePrep.Prep;

namespace OfficePrep.Documents.Excel;

/// <summary>The Tasks table: what is to be done, by when; the person ticks it off.</summary>
internal static class TaskColumns
{
    public const string Sheet = "Tasks";
    public const string Table = "Tasks";

    /// <summary>The person's column: anything but No in it means done.</summary>
    public const string Done = "Done";

    private const string DueHeader = "Due, your time";

    public static IReadOnlyList<TrackerColumn<(PreparationTask Task, TrackerView View)>> All { get; } =
    [
        new() { Header = "Task", Width = 40, Look = CellLook.Name, IsPrinted = true, Value = row => CellContent.Of(row.Task.Title) },
        new() { Header = "Program", Width = 38, IsPrinted = true, Value = row => CellContent.Of(Program(row.Task, row.View)) },
        new() { Header = DueHeader, ClockHeader = "Your clock", Width = 23, Look = CellLook.DayAndHour, IsPrinted = true, Value = row => new CellContent.Clock(row.View.Home(row.Task.Due).Time.LocalDateTime) },
        new() { Header = "Your clock", Width = 18, Look = CellLook.Muted, IsPrinted = true, Value = row => CellContent.Of(ClockWords.Of(row.View.Home(row.Task.Due))) },
        new() { Header = Done, Width = 11, Look = CellLook.Persons, IsPersons = true, IsPrinted = true, Choices = ChoiceList.YesOrNo, Value = row => CellContent.Of(row.Task.Done is null ? null : "Yes"), Explains = "Anything but No means done. Take it out to have the task again." },
        new() { Header = "Why", Width = 60, Look = CellLook.Muted, IsPrinted = true, Value = row => CellContent.Of(row.Task.Why) },
        new() { Header = "My notes", Width = 34, Look = CellLook.Persons, IsPersons = true, Value = _ => CellContent.Nothing },
        new() { Header = TrackerTable.RowId, Width = 30, Look = CellLook.Muted, IsHidden = true, Value = row => CellContent.Of(row.Task.Id) },
    ];

    public static IReadOnlyList<RowHighlight> Highlights { get; } =
    [
        new(HighlightMark.CalledOff, "Task", "Why", "OR({Done}=\"Yes\",{Why}=\"No longer on\")"),
        new(HighlightMark.Near, DueHeader, DueHeader, "AND({Done}<>\"Yes\",ISNUMBER({Due, your time}),{Due, your time}-NOW()<=3,{Due, your time}-NOW()>=-1)"),
    ];

    public static TrackerTable Of(TrackerView view) =>
        TrackerTable.Of(
            Sheet,
            Table,
            All,
            view.Tasks.Select(task => (task, view)),
            Highlights) with
        {
            NamedBy = ["Task", "Program"],
            GoneHeader = "Why",
            ClearsGone = true,
        };

    private static string? Program(PreparationTask task, TrackerView view) =>
        task.InterviewId is { } id && view.Find(id) is { } interview ? ProgramLabel.Of(interview.Program) : null;
}
