using System.Globalization;
using OfficePrep.Reading;

namespace OfficePrep.Documents;

/// <summary>How a program is named in documents: <c>Harbor Falls Medical Center, Internal Medicine</c>.</summary>
internal static class ProgramName
{
    // A name longer than this would push the hour out of sight.
    private const int MaxLength = 120;

    // Ids whose words are not simply the id with spaces.
    private static readonly Dictionary<string, string> Irregular = new(StringComparer.Ordinal)
    {
        ["internal-medicine-pediatrics"] = "Internal Medicine-Pediatrics",
        ["obstetrics-gynecology"] = "Obstetrics and Gynecology",
        ["physical-medicine-rehabilitation"] = "Physical Medicine and Rehabilitation",
    };

    /// <summary>Institution and specialty, as far as they are known.</summary>
    public static string Of(ProgramIdentity program)
    {
        var parts = new[] { Institution(program), Specialty(program.Specialty) }.Where(part => part.Length > 0);
        return string.Join(", ", parts) is { Length: > 0 } name ? name : "Program not named yet";
    }

    /// <summary>The institution on one line; empty where none is known.</summary>
    public static string Institution(ProgramIdentity program) =>
        DocumentText.Cut(DocumentText.OneLine(DocumentText.WithoutDirectionMarks(program.Institution ?? "")), MaxLength);

    /// <summary>The specialty in words; empty where none is known.</summary>
    public static string Specialty(string? id) =>
        id is null ? ""
        : Irregular.TryGetValue(id, out var words) ? words
        : CultureInfo.InvariantCulture.TextInfo.ToTitleCase(DocumentText.Cut(DocumentText.OneLine(id), MaxLength).Replace('-', ' '));
}
