namespace OfficePrep.Prep;

/// <summary>Into which packs an entry is printed.</summary>
internal enum SeedScope
{
    /// <summary>Every program's pack: what an applicant should meet before each interview.</summary>
    Program,

    /// <summary>The general pack alone: wider practice, which would bury the day page if every program's pack carried it.</summary>
    General,
}
