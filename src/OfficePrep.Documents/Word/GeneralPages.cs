using OfficePrep.Prep;

namespace OfficePrep.Documents.Word;

/// <summary>The pack without a program: what an applicant prepares once for all interviews.</summary>
internal static class GeneralPages
{
    private static readonly (string Part, string Holds)[] Guide =
    [
        ("First", "Look at the plan for the weeks before, and tick off what is done."),
        ("Then", "Write your material: how to build an answer, what your answers carry together, your stories."),
        ("Practice", "Say the core questions aloud, then a family a day. Tick what you have said."),
        ("With others", "The mock interviews: hand over the interviewer's sheet and the form; keep the rest."),
        ("For each program", "The pack of the program has the hours on both clocks, the way in and the questions chosen for it."),
    ];

    public static void Cover(PackBody page, GeneralPack pack)
    {
        page.Text("General prep pack", PackStyles.Title);
        page.Text(pack.Specialties.Count == 0 ? "For every program" : $"For every program · {string.Join(", ", pack.Specialties.Select(specialty => specialty.Title))}", PackStyles.Subtitle);
        var table = new PackTable("How to use this pack", "Two columns: when, and what to do.", 1900, PackTable.FullWidth - 1900);
        table.Header("When", "What");
        foreach (var (part, holds) in Guide)
        {
            table.Row(0, PackCell.Strong(part), PackCell.Text(holds));
        }

        page.Add(table.Make());
        page.Text("What you type here goes into every pack, because “Use in every pack” is ticked below each box. Clear the tick where words should stay in this pack alone.", PackStyles.Note);
        Missing(page, pack.Own.Missing);
        page.Text(PrepPack.GeneralInformation, PackStyles.Note);
    }

    public static void Add(PackBody page, GeneralPack pack)
    {
        LeadPlanPages.Add(page, pack.LeadPlan);
        FramePages.Answers(page, pack.Frames.Answers);
        FramePages.Pillars(page, pack.Frames.Pillars, pack.Own);
        FramePages.Concerns(page, pack.Concerns, pack.Own);
        OwnPages.Material(page, pack.Own);
        OwnPages.Remarks(page, pack.Remarks);
        QuestionPages.Core(page, pack.CoreQuestions, pack.Frames, pack.Own);
        WritingPages.Stories(page, pack.Stories, pack.Own);
        foreach (var specialty in pack.Specialties)
        {
            page.Heading(1, $"{specialty.Title} questions");
            if (pack.Emphasis.FirstOrDefault(sheet => sheet.Id == specialty.Id) is { } sheet)
            {
                FramePages.Emphasis(page, sheet);
            }

            QuestionPages.Practice(page, specialty, pack.Own);
        }

        QuestionPages.Parts(page, pack.Families, pack.Own);
        QuestionPages.RedFlags(page, pack.Own, pack.Frames);
        ImproperPages.Add(page, pack.Improper);
        ChecklistPages.ToAsk(page, pack.ToAsk);
        MockPages.Add(page, pack.MockKit, Asked(pack), pack.Specialties is [var one] ? one.Title : null);
        ChecklistPages.Lists(page, pack.Checklists);
        page.Heading(1, pack.Backup.Title);
        page.Text(pack.Backup.Note, PackStyles.Hint);
        page.Add(WritingPages.Rows(page, pack.Backup, 60));
        MorningPage.Steady(page, pack.ConfidenceScript, pack.Control, pack.CannotControl);
        page.Gap();
        ClosingPages.Closing(page);
    }

    /// <summary>What to add to one's own material.</summary>
    public static void Missing(PackBody page, IReadOnlyList<string> missing)
    {
        if (missing.Count > 0)
        {
            page.Add(WordText.Lead(PackStyles.LeadIn, "Still missing from your own material:", "start with the first."));
            page.Bullets(missing);
        }
    }

    private static Func<string, string?> Asked(GeneralPack pack)
    {
        var asked = pack.CoreQuestions
            .Concat(pack.Specialties.Concat(pack.Families).Concat(pack.Own.RedFlags).SelectMany(family => family.Questions))
            .GroupBy(question => question.Id, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.First().Ask, StringComparer.Ordinal);
        return id => asked.GetValueOrDefault(id);
    }
}
