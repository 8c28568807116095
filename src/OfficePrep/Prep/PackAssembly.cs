using OfficePrep.Planning;

namespace OfficePrep.Prep;

/// <summary>Puts an interview, its season and the question bank together.</summary>
internal static class PackAssembly
{
    // These three lists are read, not ticked off.
    private static readonly string[] ReadingLists = ["control", "cannot-control", "confidence"];

    public static PrepPack Make(Interview interview, Season season, QuestionBank bank)
    {
        var clock = new PackClock(interview, season);
        var platform = interview.Join?.Platform;
        var lists = bank.Checklists.Select(list => list.For(interview.Format, platform)).ToList();
        var join = PackJoining.Join(interview);
        var contacts = Contacts(interview);
        return new PrepPack
        {
            InterviewId = PackText.Line(interview.Id),
            Program = PackText.LineOrNull(interview.Program.Institution) ?? "Program not named",
            Specialty = ProgramName.Specialty(interview.Program.Specialty),
            Facts = PackFacts.Of(interview),
            Day = PackDay.Parts(interview, clock),
            ReplyBy = interview.ReplyBy is { } last ? PackDay.Part(last, clock) : null,
            ClockChanges = PackDay.ClockChanges(interview, clock),
            Doubts = PackDay.Doubts(interview, clock),
            Warnings = [.. interview.Warnings.Take(PackText.List).Select(warning => PackText.Line(warning.Message, PackText.Sentence))],
            Join = join,
            FailurePlan = PackJoining.FailurePlan(interview.Format, join, contacts),
            Contacts = contacts,
            Interviewers = [.. PackText.Lines(interview.Interviewers).Select(name => new PackPerson(StableId.From("person", name), name)).DistinctBy(person => person.Id)],
            CoreQuestions = bank.Core,
            SpecialtyQuestions = bank.SpecialtyQuestions(interview.Program.Specialty, interview.Program.Track),
            Families = [.. bank.Families.Where(family => !family.OnlyInGeneralPack)],
            ToAsk = [.. bank.ToAsk.Where(ask => ask is { OnlyInGeneralPack: false, OnWebsite: false })],
            WhyProgram = bank.Page("why-program"),
            Stories = bank.Page("stories"),
            Backup = bank.Page("backup"),
            Debrief = bank.Page("debrief"),
            Checklists = [.. lists.Where(list => !ReadingLists.Contains(list.Id) && list.Items.Count > 0)],
            Control = lists.Single(list => list.Id == "control"),
            CannotControl = lists.Single(list => list.Id == "cannot-control"),
            ConfidenceScript = lists.Single(list => list.Id == "confidence"),
            TzdbVersion = season.TzdbVersion,
        };
    }

    private static IReadOnlyList<string> Contacts(Interview interview) =>
        PackText.Lines(interview.Contacts.Select(contact =>
            string.Join(", ", new[] { contact.Name, contact.Email, contact.Phone }.Select(part => PackText.LineOrNull(part)).OfType<string>())));
}
