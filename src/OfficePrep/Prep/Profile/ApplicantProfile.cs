namespace OfficePrep.Prep.Profile;

/// <summary>What the applicant has to tell, in their own words: every pack draws on it, and nothing in a pack is invented beside it. Every part may be empty.</summary>
public sealed record ApplicantProfile
{
    /// <summary>A profile in which nothing stands yet.</summary>
    public static ApplicantProfile Empty { get; } = new();

    /// <summary>The five answers that most others are made from.</summary>
    public StoryAnswers Answers { get; init; } = new();

    /// <summary>Stories in four parts, in the person's order. Titles are unique.</summary>
    public IReadOnlyList<StarStory> Stories { get; init; } = [];

    /// <summary>What leads from the school abroad to American practice.</summary>
    public IReadOnlyList<Bridge> Bridges { get; init; } = [];

    /// <summary>Strengths with proof.</summary>
    public IReadOnlyList<Strength> Strengths { get; init; } = [];

    /// <summary>Why each program.</summary>
    public IReadOnlyList<ProgramReasons> Programs { get; init; } = [];

    /// <summary>Ids of families or questions of <see cref="QuestionPart.RedFlags"/> that apply; null where the person has not said, empty where they said that none does.</summary>
    public IReadOnlyList<string>? RedFlags { get; init; }

    /// <summary>What was written for a program: under its id, else under its name. Null where nothing was.</summary>
    /// <param name="interview">Id of its interview.</param>
    /// <param name="institution">Its institution, as letters name it; null where unknown.</param>
    public ProgramReasons? For(string interview, string? institution) =>
        Programs.FirstOrDefault(program => program.Program == interview)
        ?? Programs.FirstOrDefault(program => institution is not null && string.Equals(program.Program.Trim(), institution.Trim(), StringComparison.OrdinalIgnoreCase));
}
