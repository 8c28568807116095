using OfficePrep.Planning;
using OfficePrep.Reading;

namespace OfficePrep.Programs;

/// <summary>
/// Finds the programs that may be the one somebody means, by the rules that letters follow (<see cref="ProgramComparison"/>). Only programs that share a code, or a specialty and
/// a telling word, are compared, so that a list of ten thousand is matched in one pass.
/// </summary>
internal sealed class ProgramIndex
{
    private readonly Dictionary<(string Kind, string Value), List<int>> places = [];
    private readonly List<ProgramIdentity> programs = [];

    /// <summary>Programs so far.</summary>
    public int Count => programs.Count;

    /// <summary>Adds a program; its place is the number of those before it.</summary>
    public void Add(ProgramIdentity program)
    {
        foreach (var key in Codes(program).Concat(Words(program).Select(word => (Key(program), word))).Append(Keeper(program)))
        {
            (places.TryGetValue(key, out var list) ? list : places[key] = []).Add(programs.Count);
        }

        programs.Add(program);
    }

    /// <summary>Puts another identity in a program's place: one that knows more. The words that it was found by still find it.</summary>
    public void Replace(int place, ProgramIdentity program)
    {
        foreach (var key in Codes(program).Except(Codes(programs[place])))
        {
            (places.TryGetValue(key, out var list) ? list : places[key] = []).Add(place);
        }

        programs[place] = program;
    }

    /// <summary>The places of programs that are the same, or may be.</summary>
    public IEnumerable<(int Place, ProgramMatch Match)> Find(ProgramIdentity program) =>
        Near(program).Distinct().Order().Select(place => (place, ProgramComparison.Of(programs[place], program))).Where(each => each.Item2 is ProgramMatch.Same or ProgramMatch.Perhaps);

    // Names match only where the telling words of one are all among those of the other. So either the other has this name's rarest word,
    // or the word that the other is kept under is one of this name's.
    private IEnumerable<int> Near(ProgramIdentity program)
    {
        var key = Key(program);
        var words = Words(program).ToList();
        var rarest = words.Count == 0 ? [] : words.Select(word => At((key, word))).MinBy(list => list.Count)!;
        return Codes(program).SelectMany(At).Concat(rarest).Concat(words.SelectMany(word => At(("kept " + key, word))));
    }

    private List<int> At((string, string) key) => places.TryGetValue(key, out var list) ? list : [];

    // Its rarest word so far: under "university" thousands would be kept.
    private (string, string) Keeper(ProgramIdentity program) =>
        ("kept " + Key(program), Words(program).OrderBy(word => At((Key(program), word)).Count).ThenBy(word => word, StringComparer.Ordinal).FirstOrDefault() ?? "");

    private static string Key(ProgramIdentity program) => program.Specialty ?? "";

    private static IEnumerable<string> Words(ProgramIdentity program) => InstitutionName.Of(program.Institution)?.Telling ?? (IEnumerable<string>)[];

    private static IEnumerable<(string, string)> Codes(ProgramIdentity program)
    {
        if (!string.IsNullOrEmpty(program.NrmpCode))
        {
            yield return ("nrmp", program.NrmpCode.ToUpperInvariant());
        }

        if (!string.IsNullOrEmpty(program.AcgmeId))
        {
            yield return ("acgme", program.AcgmeId);
        }
    }
}
