namespace OfficePrep.Prep.Profile;

/// <summary>A true story in four parts; each part may still be missing.</summary>
/// <param name="Title">What the person calls it; no two stories share it.</param>
public sealed record StarStory(string Title)
{
    /// <summary>Where it happened; null where that was not said.</summary>
    public StorySetting? Setting { get; init; }

    /// <summary>What it is about: the word of one of <see cref="Frames.Themes"/>; null where that was not said.</summary>
    public string? Theme { get; init; }

    /// <summary>What it shows: words of <see cref="Frames.Skills"/>.</summary>
    public IReadOnlyList<string> Skills { get; init; } = [];

    /// <summary>When it happened; null where that was not said.</summary>
    public PartialDate? When { get; init; }

    /// <summary>The hospital or town; null where that was not said.</summary>
    public string? Place { get; init; }

    /// <summary>Where, when, who.</summary>
    public string? Situation { get; init; }

    /// <summary>What was the person's to do.</summary>
    public string? Task { get; init; }

    /// <summary>What they did.</summary>
    public string? Action { get; init; }

    /// <summary>What came of it.</summary>
    public string? Result { get; init; }

    /// <summary>Whether all four parts are there.</summary>
    public bool IsComplete => Parts.All(part => part.Text is not null);

    /// <summary>The four parts by name, in the order in which they are told.</summary>
    public IReadOnlyList<(string Name, string? Text)> Parts => [("situation", Situation), ("task", Task), ("action", Action), ("result", Result)];
}

/// <summary>Where a story happened.</summary>
public enum StorySetting
{
    /// <summary>Where the person trained.</summary>
    Abroad,

    /// <summary>In the United States.</summary>
    UnitedStates,
}
