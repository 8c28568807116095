namespace OfficePrep.Prep;

/// <summary>What the files below <c>mock/</c> and <c>lead-plan/</c> hold.</summary>
internal static class PracticeSeeds
{
    // A step longer than this is no step of a one-hour practice.
    private const int LongestStep = 60;

    // Three months: invitations are not expected earlier than that.
    private const int EarliestDay = 90;

    // One working day; what takes longer should be two tasks.
    private const int LongestTask = 480;

    public static MockAgenda Agenda(SeedFile file)
    {
        file.Head.Knows("title", "note");
        return new MockAgenda(file.Head.One("title"), file.Head.One("note"), [.. file.Entries.Select(Step)]);
    }

    public static InterviewerSheet Sheet(SeedFile file)
    {
        file.Head.Knows("title", "note");
        return new InterviewerSheet(file.Head.One("title"), file.Head.One("note"), [.. file.Entries.Select(Line)]);
    }

    public static RatingForm Form(SeedFile file)
    {
        file.Head.Knows("title", "note");
        return new RatingForm(file.Head.One("title"), file.Head.One("note"), [.. file.Entries.Select(Row)]);
    }

    public static PartnerRequest Request(SeedFile file)
    {
        file.Head.Knows("subject", "paragraph");
        return new PartnerRequest(file.Head.One("subject"), file.Head.OneOrMore("paragraph"));
    }

    public static LeadPlan Plan(SeedFile file)
    {
        file.Head.Knows("title", "note");
        return new LeadPlan(
            file.Head.One("title"),
            file.Head.One("note"),
            [.. file.Entries.Select(Task).OrderByDescending(task => task.EarliestDays).ThenByDescending(task => task.LatestDays)]);
    }

    private static MockStep Step(SeedEntry entry)
    {
        entry.Knows("minutes", "what", "how");
        return new MockStep(entry.Id, entry.Number("minutes", "minutes", 1, LongestStep), entry.One("what"), entry.One("how"));
    }

    private static InterviewerLine Line(SeedEntry entry)
    {
        entry.Knows("question", "say", "watch");
        _ = entry.One("question");
        return new InterviewerLine(entry.Id, entry.Listed("question"), entry.One("say"), entry.One("watch"));
    }

    private static RatingRow Row(SeedEntry entry)
    {
        entry.Knows("label", "low", "middle", "high");
        return new RatingRow(entry.Id, entry.One("label"), entry.One("low"), entry.One("middle"), entry.One("high"));
    }

    private static LeadTask Task(SeedEntry entry)
    {
        entry.Knows("kind", "earliest", "latest", "minutes", "do", "why", "done");
        var earliest = entry.Number("earliest", "days", 1, EarliestDay);
        return new LeadTask(
            entry.Id,
            entry.OneWord<LeadKind>("kind"),
            earliest,
            entry.Number("latest", "days", 1, Math.Max(1, earliest)),
            entry.Number("minutes", "minutes", 1, LongestTask),
            entry.One("do"),
            entry.One("why"),
            entry.One("done"));
    }
}
