namespace OfficePrep.Prep;

/// <summary>One fault of a seed file, in the words that its editor needs.</summary>
internal sealed record SeedProblem(string File, int Line, string Message)
{
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{File}, line {Line}: {Message}");
}
