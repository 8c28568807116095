namespace OfficePrep.Reading;

/// <summary>Which residency program a letter is about, as far as it says.</summary>
public sealed record ProgramIdentity
{
    /// <summary>Hospital, university or sponsor as written, without "Residency Program" or the specialty.</summary>
    public string? Institution { get; init; }

    /// <summary>Kebab-case specialty id, such as <c>internal-medicine</c>.</summary>
    public string? Specialty { get; init; }

    /// <summary>City, as written.</summary>
    public string? City { get; init; }

    /// <summary>Two-letter US state or territory.</summary>
    public string? State { get; init; }

    /// <summary>ACGME program id: ten digits.</summary>
    public string? AcgmeId { get; init; }

    /// <summary>NRMP program code, such as <c>1234140C0</c>.</summary>
    public string? NrmpCode { get; init; }

    /// <summary>categorical, preliminary, advanced, primary-care, research or another track, lower-case.</summary>
    public string? Track { get; init; }
}
