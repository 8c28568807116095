using OfficePrep.Planning;
using OfficePrep.Reading;

namespace OfficePrep.Programs.Import;

/// <summary>Takes the rows of a list one after the other.</summary>
internal sealed class ImportGathering(ProgramBook book, SeasonIds season, ImportChoices choices)
{
    private readonly List<ResidencyProgram> programs = [.. book.Programs];
    private readonly HashSet<string> ids = [.. book.Programs.Select(program => program.Id)];
    private readonly Dictionary<int, int> rowsOf = [];
    private readonly List<BadRow> bad = [];
    private readonly List<OpenRow> open = [];
    private readonly ProgramIndex index = Index(book);
    private int facts;
    private int repeated;

    /// <summary>Takes a row, wholly or not at all.</summary>
    public void Take(ListRow row, ColumnMapping mapping)
    {
        try
        {
            var identity = ImportedRow.Identity(row, mapping, choices);
            var content = ImportedRow.Read(row, mapping, choices);
            if (Place(row, identity) is { } place)
            {
                Add(place, row, identity, content);
            }
        }
        catch (FormatException fault)
        {
            bad.Add(new BadRow(row.Line, fault.Message));
        }
    }

    /// <summary>The plan.</summary>
    public ImportPlan Plan(ColumnMapping mapping) => new(new ProgramBook(programs), mapping)
    {
        Added = [.. programs.Skip(book.Programs.Count).Select(program => program.Id)],
        Known = [.. rowsOf.Keys.Where(place => place < book.Programs.Count).Order().Select(place => programs[place].Id)],
        Repeated = repeated,
        Facts = facts,
        Bad = bad,
        Open = open,
        IsReady = open.Count == 0 && (bad.Count == 0 || choices.SkipBad),
    };

    // Where the row's program stands; null where the person has to say.
    private int? Place(ListRow row, ProgramIdentity identity)
    {
        if (choices.Same.TryGetValue(row.Line, out var id))
        {
            return programs.FindIndex(program => program.Id == id) is >= 0 and var named ? named : throw new FormatException($"{id} is no program of the book");
        }

        var found = index.Find(identity).ToList();
        var same = found.Where(each => each.Match == ProgramMatch.Same).Select(each => each.Place).ToList();
        if (same.Count == 1)
        {
            return same[0];
        }

        if (found.Count > 0 && !choices.AllNew && !choices.New.Contains(row.Line))
        {
            open.Add(new OpenRow(row.Line, ProgramName.Of(identity) ?? "", [.. found.Select(each => programs[each.Place])]));
            return null;
        }

        var added = ProgramBook.New(identity, choices.Today, ids, season);
        ids.Add(added.Id);
        programs.Add(added);
        index.Add(identity);
        return programs.Count - 1;
    }

    private void Add(int place, ListRow row, ProgramIdentity identity, ImportedRow content)
    {
        var program = programs[place];
        var again = rowsOf.GetValueOrDefault(place);
        rowsOf[place] = again + 1;
        repeated += again > 0 ? 1 : 0;

        // A second row about one program is a source of its own: where the two differ, both must stay to be seen.
        var from = again == 0 ? choices.FileName : FormattableString.Invariant($"{choices.FileName}, line {row.Line}");
        var known = Fill(program.Identity, identity);
        if (known != program.Identity)
        {
            index.Replace(place, known);
            program = program with { Identity = known, ZoneId = program.ZoneId ?? PlaceBook.ZoneOf(known.City, known.State) };
        }

        var fresh = content.Facts.Select(fact => fact with { From = from }).Where(fact => !program.Facts.Contains(fact)).ToList();
        facts += fresh.Count;
        programs[place] = program with
        {
            Facts = [.. program.Facts, .. fresh],
            Words = [.. program.Words, .. content.Words.Where(words => !program.Words.Any(old => old.Kind == words.Kind && old.Text == words.Text))],
            Log = [.. program.Log, .. content.Log.Where(entry => !program.Log.Any(old => old.Note == entry.Note))],
        };
    }

    private static ProgramIdentity Fill(ProgramIdentity known, ProgramIdentity said) => known with
    {
        City = known.City ?? said.City,
        State = known.State ?? said.State,
        Track = known.Track ?? said.Track,
        NrmpCode = known.NrmpCode ?? said.NrmpCode,
        AcgmeId = known.AcgmeId ?? said.AcgmeId,
    };

    private static ProgramIndex Index(ProgramBook book)
    {
        var index = new ProgramIndex();
        foreach (var program in book.Programs)
        {
            index.Add(program.Identity);
        }

        return index;
    }
}
