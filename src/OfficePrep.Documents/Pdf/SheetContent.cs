using OfficePrep.Prep;

namespace OfficePrep.Documents.Pdf;

/// <summary>What of a snapshot goes on the sheet: its texts made clean, and less of it where it does not all fit. What is left out is counted where it would stand.</summary>
internal sealed class SheetContent
{
    // More than these never fit beside everything else; they bound the work on a snapshot of any size.
    private const int MaxRows = 16;
    private const int VitalRows = 2;
    private const int MaxItems = 14;
    private const int MaxFacts = 24;
    private const int MaxReadings = 4;
    private const int MaxItemLetters = 700;
    private const int MaxLines = 5;

    // In the place of a section's number.
    private const int TheTable = -1;
    private const int TheFacts = -2;

    // After what the person wrote themselves, before their lists of people.
    private const int FactPriority = 6;

    private readonly List<(int Priority, int Section, int Index)> removable;
    private readonly HashSet<(int Section, int Index)> removed;

    private SheetContent(Snapshot snapshot, List<(int, int, int)> removable, HashSet<(int, int)> removed)
    {
        Snapshot = snapshot;
        this.removable = removable;
        this.removed = removed;
    }

    /// <summary>The snapshot, clean.</summary>
    public Snapshot Snapshot { get; }

    /// <summary>How many lines and rows can be left out one after another.</summary>
    public int Removable => removable.Count;

    /// <summary>The rows of the table that stay.</summary>
    public IEnumerable<SnapshotClock> Rows => Snapshot.Clocks.Take(MaxRows).Where((_, index) => !removed.Contains((TheTable, index)));

    /// <summary>How many rows do not.</summary>
    public int RowsLeftOut => Snapshot.Clocks.Count - Rows.Count();

    /// <summary>The facts of the book that stay.</summary>
    public IEnumerable<SnapshotFact> Facts => Snapshot.Facts.Take(MaxFacts).Where((_, index) => !removed.Contains((TheFacts, index)));

    /// <summary>How many facts do not.</summary>
    public int FactsLeftOut => Snapshot.Facts.Count - Facts.Count();

    /// <summary>The whole snapshot.</summary>
    public static SheetContent Of(Snapshot snapshot)
    {
        var clean = Clean(snapshot);
        var lines = clean.Sections.SelectMany((section, place) => section.Items.Take(MaxItems).Select((_, index) => (section.Priority, Section: place, Index: index)));
        var rows = clean.Clocks.Take(MaxRows).Select((row, index) => (row.Priority, Section: TheTable, Index: index));
        var facts = clean.Facts.Take(MaxFacts).Select((_, index) => (Priority: FactPriority, Section: TheFacts, Index: index));
        // The least important first, and of those the last first. The first line of what matters most stays whatever happens, and so does its row.
        var vital = clean.Clocks.Take(MaxRows).Select((row, index) => (row.Priority, index)).OrderBy(row => row.Priority).Take(VitalRows).Select(row => (TheTable, row.index))
            .Concat(clean.Sections.Select((section, place) => (section.Priority, place)).Where(section => section.Priority == 0).Select(section => (section.place, 0)))
            .ToHashSet();
        return new SheetContent(clean, [.. rows.Concat(facts).Concat(lines).Where(item => !vital.Contains((item.Section, item.Index)))
            .OrderByDescending(item => item.Priority).ThenByDescending(item => item.Index).ThenByDescending(item => item.Section)], []);
    }

    /// <summary>The snapshot without its least important lines and rows.</summary>
    public SheetContent Without(int count) => new(Snapshot, removable, [.. removable.Take(count).Select(item => (item.Section, item.Index))]);

    /// <summary>The snapshot with one more of the lines and rows that were left out, in the order of leaving out.</summary>
    public SheetContent WithAgain(int place) => new(Snapshot, removable, [.. removed.Where(item => item != (removable[place].Section, removable[place].Index))]);

    /// <summary>The lines of a section that stay; none where there is no such section.</summary>
    public SheetSection Section(SnapshotRole role)
    {
        var place = -1;
        for (var i = 0; i < Snapshot.Sections.Count && place < 0; i++)
        {
            place = Snapshot.Sections[i].Role == role ? i : -1;
        }

        if (place < 0)
        {
            return new SheetSection(role, "", [], 0, false);
        }

        var section = Snapshot.Sections[place];
        List<string> items = [.. section.Items.Take(MaxItems).Where((_, index) => !removed.Contains((place, index)))];
        return new SheetSection(role, section.Title, items, section.IsPrompt ? 0 : section.Items.Count - items.Count, section.IsPrompt);
    }

    /// <summary>Titles and numbers of the sections of which nothing stays.</summary>
    public IEnumerable<SheetSection> LeftOut => Snapshot.Sections.Select(section => Section(section.Role)).Where(section => section.Items.Count == 0 && section.More > 0);

    /// <summary>How many rows and lines are left out, prompts aside.</summary>
    public int LeftOutCount => RowsLeftOut + FactsLeftOut + Snapshot.Sections.Sum(section => Section(section.Role).More);

    private static Snapshot Clean(Snapshot snapshot) => snapshot with
    {
        Institution = Clean(snapshot.Institution),
        About = Clean(snapshot.About),
        Codes = Clean(snapshot.Codes),
        Day = Clean(snapshot.Day),
        Mode = snapshot.Mode is { } mode ? Clean(mode) : null,
        Clocks = [.. snapshot.Clocks.Select(Clean)],
        Main = snapshot.Main is { } main ? Clean(main) : null,
        Facts = [.. snapshot.Facts.Select(Clean)],
        Join = snapshot.Join is { } join ? join with { Details = Clean(join.Details) } : null,
        Sections = [.. snapshot.Sections.Select(section => section with { Title = Clean(section.Title), Items = section.Role is SnapshotRole.AskFirst or SnapshotRole.Questions ? [.. section.Items.Select(CleanLines)] : Clean(section.Items) })],
        Sources = Clean(snapshot.Sources),
    };

    private static SnapshotClock Clean(SnapshotClock row) => row with { What = Clean(row.What), Program = Clean(row.Program), Home = row.Home is { } home ? Clean(home) : null };

    private static SnapshotFact Clean(SnapshotFact fact) =>
        new(Clean(fact.Label),
        [
            .. fact.Readings.Take(MaxReadings).Select(reading => reading with { Value = Clean(reading.Value), Source = Clean(reading.Source) }),
            .. fact.Readings.Count > MaxReadings ? [new SnapshotReading(SheetSection.MoreNote(fact.Readings.Count - MaxReadings), "", false)] : (SnapshotReading[])[],
        ]);

    private static SnapshotHour Clean(SnapshotHour hour) => hour with { City = Clean(hour.City), Day = Clean(hour.Day), Hours = Clean(hour.Hours) };

    private static List<string> Clean(IReadOnlyList<string> texts) => [.. texts.Select(Clean).Where(text => text.Length > 0)];

    // A doubt has its readings on lines of their own, a question what is known already.
    private static string CleanLines(string text) => string.Join('\n', text.Split('\n', MaxLines).Select(Clean));

    private static string Clean(string text) => DocumentText.OneLine(DocumentText.WithoutDirectionMarks(DocumentText.Cut(text, MaxItemLetters)));
}

/// <summary>What of a section goes on the sheet.</summary>
/// <param name="Role">What it is for.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Items">The lines that stay.</param>
/// <param name="More">How many do not.</param>
/// <param name="IsPrompt">Whether the lines only say what to find out.</param>
internal sealed record SheetSection(SnapshotRole Role, string Title, IReadOnlyList<string> Items, int More, bool IsPrompt)
{
    /// <summary>The visible note on what is left out.</summary>
    public static string MoreNote(int more) => FormattableString.Invariant($"+{more} more in the prep pack");
}
