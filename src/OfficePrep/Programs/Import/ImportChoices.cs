using NodaTime;

namespace OfficePrep.Programs.Import;

/// <summary>What the person says about an import.</summary>
public sealed record ImportChoices
{
    /// <summary>The day of importing; facts are dated by it where the list has no date.</summary>
    public required LocalDate Today { get; init; }

    /// <summary>Name of the file, kept beside each fact.</summary>
    public required string FileName { get; init; }

    /// <summary>What kind of source the list is; the person's own, unless they say that it is an export.</summary>
    public FactSource Source { get; init; } = FactSource.OwnList;

    /// <summary>The day of the list, for rows without a date; null for today.</summary>
    public LocalDate? ListDate { get; init; }

    /// <summary>Specialty of rows that name none; null leaves them as they are.</summary>
    public string? Specialty { get; init; }

    /// <summary>Whether rows that cannot be used are left out instead of stopping the import.</summary>
    public bool SkipBad { get; init; }

    /// <summary>Whether every row that only may be a known program is a new one.</summary>
    public bool AllNew { get; init; }

    /// <summary>Lines that are new programs.</summary>
    public IReadOnlySet<int> New { get; init; } = new HashSet<int>();

    /// <summary>Lines that are a known program, and its id.</summary>
    public IReadOnlyDictionary<int, string> Same { get; init; } = new Dictionary<int, string>();
}
