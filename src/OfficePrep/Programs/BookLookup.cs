using OfficePrep.Planning;

namespace OfficePrep.Programs;

/// <summary>Finds the programs of a book that interviews are at. Each program is cut into words once, so that a whole season is looked up in one pass; the book must not change meanwhile.</summary>
internal sealed class BookLookup
{
    private readonly List<(ResidencyProgram Program, ComparedProgram Compared)> programs;
    private readonly ILookup<string, int> byId;
    private readonly ILookup<string, int> byName;

    public BookLookup(ProgramBook book)
    {
        programs = [.. book.Programs.Select(program => (program, ComparedProgram.Of(program.Identity)!))];
        byId = programs.Index().ToLookup(each => each.Item.Program.Id, each => each.Index, StringComparer.Ordinal);
        byName = programs.Index().SelectMany(each => each.Item.Compared.Names.Select(name => (name, each.Index))).ToLookup(each => each.name, each => each.Index, StringComparer.Ordinal);
    }

    /// <summary>The program that an interview is at: the one that shares its id unless the two contradict, else the only one that is the same; null where there is none, or more than one.</summary>
    public ResidencyProgram? Of(Interview interview)
    {
        var asked = ComparedProgram.Of(interview.Program)!;
        foreach (var place in byId[interview.Id])
        {
            if (ProgramComparison.Of(programs[place].Compared, asked) is not (ProgramMatch.Different or ProgramMatch.OtherName))
            {
                return programs[place].Program;
            }
        }

        // Two that share none of their names are not the same.
        var same = asked.Names.SelectMany(name => byName[name]).Distinct().Where(place => ProgramComparison.Of(programs[place].Compared, asked) == ProgramMatch.Same).Take(2).ToList();
        return same.Count == 1 ? programs[same[0]].Program : null;
    }
}
