namespace OfficePrep.Programs.Import;

/// <summary>What an import would do. Nothing is half imported: the book is the whole result, or it is not used.</summary>
/// <param name="Book">The book afterwards; to be kept only where <see cref="IsReady"/>.</param>
/// <param name="Mapping">What was taken from which column.</param>
public sealed record ImportPlan(ProgramBook Book, ColumnMapping Mapping)
{
    /// <summary>Ids of programs that are new.</summary>
    public IReadOnlyList<string> Added { get; init; } = [];

    /// <summary>Ids of programs that stood in the book already and were matched.</summary>
    public IReadOnlyList<string> Known { get; init; } = [];

    /// <summary>Rows that repeat a program of an earlier row.</summary>
    public int Repeated { get; init; }

    /// <summary>Facts that are new.</summary>
    public int Facts { get; init; }

    /// <summary>Rows that cannot be used, by line.</summary>
    public IReadOnlyList<BadRow> Bad { get; init; } = [];

    /// <summary>Rows that may be a program which is known: the person has to say.</summary>
    public IReadOnlyList<OpenRow> Open { get; init; } = [];

    /// <summary>Whether the book may be kept: nothing is open, and bad rows are none or were given up.</summary>
    public required bool IsReady { get; init; }
}

/// <summary>A row that cannot be used.</summary>
/// <param name="Line">Its line in the file, or row of the sheet.</param>
/// <param name="Why">What is wrong with it.</param>
public sealed record BadRow(int Line, string Why);

/// <summary>A row that may be a known program.</summary>
/// <param name="Line">Its line in the file, or row of the sheet.</param>
/// <param name="Name">What the row calls it.</param>
/// <param name="MaybeSame">The programs that it may be.</param>
public sealed record OpenRow(int Line, string Name, IReadOnlyList<ResidencyProgram> MaybeSame);
