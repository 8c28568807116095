using OfficePrep.Programs;

namespace OfficePrep.Server.Programs;

/// <summary>A program for the book, as a person writes it.</summary>
/// <param name="Institution">Hospital, university or sponsor.</param>
/// <param name="Specialty">Name, abbreviation or id; may be left out where a code tells it.</param>
/// <param name="Track">Track, such as categorical.</param>
/// <param name="City">City.</param>
/// <param name="State">State.</param>
/// <param name="NrmpCode">NRMP code.</param>
/// <param name="AcgmeId">ACGME id.</param>
/// <param name="IsAnother">Whether it is another program than the one it looks like.</param>
internal sealed record NewProgram(string Institution, string? Specialty = null, string? Track = null, string? City = null, string? State = null, string? NrmpCode = null, string? AcgmeId = null, bool IsAnother = false)
{
    /// <summary>The same for the book.</summary>
    public WrittenProgram Written => new() { Institution = Institution, Specialty = Specialty, Track = Track, City = City, State = State, NrmpCode = NrmpCode, AcgmeId = AcgmeId };
}
