namespace OfficePrep.Prep;

/// <summary>Everything the product knows about preparing: the seed files, read and checked.</summary>
internal sealed class QuestionBank
{
    private static readonly Lazy<QuestionBank> FromAssembly = new(() => Read(SeedShelf.Files()));

    private readonly Dictionary<string, SeedFile> files;

    private QuestionBank(Dictionary<string, SeedFile> files)
    {
        this.files = files;
        Core = [.. Entries("questions/core.txt", SeedEntries.CompleteQuestion)];
        Families = [.. FamiliesBelow("questions/families/")];
        Specialties = [.. FamiliesBelow("questions/specialties/")];
        ToAsk = [.. Entries("questions/to-ask.txt", SeedEntries.ToAsk)];
        WritingPages = [.. Below("questions/pages/").Select(SeedEntries.Page)];
        Checklists = [.. Below("checklists/").Select(SeedEntries.Checklist)];
    }

    /// <summary>The bank that ships with the product.</summary>
    public static QuestionBank BuiltIn => FromAssembly.Value;

    public IReadOnlyList<Question> Core { get; }

    /// <summary>Families asked of every applicant, in the order of their file names.</summary>
    public IReadOnlyList<QuestionFamily> Families { get; }

    /// <summary>Families of one specialty each; the family's id is the specialty's.</summary>
    public IReadOnlyList<QuestionFamily> Specialties { get; }

    public IReadOnlyList<QuestionToAsk> ToAsk { get; }

    public IReadOnlyList<WritingPage> WritingPages { get; }

    public IReadOnlyList<SeededChecklist> Checklists { get; }

    /// <summary>Reads a bank from its files.</summary>
    /// <exception cref="SeedFormatException">A file does not follow the format; every fault is listed.</exception>
    public static QuestionBank Read(IEnumerable<(string Name, string Text)> texts)
    {
        var problems = new List<SeedProblem>();
        var files = texts.Select(text => SeedFile.Parse(text.Name, text.Text, problems)).ToDictionary(file => file.Name, StringComparer.Ordinal);
        var bank = new QuestionBank(files);
        FindRepeatedIds(files.Values, problems);
        return problems.Count == 0 ? bank : throw new SeedFormatException(problems);
    }

    /// <summary>The writing page of that id.</summary>
    public WritingPage Page(string id) => WritingPages.Single(page => page.Id == id);

    // An id names an answer in every pack ever printed; two entries must never share one, in whatever files they stand.
    private static void FindRepeatedIds(IEnumerable<SeedFile> files, List<SeedProblem> problems)
    {
        var seen = new Dictionary<string, SeedEntry>(StringComparer.Ordinal);
        foreach (var entry in files.SelectMany(file => file.Entries))
        {
            if (!seen.TryAdd(entry.Id, entry))
            {
                var first = seen[entry.Id];
                problems.Add(new SeedProblem(entry.File, entry.Line, $"the id \"{entry.Id}\" is already taken in {first.File}, line {first.Line.ToString(System.Globalization.CultureInfo.InvariantCulture)}."));
            }
        }
    }

    private IEnumerable<T> Entries<T>(string name, Func<SeedEntry, T> read)
    {
        var file = files.GetValueOrDefault(name);
        file?.Head.Knows();
        return file?.Entries.Select(read) ?? [];
    }

    private IEnumerable<QuestionFamily> FamiliesBelow(string folder) => Below(folder).Select(SeedEntries.Family);

    private IEnumerable<SeedFile> Below(string folder) =>
        files.Values.Where(file => file.Name.StartsWith(folder, StringComparison.Ordinal)).OrderBy(file => file.Name, StringComparer.Ordinal);
}
