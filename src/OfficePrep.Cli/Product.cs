namespace OfficePrep.Cli;

/// <summary>What is printed from a season.</summary>
[Flags]
internal enum Product
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary><c>calendar.ics</c>.</summary>
    Calendar = 1,

    /// <summary><c>tracker.xlsx</c>.</summary>
    Tracker = 2,

    /// <summary><c>packs/*.docx</c>.</summary>
    Packs = 4,

    /// <summary><c>snapshots/*.pdf</c>.</summary>
    Snapshots = 8,

    /// <summary><c>packs/general.docx</c>.</summary>
    General = 16,

    /// <summary>Everything.</summary>
    All = Calendar | Tracker | Packs | Snapshots | General,
}
