namespace OfficePrep.Reading.Clues;

/// <summary>What the heads of tables say about their cells, by the token that a cell's words begin with.</summary>
/// <param name="Cells">The cell of a token inside a table of data.</param>
/// <param name="Heads">Mentions that stand in a head and are no moments of their own.</param>
internal sealed record Grid(IReadOnlyDictionary<int, GridCell> Cells, IReadOnlySet<Mention> Heads);

/// <summary>A cell of a table.</summary>
/// <param name="Table">Number of the table.</param>
/// <param name="Row">Number of the row.</param>
/// <param name="Date">The date that heads its column.</param>
/// <param name="Zone">The zone that heads its column or row.</param>
/// <param name="Role">What the head of its column says its times are for.</param>
/// <param name="Point">Which point of an event the head of its column says its times are.</param>
/// <param name="IsAmongClocks">Whether other cells of its column hold clock times, so that a word in their place is about that place alone.</param>
internal sealed record GridCell(int Table, int Row, DateMention? Date, ZoneMention? Zone, TimeRole? Role = null, Point? Point = null, bool IsAmongClocks = false)
{
    /// <summary>The dates of the columns in which the row of an hour is still open, where hours head the rows and days the columns; null in any other table.</summary>
    public IReadOnlyList<DateMention>? OpenDates { get; init; }

    /// <summary>The halves of the row's day that are still open, at the date of a row whose columns are halves of the day; null in any other table.</summary>
    public IReadOnlyList<DayHalf>? OpenHalves { get; init; }

    /// <summary>Whether a column of its table that counts or names places says that its row has none left.</summary>
    public bool IsGone { get; init; }
}
