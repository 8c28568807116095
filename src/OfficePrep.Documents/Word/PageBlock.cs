namespace OfficePrep.Documents.Word;

/// <summary>A paragraph or a row of a table, as far as it matters for the pages. Lengths in points.</summary>
/// <param name="Before">Room above it.</param>
/// <param name="Lines">How many lines it has.</param>
/// <param name="Line">Height of a line; a row is one line.</param>
/// <param name="After">Room below it, which may hang over the foot of a page.</param>
internal sealed record PageBlock(double Before, int Lines, double Line, double After)
{
    /// <summary>Whether it stays on the page of what follows.</summary>
    public bool KeepNext { get; init; }

    /// <summary>Whether it begins a page.</summary>
    public bool NewPage { get; init; }

    /// <summary>Whether its lines may stand on two pages.</summary>
    public bool MayTear { get; init; }

    /// <summary>Height of the table's head, which is repeated when the row begins a page; 0 for none.</summary>
    public double RepeatedHeader { get; init; }

    /// <summary>Bookmarks in it.</summary>
    public IReadOnlyList<string> Bookmarks { get; init; } = [];
}
