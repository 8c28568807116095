using OfficePrep.Planning;
using OfficePrep.Reading;

namespace OfficePrep.Documents;

/// <summary>A program's name where room is scarce, bounded and on one line: <c>Harbor Falls Medical Center, Internal Medicine</c>.</summary>
internal static class ProgramLabel
{
    /// <summary>What stands where no letter has named the program.</summary>
    public const string Unnamed = "Program not named yet";

    // A name longer than this would push the hour out of sight.
    private const int MaxLength = 120;

    /// <summary>Institution and specialty, as far as they are known.</summary>
    public static string Of(ProgramIdentity program)
    {
        var parts = new[] { Institution(program), Specialty(program) }.Where(part => part.Length > 0);
        return string.Join(", ", parts) is { Length: > 0 } name ? name : Unnamed;
    }

    /// <summary>The institution; empty where none is known.</summary>
    public static string Institution(ProgramIdentity program) => Bounded(program.Institution);

    /// <summary>The specialty in words; empty where none is known.</summary>
    public static string Specialty(ProgramIdentity program) => Bounded(ProgramName.Specialty(program.Specialty));

    private static string Bounded(string? text) =>
        DocumentText.Cut(DocumentText.OneLine(DocumentText.WithoutDirectionMarks(text ?? "")), MaxLength);
}
