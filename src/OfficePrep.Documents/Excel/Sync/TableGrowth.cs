namespace OfficePrep.Documents.Excel.Sync;

/// <summary>Finds room for new rows: rows of the table that are empty first, then those below it; and lets the table, its filter, colors and lists reach as far.</summary>
internal sealed class TableGrowth(FoundTable found, TableCells cells, IReadOnlyList<int> empty)
{
    private readonly Queue<int> gaps = new(empty);
    private readonly int like = found.First.Row + 1;
    private int last = found.Last.Row;

    /// <summary>The next free row, and one that it should look like; null where something of the person's stands in the way.</summary>
    public (int Row, int? Like)? Take()
    {
        if (gaps.TryDequeue(out var gap))
        {
            return (gap, like);
        }

        if (found.HasTotals || !cells.IsEmpty(last + 1))
        {
            return null;
        }

        last++;
        found.Grid.AddRow(last, like);
        return (last, like);
    }

    /// <summary>Writes the table's new reach.</summary>
    public void Finish()
    {
        if (found.Part is not { } part || found.Definition?.Root is not { } root || A1.ParseRange((string?)root.Attribute("ref") ?? "") is not { } range || range.Last.Row >= last || found.HasTotals)
        {
            return;
        }

        var old = range.Last.Row;
        var reach = A1.Range(range.First, (range.Last.Column, last));
        root.SetAttributeValue("ref", reach);
        root.Elements().FirstOrDefault(element => element.Name.LocalName == "autoFilter")?.SetAttributeValue("ref", reach);
        found.Grid.TouchPart(part, found.Definition);
        foreach (var rule in found.Grid.Root.Descendants().Where(element => element.Name.LocalName is "conditionalFormatting" or "dataValidation"))
        {
            if ((string?)rule.Attribute("sqref") is { } ranges)
            {
                rule.SetAttributeValue("sqref", string.Join(' ', ranges.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(each => Reaching(each, old))));
            }
        }

        if (found.Grid.Root.Elements().FirstOrDefault(element => element.Name.LocalName == "dimension") is { } dimension && A1.ParseRange((string?)dimension.Attribute("ref") ?? "") is { } size && size.Last.Row < last)
        {
            dimension.SetAttributeValue("ref", A1.Range(size.First, (size.Last.Column, last)));
        }

        found.Grid.Touch();
    }

    private string Reaching(string range, int old) =>
        A1.ParseRange(range) is { } each && each.Last.Row == old && each.First.Row == found.First.Row + 1 && each.First.Column >= found.First.Column && each.Last.Column <= found.Last.Column
            ? A1.Range(each.First, (each.Last.Column, last)) : range;
}
