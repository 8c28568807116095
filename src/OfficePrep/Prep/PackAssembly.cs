using OfficePrep.Planning;
using OfficePrep.Prep.Profile;

namespace OfficePrep.Prep;

/// <summary>Puts an interview, its season and the question bank together.</summary>
internal static class PackAssembly
{
    // These three lists are read, not ticked off.
    private static readonly string[] ReadingLists = ["control", "cannot-control", "confidence"];

    public static PrepPack Make(Interview interview, Season season, ApplicantProfile profile, QuestionBank bank)
    {
        var clock = new PackClock(interview, season);
        var platform = interview.Join?.Platform;
        var lists = bank.Checklists.Select(list => list.For(interview.Format, platform)).ToList();
        var join = PackJoining.Join(interview);
        var contacts = Contacts(interview);
        var specialty = bank.SpecialtyQuestions(interview.Program.Specialty, interview.Program.Track);
        var families = bank.Families.Where(family => !family.OnlyInGeneralPack && !Applies(family, profile)).Select(family => WithoutFlags(family, profile)).Where(family => family.Questions.Count > 0).ToList();
        return new PrepPack
        {
            InterviewId = PackText.Line(interview.Id),
            Program = PackText.LineOrNull(interview.Program.Institution) ?? "Program not named",
            Specialty = ProgramName.Specialty(interview.Program.Specialty),
            Facts = PackFacts.Of(interview),
            Day = PackDay.Parts(interview, clock),
            ReplyBy = interview.ReplyBy is { } last ? PackDay.Part(last, clock) : null,
            ClockChanges = PackDay.ClockChanges(interview, clock),
            ClockDisagreements = PackDay.ClockDisagreements(interview, season),
            Doubts = PackDay.Doubts(interview, clock),
            Warnings = [.. interview.Warnings.Take(PackText.List).Select(warning => PackText.Line(warning.Message, PackText.Sentence))],
            Join = join,
            FailurePlan = PackJoining.FailurePlan(interview.Format, join, contacts),
            Contacts = contacts,
            Interviewers = [.. PackText.Lines(interview.Interviewers).Select(name => new PackPerson(StableId.From("person", name), name)).DistinctBy(person => person.Id)],
            CoreQuestions = bank.Core,
            SpecialtyQuestions = specialty,
            Families = families,
            ToAsk = [.. bank.ToAsk.Where(ask => ask is { OnlyInGeneralPack: false, OnWebsite: false })],
            WhyProgram = bank.Page("why-program"),
            Stories = bank.Page("stories"),
            Backup = bank.Page("backup"),
            Debrief = bank.Page("debrief"),
            Checklists = [.. lists.Where(list => !IsForReading(list.Id) && list.Items.Count > 0)],
            Control = lists.Single(list => list.Id == "control"),
            CannotControl = lists.Single(list => list.Id == "cannot-control"),
            ConfidenceScript = lists.Single(list => list.Id == "confidence"),
            Emphasis = bank.Frames.EmphasisFor($"{interview.Program.Specialty}-{interview.Program.Track}") ?? bank.Frames.EmphasisFor(interview.Program.Specialty),
            Frames = bank.Frames,
            Concerns = bank.Concerns,
            Improper = bank.ImproperQuestions,
            Own = new MaterialGathering(profile, bank).ForProgram(interview, Asked(bank.Core, specialty is null ? families : [specialty, .. families])),
            TzdbVersion = season.TzdbVersion,
        };
    }

    public static bool IsForReading(string checklist) => ReadingLists.Contains(checklist);

    /// <summary>Whether the person said that all of a family applies: it then stands among what is theirs, and not a second time.</summary>
    public static bool Applies(QuestionFamily family, ApplicantProfile profile) =>
        family.Part == QuestionPart.RedFlags && (profile.RedFlags ?? []).Contains(family.Id, StringComparer.Ordinal);

    /// <summary>A family without the questions of it that the person said apply.</summary>
    public static QuestionFamily WithoutFlags(QuestionFamily family, ApplicantProfile profile) =>
        family.Part != QuestionPart.RedFlags || profile.RedFlags is not { } flags ? family
        : family with { Questions = [.. family.Questions.Where(question => !flags.Contains(question.Id, StringComparer.Ordinal))] };

    /// <summary>The questions of a pack, each with the id of its family.</summary>
    public static IReadOnlyList<(string Question, string? Family)> Asked(IReadOnlyList<Question> core, IReadOnlyList<QuestionFamily> families) =>
        [.. core.Select(question => (question.Id, (string?)null)), .. families.SelectMany(family => family.Questions.Select(question => (question.Id, (string?)family.Id)))];

    private static IReadOnlyList<string> Contacts(Interview interview) =>
        PackText.Lines(interview.Contacts.Select(contact =>
            string.Join(", ", new[] { contact.Name, contact.Email, contact.Phone }.Select(part => PackText.LineOrNull(part)).OfType<string>())));
}
