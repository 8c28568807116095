namespace OfficePrep.Prep;

/// <summary>
/// A plain text file of knowledge: a head of <c>key: value</c> lines, then entries that each begin with <c>[id]</c>.
/// A line that begins with two spaces goes on with the value above; <c>#</c> begins a comment line. See seeds/README.md.
/// </summary>
internal sealed class SeedFile
{
    private readonly List<SeedProblem> problems;
    private readonly List<SeedEntry> entries = [];

    private SeedFile(string name, List<SeedProblem> problems)
    {
        Name = name;
        this.problems = problems;
        Head = new SeedEntry(this, 1, IdOf(name));
    }

    public string Name { get; }

    /// <summary>The lines above the first entry; its id is the file's name without the digits that put files in order.</summary>
    public SeedEntry Head { get; }

    public IReadOnlyList<SeedEntry> Entries => entries;

    /// <summary>Reads a file; faults are added to <paramref name="problems"/>, not thrown, so that all are told together.</summary>
    public static SeedFile Parse(string name, string text, List<SeedProblem> problems)
    {
        var file = new SeedFile(name, problems);
        var current = file.Head;
        var number = 0;
        foreach (var raw in text.ReplaceLineEndings("\n").Split('\n'))
        {
            number++;
            current = file.Read(raw.TrimEnd(), number, current);
        }

        return file;
    }

    public void Fault(int line, string message) => problems.Add(new SeedProblem(Name, line, message));

    private SeedEntry Read(string line, int number, SeedEntry current)
    {
        if (line.Length == 0 || line[0] == '#')
        {
            return current;
        }

        if (line.StartsWith("  ", StringComparison.Ordinal))
        {
            current.Continue(line.Trim(), number);
            return current;
        }

        if (line[0] == '[')
        {
            return Begin(line, number);
        }

        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        if (colon <= 0 || !IsId(line.AsSpan(0, colon)))
        {
            Fault(number, "expected \"key: value\", \"[id]\", a comment or a line indented by two spaces.");
            return current;
        }

        current.Add(line[..colon], line[(colon + 2)..].Trim(), number);
        return current;
    }

    private SeedEntry Begin(string line, int number)
    {
        var id = line[1..].TrimEnd(']');
        if (!line.EndsWith(']') || !IsId(id))
        {
            Fault(number, $"\"{line}\" is no id; write lower-case letters, digits and single hyphens between square brackets, beginning with a letter.");
        }

        var entry = new SeedEntry(this, number, id);
        entries.Add(entry);
        return entry;
    }

    private static string IdOf(string name) => Path.GetFileNameWithoutExtension(name).TrimStart([.. "0123456789-"]);

    // Ids become XML element names and never change once released, so they are kept to the narrowest alphabet.
    private static bool IsId(ReadOnlySpan<char> id)
    {
        if (id.IsEmpty || id.Length > 60 || !char.IsAsciiLetterLower(id[0]) || id[^1] == '-')
        {
            return false;
        }

        for (var i = 0; i < id.Length; i++)
        {
            var known = char.IsAsciiLetterLower(id[i]) || char.IsAsciiDigit(id[i]) || (id[i] == '-' && id[i - 1] != '-');
            if (!known)
            {
                return false;
            }
        }

        return true;
    }
}
