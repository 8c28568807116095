namespace OfficePrep.Documents.Excel;

/// <summary>
/// What a person wrote into the tracker and what OfficePrep last wrote there: kept beside the season, so that the next run can tell one from the other
/// and a lost workbook can be printed again with the person's words. A value; a merge makes a new one.
/// </summary>
public sealed record TrackerRecord
{
    /// <summary>Nothing written yet.</summary>
    public static TrackerRecord Empty { get; } = new();

    /// <summary>SHA-256 of the workbook as it was last printed whole, lower-case hexadecimal: while the file is still that, it is printed whole again. Null after the first merge.</summary>
    public string? Printed { get; init; }

    /// <summary>The tables by name.</summary>
    public IReadOnlyDictionary<string, TrackerTableRecord> Tables { get; init; } = new Dictionary<string, TrackerTableRecord>(StringComparer.Ordinal);

    /// <summary>Whether the person wrote anything.</summary>
    public bool HasYours => Tables.Values.Any(table => table.Rows.Values.Any(row => row.Yours.Count > 0));

    /// <summary>The record of a table; an empty one where it has none.</summary>
    internal TrackerTableRecord Table(string name) => Tables.GetValueOrDefault(name) ?? TrackerTableRecord.Empty;
}

/// <summary>The record of one table.</summary>
public sealed record TrackerTableRecord
{
    /// <summary>Nothing written yet.</summary>
    public static TrackerTableRecord Empty { get; } = new();

    /// <summary>Headers that the person gave to columns of ours: by our header, theirs.</summary>
    public IReadOnlyDictionary<string, string> Renamed { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Headers of the person's own columns, in their order.</summary>
    public IReadOnlyList<string> Own { get; init; } = [];

    /// <summary>The rows by id.</summary>
    public IReadOnlyDictionary<string, TrackerRowRecord> Rows { get; init; } = new Dictionary<string, TrackerRowRecord>(StringComparer.Ordinal);
}

/// <summary>The record of one row. Values are coded as one string each: <c>t:</c> text, <c>n:</c> number, <c>b:</c> truth value, <c>f:</c> formula; a missing one is an empty cell.</summary>
public sealed record TrackerRowRecord
{
    /// <summary>Nothing written yet.</summary>
    public static TrackerRowRecord Empty { get; } = new();

    /// <summary>What OfficePrep last wrote, by our header.</summary>
    public IReadOnlyDictionary<string, string> Written { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>What stood there before, for cells that the last write changed: how an older copy of the file is known.</summary>
    public IReadOnlyDictionary<string, string> Before { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>What the person wrote, by our header or that of their own column.</summary>
    public IReadOnlyDictionary<string, string> Yours { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Whether the person added the row and took it out again: its words are kept, the row is not printed.</summary>
    public bool IsGone { get; init; }
}
