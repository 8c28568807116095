using OfficePrep.Reading;
using OfficePrep.Reading.Clues;

namespace OfficePrep.Planning;

/// <summary>A program in words.</summary>
public static class ProgramName
{
    /// <summary>Institution, specialty and track: <c>Northgate Medical Center, Internal Medicine, preliminary</c>; null where the program has none of them.</summary>
    public static string? Of(ProgramIdentity? program)
    {
        var name = string.Join(", ", new[] { program?.Institution, Specialty(program?.Specialty), program?.Track }.Where(part => !string.IsNullOrEmpty(part)));
        return name.Length > 0 ? name : null;
    }

    /// <summary>A specialty id in words: <c>obstetrics-gynecology</c> is <c>Obstetrics and Gynecology</c>; null for null.</summary>
    public static string? Specialty(string? id) => id is null ? null
        : SpecialtyBook.Title(id) ?? string.Join(' ', id.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
