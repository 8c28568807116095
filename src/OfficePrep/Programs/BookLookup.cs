using OfficePrep.Planning;

namespace OfficePrep.Programs;

/// <summary>Finds the programs of a book that interviews are at. Each program is cut into words once at most, so that a whole season is looked up in one pass.</summary>
internal sealed class BookLookup
{
    private readonly IReadOnlyList<ResidencyProgram> programs;
    private readonly ComparedProgram?[] compared;
    private readonly ILookup<string, int> byId;
    private readonly Lazy<ILookup<string, int>> byName;

    public BookLookup(ProgramBook book)
    {
        programs = book.Programs;
        compared = new ComparedProgram?[programs.Count];
        byId = programs.Index().ToLookup(each => each.Item.Id, each => each.Index, StringComparer.Ordinal);
        byName = new(() => Enumerable.Range(0, programs.Count).SelectMany(place => Compared(place).Names.Select(name => (name, place))).ToLookup(each => each.name, each => each.place, StringComparer.Ordinal));
    }

    /// <summary>The program that an interview is at: the one that shares its id unless the two contradict, else the only one that is the same; null where there is none, or more than one.</summary>
    public ResidencyProgram? Of(Interview interview)
    {
        // What is called the very same needs no comparing of words.
        if (byId[interview.Id].Where(place => programs[place].Identity == interview.Program).Cast<int?>().FirstOrDefault() is { } exact)
        {
            return programs[exact];
        }

        var asked = ComparedProgram.Of(interview.Program)!;
        foreach (var place in byId[interview.Id])
        {
            if (ProgramComparison.Of(Compared(place), asked) is not (ProgramMatch.Different or ProgramMatch.OtherName))
            {
                return programs[place];
            }
        }

        // Two that share none of their names are not the same.
        var same = asked.Names.SelectMany(name => byName.Value[name]).Distinct().Where(place => ProgramComparison.Of(Compared(place), asked) == ProgramMatch.Same).Take(2).ToList();
        return same.Count == 1 ? programs[same[0]] : null;
    }

    private ComparedProgram Compared(int place) => compared[place] ??= ComparedProgram.Of(programs[place].Identity)!;
}
