namespace OfficePrep.Documents.Excel.Views;

/// <summary>The Lists sheet: what the drop-down lists of the other sheets offer, each column under a name.</summary>
internal static class ListSheet
{
    public const string Name = "Lists";

    private const int Head = 4;

    private static readonly string[] Titles = ["Status", "Role of a contact", "Progress", "Yes or no"];

    public static DrawnSheet Of() => new()
    {
        Name = Name,
        Widths = [.. ChoiceList.All.Select(_ => 24d)],
        Heights = new Dictionary<int, double> { [1] = 30 },
        Cells =
        [
            new(1, 1, CellLook.Title, CellContent.Of("Lists")),
            new(1, 2, CellLook.Plain, CellContent.Of("What the drop-down lists offer. A word of your own in a cell is kept, too; Excel only asks once.")),
            .. ChoiceList.All.SelectMany((list, at) => list.Words.Select((word, down) => new DrawnCell(at + 1, Head + 1 + down, CellLook.Text, CellContent.Of(word))).Prepend(new(at + 1, Head, CellLook.Header, CellContent.Of(Titles[at])))),
        ],
        Scrolls = (1, Head + 1),
        Printed = $"A1:{A1.Letters(ChoiceList.All.Count)}{Head + ChoiceList.All.Max(list => list.Words.Count)}",
        IsUpright = true,
        IsOnePage = true,
    };

    /// <summary>The cells of each list by its name.</summary>
    public static IEnumerable<(string Name, string Cells)> Names() =>
        ChoiceList.All.Select((list, at) => (list.Name, $"{Name}!${A1.Letters(at + 1)}${Head + 1}:${A1.Letters(at + 1)}${Head + list.Words.Count}"))
            .Append((ChoiceList.HardStops.Name, $"{RankSheet.Name}!$A$17:$A$21"))
            .Append((ChoiceList.Programs.Name, $"{ProgramColumns.Table}[{ProgramColumns.Label}]"));
}
