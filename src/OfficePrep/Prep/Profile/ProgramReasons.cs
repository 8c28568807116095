namespace OfficePrep.Prep.Profile;

/// <summary>Why one program.</summary>
/// <param name="Program">Id of its interview (the name of its pack), or its institution as letters name it.</param>
public sealed record ProgramReasons(string Program)
{
    /// <summary>The reasons, the strongest first.</summary>
    public IReadOnlyList<ProgramReason> Reasons { get; init; } = [];

    /// <summary>The answer to "why our program?", as the person would say it; null where it is not written yet.</summary>
    public string? Answer { get; init; }
}

/// <summary>One reason.</summary>
/// <param name="Text">The reason.</param>
/// <param name="Source">Where it was read or heard, and when; null where that was not said.</param>
public sealed record ProgramReason(string Text, string? Source);
