using OfficePrep.Planning;
using OfficePrep.Reading;

using OfficePrep.Prep;

namespace OfficePrep.Documents.Excel;

/// <summary>The Programs table: one row per interview. The order puts what a person needs on paper first.</summary>
internal static class ProgramColumns
{
    public const string Sheet = "Programs";
    public const string Table = "Programs";

    /// <summary>The hidden label that is a program's alone.</summary>
    public const string Label = "Label";

    /// <summary>Where the letters differ from what the person wrote over them.</summary>
    public const string LettersSay = "Letters say";

    public static IReadOnlyList<TrackerColumn<ProgramRow>> All { get; } =
    [
        new() { Header = "Program", Width = 35, Look = CellLook.Name, IsPrinted = true, Value = row => CellContent.Of(Institution(row.Interview.Program)) },
        new() { Header = "Specialty", Width = 21, IsPrinted = true, Value = row => CellContent.Of(ProgramLabel.Specialty(row.Interview.Program)) },
        new() { Header = "Status", Width = 14, IsPrinted = true, Choices = ChoiceList.States, Value = row => CellContent.Of(State(row.Interview.Status)), Explains = "From the letters. Choose another word and yours stays; empty the cell to have the letters’ word again." },
        new() { Header = "Interview, your time", ClockHeader = "Your clock", Width = 23, Look = CellLook.DayAndHour, IsPrinted = true, Value = row => row.HomeTime, Explains = "On your own clock. The city and the UTC offset of it stand in the next column." },
        new() { Header = "Your clock", Width = 18, Look = CellLook.Muted, IsPrinted = true, Value = row => row.HomeClock },
        new() { Header = "Interview, program time", ClockHeader = "Program clock", Width = 23, Look = CellLook.DayAndHour, IsPrinted = true, Value = row => row.ProgramTime, Explains = "On the program’s clock; its city and UTC offset stand in the next column." },
        new() { Header = "Program clock", Width = 19, Look = CellLook.Muted, IsPrinted = true, Value = row => row.ProgramClock },
        new() { Header = "Reply by, your time", ClockHeader = "Your clock", Width = 23, Look = CellLook.DayAndHour, IsPrinted = true, Value = row => row.ReplyBy, Explains = "The last moment to answer, on your own clock. Places can be gone long before." },
        new() { Header = "Ask first", Width = 42, Look = CellLook.Ask, IsPrinted = true, Value = row => row.Questions, Explains = "What the letters leave open. Ask the program before you rely on that hour." },
        new() { Header = "My notes", Width = 36, Look = CellLook.Persons, IsPersons = true, Value = _ => CellContent.Nothing },
        new() { Header = "Thanks sent", Width = 17, Look = CellLook.PersonsDay, IsPersons = true, Value = _ => CellContent.Nothing },
        new() { Header = LettersSay, Width = 44, Look = CellLook.Ask, Value = _ => CellContent.Nothing, Explains = "Where a letter says something else than you wrote over it." },
        new() { Header = "Reply by, both clocks", Width = 76, Look = CellLook.Muted, Value = row => row.ReplyByInWords },
        new() { Header = "Track", Width = 14, Value = row => CellContent.Of(row.Interview.Program.Track) },
        new() { Header = "City", Width = 16, Value = row => CellContent.Of(row.Interview.Program.City) },
        new() { Header = "State", Width = 8, Value = row => CellContent.Of(row.Interview.Program.State) },
        new() { Header = "Format", Width = 12, Value = row => CellContent.Of(Format(row.Interview.Format)) },
        new() { Header = "Platform", Width = 17, Value = row => CellContent.Of(PlatformName.Of(row.Interview.Join?.Platform)) },
        new() { Header = "Join link", Width = 40, Look = CellLook.Link, Value = row => Link(row.Interview.Join?.Url) },
        new() { Header = "Meeting ID", Width = 16, Value = row => CellContent.Of(row.Interview.Join?.MeetingId) },
        new() { Header = "Passcode", Width = 14, Value = row => CellContent.Of(row.Interview.Join?.Passcode) },
        new() { Header = "Scheduling link", Width = 34, Look = CellLook.Link, Value = row => Link(row.Interview.ScheduleUrl) },
        new() { Header = "Place", Width = 76, Value = row => CellContent.Of(row.Interview.Place) },
        new() { Header = "Contact", Width = 76, Value = row => row.Contacts },
        new() { Header = "ACGME id", Width = 13, Value = row => CellContent.Of(row.Interview.Program.AcgmeId) },
        new() { Header = "NRMP code", Width = 13, Value = row => CellContent.Of(row.Interview.Program.NrmpCode) },
        LabelOf<ProgramRow>(Table),
        new() { Header = TrackerTable.RowId, Width = 30, Look = CellLook.Muted, IsHidden = true, Value = row => CellContent.Of(row.Interview.Id) },
    ];

    public static IReadOnlyList<RowHighlight> Highlights { get; } =
    [
        new(HighlightMark.CalledOff, "Program", "Ask first", "OR({Status}=\"Cancelled\",{Status}=\"Declined\",{Status}=\"Withdrawn by me\")"),
        // Three days ahead to one day past, on the clock of the machine that shows it.
        new(HighlightMark.Near, "Reply by, your time", "Reply by, your time", "AND({Status}=\"Invited\",ISNUMBER({Reply by, your time}),{Reply by, your time}-NOW()<=3,{Reply by, your time}-NOW()>=-1)"),
        new(HighlightMark.Ask, "Interview, your time", "Ask first", "LEN({Ask first})>0"),
        new(HighlightMark.Settled, "Status", "Status", "OR({Status}=\"Scheduled\",{Status}=\"Completed\")"),
        new(HighlightMark.Open, "Status", "Status", "{Status}=\"Invited\""),
        new(HighlightMark.Faint, "Status", "Status", "{Status}=\"Waitlisted\""),
    ];

    public static TrackerTable Of(Season season, SeasonClocks clocks) =>
        TrackerTable.Of(Sheet, Table, All, season.Interviews.Select(interview => new ProgramRow(interview, clocks)), Highlights) with
        {
            NamedBy = ["Program", "Specialty"],
            TakesRows = true,
            DiffersHeader = LettersSay,
        };

    /// <summary>The hidden column that names a program as nobody else is named: for lists to choose from and for looking it up in another table.</summary>
    public static TrackerColumn<TRow> LabelOf<TRow>(string table) => new()
    {
        Header = Label,
        Width = 30,
        Look = CellLook.Muted,
        IsHidden = true,
        Formula = $"IF({table}[[#This Row],[Program]]=\"\",\"\",{table}[[#This Row],[Program]]&IF({table}[[#This Row],[Specialty]]=\"\",\"\",\", \"&{table}[[#This Row],[Specialty]])&IF({table}[[#This Row],[Track]]=\"\",\"\",\" (\"&{table}[[#This Row],[Track]]&\")\"))",
        Compute = (_, cells) => cells.Rows.Select(row => CellContent.Of(cells.IsBlank(row, "Program") ? "" : cells.Words(row, "Program")
            + (cells.IsBlank(row, "Specialty") ? "" : ", " + cells.Words(row, "Specialty"))
            + (cells.IsBlank(row, "Track") ? "" : $" ({cells.Words(row, "Track")})"))),
        Value = _ => CellContent.Nothing,
    };

    public static string Institution(ProgramIdentity program) =>
        ProgramLabel.Institution(program) is { Length: > 0 } name ? name : ProgramLabel.Unnamed;

    private static string State(InterviewStatus status) => status switch
    {
        InterviewStatus.Invited => "Invited",
        InterviewStatus.Scheduled => "Scheduled",
        InterviewStatus.Waitlisted => "Waitlisted",
        InterviewStatus.Cancelled => "Cancelled",
        InterviewStatus.Declined => "Declined",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "A status has a word."),
    };

    private static string? Format(InterviewFormat? format) => format switch
    {
        InterviewFormat.Virtual => "Video",
        InterviewFormat.InPerson => "In person",
        InterviewFormat.Phone => "Telephone",
        InterviewFormat.Hybrid => "Hybrid",
        _ => null,
    };

    /// <summary>A link that opens, if it is a plain https one.</summary>
    public static CellContent Link(string? link) =>
        string.IsNullOrEmpty(link) ? CellContent.Nothing
        : PrintedLink.Of(link) is { } uri ? new CellContent.Link(uri)
        : CellContent.Of("left out: not a plain https link");
}
