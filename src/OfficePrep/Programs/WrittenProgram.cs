using OfficePrep.Reading;
using OfficePrep.Reading.Clues;

namespace OfficePrep.Programs;

/// <summary>A program as somebody typed it, field by field; <see cref="Read"/> makes an identity of it or says what is wrong.</summary>
public sealed record WrittenProgram
{
    // Longer than any name of a hospital; what goes beyond it is a sentence.
    private const int LongestName = 200;

    private static readonly string[][] Tracks =
    [
        .. SeedTable.Rows("specialties/tracks.tsv", 2),
        ["categorical", "c"], ["preliminary", "p"], ["advanced", "a"], ["primary-care", "m"], // the letters of NRMP codes
    ];

    /// <summary>Hospital, university or sponsor.</summary>
    public string? Institution { get; init; }

    /// <summary>Its name, abbreviation or id: <c>Internal Medicine</c>, <c>IM</c>, <c>internal-medicine</c>; may be left out where a code tells it.</summary>
    public string? Specialty { get; init; }

    /// <summary>Its name or the letter of an NRMP code: <c>categorical</c>, <c>C</c>.</summary>
    public string? Track { get; init; }

    /// <summary>City; with the state behind a comma, too: <c>Buffalo, NY</c>.</summary>
    public string? City { get; init; }

    /// <summary>State: two letters or its name.</summary>
    public string? State { get; init; }

    /// <summary>ACGME program id: ten digits.</summary>
    public string? AcgmeId { get; init; }

    /// <summary>NRMP program code.</summary>
    public string? NrmpCode { get; init; }

    /// <summary>Makes an identity of it.</summary>
    /// <exception cref="FormatException">Something is missing or cannot be what it is said to be; one sentence says all of it.</exception>
    public ProgramIdentity Read()
    {
        var faults = new List<string>();
        var acgme = Code(AcgmeId, IsAcgmeId, "an ACGME id of ten digits", faults);
        var nrmp = Code(NrmpCode?.ToUpperInvariant(), IsNrmpCode, "an NRMP code such as 1234140C0", faults);
        var (city, state) = Place(faults);
        var identity = new ProgramIdentity
        {
            Institution = OneLine(Institution),
            Specialty = ReadSpecialty(acgme, nrmp, faults),
            Track = ReadTrack(nrmp, faults),
            City = city,
            State = state,
            AcgmeId = acgme,
            NrmpCode = nrmp,
        };
        if (identity.Institution is null)
        {
            faults.Insert(0, "the institution is missing");
        }
        else if (identity.Institution.Length > LongestName || !identity.Institution.Any(char.IsLetter))
        {
            faults.Insert(0, $"“{Shown(identity.Institution)}” is no name of an institution");
        }

        return faults.Count == 0 ? identity : throw new FormatException(string.Join("; ", faults));
    }

    private string? ReadSpecialty(string? acgme, string? nrmp, List<string> faults)
    {
        var coded = (acgme is null ? null : SpecialtyBook.OfAcgmeId(acgme)) ?? (nrmp is null ? null : SpecialtyBook.OfNrmpCode(nrmp));
        if (OneLine(Specialty) is not { } written)
        {
            if (coded is null)
            {
                faults.Add("the specialty is missing");
            }

            return coded;
        }

        if (Specialties(written) is [var only])
        {
            return only;
        }

        faults.Add($"“{Shown(written)}” is no specialty that is known; write it in full, such as Internal Medicine");
        return null;
    }

    private static List<string> Specialties(string written)
    {
        if (SpecialtyBook.Title(written) is not null)
        {
            return [written];
        }

        var words = WordList.Of(written.Length <= LongestName ? written : written[..LongestName]);
        var found = new List<string>();
        for (var at = 0; at < words.Count; at++)
        {
            if (SpecialtyBook.LongestAt(words, at, words.Count) is { } mention)
            {
                found.Add(mention.Id);
                at += Math.Max(0, mention.Count - 1);
            }
        }

        return [.. found.Distinct()];
    }

    private string? ReadTrack(string? nrmp, List<string> faults)
    {
        if (OneLine(Track) is not { } written)
        {
            return nrmp is null ? null : Tracks.FirstOrDefault(row => string.Equals(row[1], nrmp[7..8], StringComparison.OrdinalIgnoreCase))?[0];
        }

        if (Tracks.FirstOrDefault(row => string.Equals(row[0], written, StringComparison.OrdinalIgnoreCase) || row[1].Split(';').Any(known => string.Equals(known, written, StringComparison.OrdinalIgnoreCase))) is { } track)
        {
            return track[0];
        }

        if (written.Length > 60)
        {
            faults.Add($"“{Shown(written)}” is too long for a track");
        }

        return written.ToLowerInvariant();
    }

    private (string? City, string? State) Place(List<string> faults)
    {
        var city = OneLine(City);
        var state = OneLine(State);
        if (state is null && city is not null && city.LastIndexOf(',') is > 0 and var comma && StateOf(city[(comma + 1)..].Trim()) is { } told)
        {
            return (city[..comma].Trim(), told);
        }

        if (state is null)
        {
            return (city, city is null ? null : PlaceBook.StateOfCity(city));
        }

        if (StateOf(state) is { } known)
        {
            return (city, known);
        }

        faults.Add($"“{Shown(state)}” is no state of the US; write its two letters, such as NY");
        return (city, null);
    }

    private static string? StateOf(string written) => PlaceBook.StateOf(written) ?? (written.Length == 2 ? PlaceBook.StateOf(written.ToUpperInvariant()) : null);

    private static string? Code(string? written, Func<string, bool> isCode, string what, List<string> faults)
    {
        if (OneLine(written) is not { } code)
        {
            return null;
        }

        if (isCode(code))
        {
            return code;
        }

        faults.Add($"“{Shown(code)}” is not {what}");
        return null;
    }

    private static bool IsAcgmeId(string code) => code.Length == 10 && code.All(char.IsAsciiDigit);

    // Institution (4), ACGME specialty (3), kind of track, number.
    private static bool IsNrmpCode(string code) => code.Length == 9 && code[..7].All(char.IsAsciiDigit) && "CPAMR".Contains(code[7], StringComparison.Ordinal) && char.IsAsciiDigit(code[8]);

    private static string? OneLine(string? written) =>
        string.Join(' ', (written ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } line ? line : null;

    private static string Shown(string written) => written.Length <= 60 ? written : written[..60] + "…";
}
