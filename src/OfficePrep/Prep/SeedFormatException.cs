namespace OfficePrep.Prep;

/// <summary>Seed files that do not follow their format; says every fault at once, so that one round of edits is enough.</summary>
internal sealed class SeedFormatException(IReadOnlyList<SeedProblem> problems)
    : FormatException(string.Join(Environment.NewLine, problems))
{
    public IReadOnlyList<SeedProblem> Problems { get; } = problems;
}
