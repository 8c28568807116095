using OfficePrep.Prep;

namespace OfficePrep.Documents.Word;

/// <summary>Which pages a pack has, in the order in which they are read: first the day, then what is practiced, at last what is done on the day.</summary>
internal static class PackPages
{
    public static void Add(PackBody page, PrepPack pack)
    {
        DayPages.Add(page, pack);
        JoiningPages.Add(page, pack);
        WritingPages.WhyProgram(page, pack);
        QuestionPages.Core(page, pack);
        QuestionPages.Specialty(page, pack);
        QuestionPages.Families(page, pack);
        WritingPages.Stories(page, pack);
        ChecklistPages.ToAsk(page, pack);
        ChecklistPages.Lists(page, pack);
        MorningPage.Add(page, pack);
        ClosingPages.Add(page, pack);
    }
}
