using OfficePrep.Reading;

namespace OfficePrep.Planning;

/// <summary>A program in the form in which it is compared, so that its words are cut once and not at every comparison. What is written as nothing is nothing.</summary>
internal sealed class ComparedProgram
{
    private ComparedProgram(ProgramIdentity program)
    {
        Institution = InstitutionName.Of(program.Institution);
        Specialty = Plain(program.Specialty);
        City = Plain(program.City);
        State = Plain(program.State);
        AcgmeId = Plain(program.AcgmeId);
        NrmpCode = Plain(program.NrmpCode);
        Track = Plain(program.Track);
    }

    public InstitutionName? Institution { get; }

    public string? Specialty { get; }

    public string? City { get; }

    public string? State { get; }

    public string? AcgmeId { get; }

    public string? NrmpCode { get; }

    public string? Track { get; }

    /// <summary>Under which keys a letter about the very same program stands: two programs that share none of them are not the same.</summary>
    public IEnumerable<string> Names
    {
        get
        {
            if (AcgmeId is not null)
            {
                yield return $"acgme:{AcgmeId}";
            }

            if (NrmpCode is not null)
            {
                yield return $"nrmp:{NrmpCode}";
            }

            if (Institution is not null)
            {
                yield return $"name:{string.Join(' ', Institution.Telling.Order(StringComparer.Ordinal))}";
            }
        }
    }

    /// <summary>Under which keys, besides <see cref="Names"/>, a letter stands whose name may be a shorter or longer form of this one.</summary>
    public IEnumerable<string> Words => Institution?.Telling.Select(word => $"word:{word}") ?? [];

    /// <summary>Reads a program; null where there is none.</summary>
    public static ComparedProgram? Of(ProgramIdentity? program) => program is null ? null : new ComparedProgram(program);

    private static string? Plain(string? written) => string.IsNullOrEmpty(written) ? null : string.Join(' ', PlainWords.Of(written));
}
