using System.Globalization;

namespace OfficePrep.Prep;

/// <summary>Everything the product knows about preparing: the seed files, read and checked.</summary>
public sealed class QuestionBank
{
    private static readonly Lazy<QuestionBank> FromAssembly = new(() => Read(SeedShelf.Files()));

    private readonly Dictionary<string, SeedFile> files;

    private QuestionBank(Dictionary<string, SeedFile> files)
    {
        this.files = files;
        Core = [.. Entries("questions/core.txt", SeedEntries.CompleteQuestion)];
        Families = [.. Below("questions/families/").Select(SeedEntries.FamilyWithPart)];
        Specialties = [.. Below("questions/specialties/").Select(SeedEntries.Family)];
        ToAsk = [.. Entries("questions/to-ask.txt", SeedEntries.ToAsk)];
        WritingPages = [.. Below("questions/pages/").Select(SeedEntries.Page)];
        Checklists = [.. Below("checklists/").Select(SeedEntries.Checklist)];
        ImproperQuestions = FrameSeeds.Improper(File("questions/improper.txt"));
        Concerns = [.. Entries("frames/concerns.txt", FrameSeeds.Concern)];
        Frames = new Frames(
            [.. Below("frames/answers/").Select(FrameSeeds.Answer)],
            [.. Entries("frames/pillars.txt", FrameSeeds.Pillar)],
            [.. Below("frames/emphasis/").Select(FrameSeeds.Emphasis)])
        {
            Themes = [.. Entries("frames/themes.txt", FrameSeeds.Theme)],
            Skills = [.. Entries("frames/skills.txt", FrameSeeds.Theme)],
            Tone = [.. Entries("frames/tone.txt", FrameSeeds.Tone)],
        };
        LeadPlan = PracticeSeeds.Plan(File("lead-plan/lead-plan.txt"));
        MockKit = new MockKit
        {
            Agenda = PracticeSeeds.Agenda(File("mock/agenda.txt")),
            Drills = PracticeSeeds.Agenda(File("mock/drills.txt")),
            Sheet = PracticeSeeds.Sheet(File("mock/interviewer.txt")),
            Feedback = PracticeSeeds.Form(File("mock/feedback.txt")),
            FeedbackWords = SeedEntries.Page(File("mock/feedback-words.txt")),
            SelfReview = PracticeSeeds.Form(File("mock/self-review.txt")),
            Request = PracticeSeeds.Request(File("mock/partner-request.txt")),
        };
    }

    /// <summary>The bank that ships with the product.</summary>
    public static QuestionBank BuiltIn => FromAssembly.Value;

    /// <summary>The ten questions to have ready for every program.</summary>
    public IReadOnlyList<Question> Core { get; }

    /// <summary>Families asked of every applicant, in the order of their file names.</summary>
    public IReadOnlyList<QuestionFamily> Families { get; }

    /// <summary>Families of one specialty each; the family's id is the specialty's, or the specialty's and the track's with a hyphen between.</summary>
    public IReadOnlyList<QuestionFamily> Specialties { get; }

    /// <summary>Questions for the applicant to ask.</summary>
    public IReadOnlyList<QuestionToAsk> ToAsk { get; }

    /// <summary>Pages to write on, such as the debrief.</summary>
    public IReadOnlyList<WritingPage> WritingPages { get; }

    /// <summary>What should not be asked, and how to respond.</summary>
    public ImproperQuestions ImproperQuestions { get; }

    /// <summary>What directors may wonder, each with how to settle it.</summary>
    public IReadOnlyList<Concern> Concerns { get; }

    /// <summary>How to build answers.</summary>
    public Frames Frames { get; }

    /// <summary>The kit for mock interviews.</summary>
    public MockKit MockKit { get; }

    /// <summary>What to do in the weeks before the first interview.</summary>
    public LeadPlan LeadPlan { get; }

    internal IReadOnlyList<SeededChecklist> Checklists { get; }

    /// <summary>The questions of a specialty, those of its track first; null where the bank has none for it.</summary>
    /// <param name="specialty">The specialty's id, such as <c>internal-medicine</c>; null where unknown.</param>
    /// <param name="track">The track's id, such as <c>preliminary</c>; null where unknown.</param>
    public QuestionFamily? SpecialtyQuestions(string? specialty, string? track = null)
    {
        var family = Specialties.FirstOrDefault(family => family.Id == specialty);
        var ofTrack = track is null ? null : Specialties.FirstOrDefault(family => family.Id == $"{specialty}-{track}");
        return ofTrack is null || family is null
            ? ofTrack ?? family
            : ofTrack with { Questions = [.. ofTrack.Questions, .. family.Questions] };
    }

    /// <summary>The writing page of that id.</summary>
    public WritingPage Page(string id) => WritingPages.Single(page => page.Id == id);

    /// <summary>Reads a bank from its files; a file that is not among them is an empty part of the bank.</summary>
    /// <exception cref="SeedFormatException">A file does not follow the format; every fault is listed.</exception>
    internal static QuestionBank Read(IEnumerable<(string Name, string Text)> texts)
    {
        var problems = new List<SeedProblem>();
        var files = texts.Select(text => SeedFile.Parse(text.Name, text.Text, problems)).ToDictionary(file => file.Name, StringComparer.Ordinal);
        var bank = new QuestionBank(files);
        FindRepeatedIds(files.Values, problems);
        bank.FindDeadReferences();
        return problems.Count == 0 ? bank : throw new SeedFormatException(problems);
    }

    // An id names an answer in every pack ever printed; two entries must never share one, in whatever files they stand.
    private static void FindRepeatedIds(IEnumerable<SeedFile> files, List<SeedProblem> problems)
    {
        var seen = new Dictionary<string, SeedEntry>(StringComparer.Ordinal);
        foreach (var entry in files.SelectMany(file => file.Entries))
        {
            if (!seen.TryAdd(entry.Id, entry))
            {
                var first = seen[entry.Id];
                problems.Add(new SeedProblem(entry.File, entry.Line, $"the id \"{entry.Id}\" is already taken in {first.File}, line {first.Line.ToString(CultureInfo.InvariantCulture)}."));
            }
        }
    }

    // What points to a question must reach one: a frame that answers nothing would be printed all the same.
    private void FindDeadReferences()
    {
        var questions = Core.Concat(Families.Concat(Specialties).SelectMany(family => family.Questions)).Select(question => question.Id).ToHashSet(StringComparer.Ordinal);
        var families = Families.Select(family => family.Id).ToHashSet(StringComparer.Ordinal);
        var prompts = WritingPages.SelectMany(page => page.Prompts).Select(prompt => prompt.Id).ToHashSet(StringComparer.Ordinal);
        var pillars = Frames.Pillars.Select(pillar => pillar.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var file in files.Values)
        {
            foreach (var entry in file.Entries.Prepend(file.Head))
            {
                foreach (var id in entry.Many("question").Count == 1 ? entry.Listed("question") : [])
                {
                    Reach(entry, "question", id, questions);
                }

                foreach (var id in entry.Many("family").Count == 1 ? entry.Listed("family") : [])
                {
                    Reach(entry, "family", id, families);
                }

                if (entry.Many("pillar") is [var pillar])
                {
                    Reach(entry, "pillar", pillar, pillars);
                }

                if (entry.Many("page") is [var prompt])
                {
                    Reach(entry, "prompt", prompt, prompts);
                }
            }
        }
    }

    private static void Reach(SeedEntry from, string kind, string id, HashSet<string> known)
    {
        if (!known.Contains(id))
        {
            from.Fault($"\"{from.Id}\" points to the {kind} \"{id}\", which is in no file.");
        }
    }

    private IEnumerable<T> Entries<T>(string name, Func<SeedEntry, T> read)
    {
        var file = files.GetValueOrDefault(name);
        file?.Head.Knows();
        return file?.Entries.Select(read) ?? [];
    }

    // A file that is absent is read as an empty one whose faults nobody hears: the tests over the shipped files see to it that none is.
    private SeedFile File(string name) => files.GetValueOrDefault(name) ?? SeedFile.Parse(name, "", []);

    private IEnumerable<SeedFile> Below(string folder) =>
        files.Values.Where(file => file.Name.StartsWith(folder, StringComparison.Ordinal)).OrderBy(file => file.Name, StringComparer.Ordinal);
}
