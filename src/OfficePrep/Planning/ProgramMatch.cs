using OfficePrep.Reading;

namespace OfficePrep.Planning;

/// <summary>How far two letters can be about one program, judged by what they call it.</summary>
internal enum ProgramMatch
{
    /// <summary>What they say cannot be one program: another specialty, track, state, or program number.</summary>
    Different,

    /// <summary>Nothing contradicts but the name itself, which is another one: only a link between the letters can join them.</summary>
    OtherName,

    /// <summary>One of them does not name its program.</summary>
    Unnamed,

    /// <summary>One may be a shorter form of the other, or a track or city is said once only: something else must confirm it.</summary>
    Perhaps,

    /// <summary>The same program.</summary>
    Same,
}

/// <summary>
/// Compares what two letters call their program. In words:
/// program numbers (ACGME, NRMP) decide where both letters have them;
/// a different specialty, track or state is a different program, so that two programs of one hospital stay two;
/// the institution is compared by the words that tell hospitals apart;
/// a track said once only is the same program if it is the usual one (categorical), and only perhaps the same otherwise.
/// </summary>
internal static class ProgramComparison
{
    private const string UsualTrack = "categorical";

    /// <summary>Compares two programs; null is a letter that names none.</summary>
    public static ProgramMatch Of(ProgramIdentity? left, ProgramIdentity? right) => Of(ComparedProgram.Of(left), ComparedProgram.Of(right));

    /// <summary>Compares two programs whose words are cut already.</summary>
    public static ProgramMatch Of(ComparedProgram? left, ComparedProgram? right)
    {
        if (left is null || right is null)
        {
            return ProgramMatch.Unnamed;
        }

        if (Contradict(left.AcgmeId, right.AcgmeId) || Contradict(left.NrmpCode, right.NrmpCode) || Contradict(left.Specialty, right.Specialty)
            || Contradict(left.Track, right.Track) || Contradict(left.State, right.State))
        {
            return ProgramMatch.Different;
        }

        var name = Name(left, right);
        var unsure = !Agree(left.Track ?? UsualTrack, right.Track ?? UsualTrack) || (Contradict(left.City, right.City) && !Agree(left.NrmpCode, right.NrmpCode));
        return name == ProgramMatch.Same && unsure ? ProgramMatch.Perhaps : name;
    }

    private static ProgramMatch Name(ComparedProgram left, ComparedProgram right)
    {
        if (Agree(left.AcgmeId, right.AcgmeId) || Agree(left.NrmpCode, right.NrmpCode))
        {
            return ProgramMatch.Same;
        }

        return (left.Institution, right.Institution) switch
        {
            ({ } one, { } other) => one.IsSame(other) ? ProgramMatch.Same : one.MayBeSame(other) ? ProgramMatch.Perhaps : ProgramMatch.OtherName,
            _ => ProgramMatch.Unnamed,
        };
    }

    private static bool Agree(string? left, string? right) => left is not null && left == right;

    private static bool Contradict(string? left, string? right) => left is not null && right is not null && left != right;
}
