namespace OfficePrep.Prep;

/// <summary>Questions that are after the same thing, or that belong to one specialty.</summary>
/// <param name="Id">Kebab-case id; for a specialty its id in the contract of readings, such as <c>internal-medicine</c>.</param>
/// <param name="Title">Heading.</param>
/// <param name="Note">What to keep in mind for all of them.</param>
/// <param name="Questions">The questions, in the order of the file.</param>
public sealed record QuestionFamily(string Id, string Title, string Note, IReadOnlyList<Question> Questions)
{
    /// <summary>The part of the pack that it stands in.</summary>
    public QuestionPart Part { get; init; } = QuestionPart.Specialty;

    /// <summary>True where it is wider practice, printed in the general pack and not in every program's.</summary>
    public bool OnlyInGeneralPack { get; init; }
}
