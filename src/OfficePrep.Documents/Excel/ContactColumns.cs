using OfficePrep.Planning;

namespace OfficePrep.Documents.Excel;

/// <summary>The Contacts table: whom the letters name, and whom the person met besides.</summary>
internal static class ContactColumns
{
    public const string Sheet = "Contacts";
    public const string Table = "Contacts";

    public static IReadOnlyList<TrackerColumn<ContactRow>> All { get; } =
    [
        new() { Header = "Name", Width = 32, Look = CellLook.Name, IsPrinted = true, Value = row => CellContent.Of(row.Person.Name) },
        new() { Header = "Program", Width = 42, IsPrinted = true, Value = row => CellContent.Of(ProgramLabel.Of(row.Interview.Program)) },
        new() { Header = "Role", Width = 20, IsPrinted = true, Choices = ChoiceList.Roles, Value = row => CellContent.Of(row.Role), Explains = "As the letters tell it. Put in a better word where you know it; yours stays." },
        new() { Header = "Email", Width = 38, IsPrinted = true, Value = row => CellContent.Of(row.Person.Email) },
        new() { Header = "Phone", Width = 19, IsPrinted = true, Value = row => CellContent.Of(row.Person.Phone) },
        new() { Header = "Met on", Width = 17, Look = CellLook.PersonsDay, IsPersons = true, IsPrinted = true, Value = _ => CellContent.Nothing },
        new() { Header = "What we spoke of", Width = 40, Look = CellLook.Persons, IsPersons = true, IsPrinted = true, Value = _ => CellContent.Nothing, Explains = "One line while it is fresh makes the thank-you note yours." },
        new() { Header = "Thanks sent", Width = 17, Look = CellLook.PersonsDay, IsPersons = true, IsPrinted = true, Value = _ => CellContent.Nothing, Explains = "Within 24 hours, unless the program asks for no letters." },
        new() { Header = "My notes", Width = 34, Look = CellLook.Persons, IsPersons = true, Value = _ => CellContent.Nothing },
        new() { Header = TrackerTable.RowId, Width = 30, Look = CellLook.Muted, IsHidden = true, Value = row => CellContent.Of(row.Id) },
    ];

    public static IReadOnlyList<RowHighlight> Highlights { get; } =
    [
        new(HighlightMark.CalledOff, "Name", "Phone", "{Role}=\"No longer on\""),
        new(HighlightMark.Near, "Thanks sent", "Thanks sent", "AND(ISNUMBER({Met on}),{Thanks sent}=\"\")"),
        new(HighlightMark.Settled, "Thanks sent", "Thanks sent", "ISNUMBER({Thanks sent})"),
    ];

    public static TrackerTable Of(Season season) =>
        TrackerTable.Of(Sheet, Table, All, season.Interviews.SelectMany(ContactRow.Of), Highlights) with
        {
            NamedBy = ["Name", "Email", "Program"],
            TakesRows = true,
            ClearsGone = true,
        };
}
