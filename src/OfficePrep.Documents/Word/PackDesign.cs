using OfficePrep.Prep;
using OfficePrep.Prep.Profile;

namespace OfficePrep.Documents.Word;

/// <summary>What a pack prints, whatever it is for: its title, what stands at the head of its pages, and which pages in which order.</summary>
/// <param name="Title">The document's title.</param>
/// <param name="Head">What it is for, at the head of every page.</param>
/// <param name="Own">What of the person's own goes into it.</param>
/// <param name="Cover">Adds the first page.</param>
/// <param name="Pages">Adds the pages after the contents.</param>
internal sealed record PackDesign(string Title, string Head, OwnMaterial Own, Action<PackBody> Cover, Action<PackBody> Pages)
{
    /// <summary>Whether its answers are for every pack unless the person says otherwise.</summary>
    public bool IsGeneral { get; init; }

    /// <summary>For one program: first the day, then what is practiced, at last what is needed on the day itself.</summary>
    public static PackDesign Of(PrepPack pack) => new($"Interview prep pack: {pack.Program}", pack.Program, pack.Own, page => CoverPage.Add(page, pack), page =>
    {
        DayPages.Add(page, pack);
        JoiningPages.Add(page, pack);
        WritingPages.WhyProgram(page, pack);
        QuestionPages.Core(page, pack.CoreQuestions, pack.Frames, pack.Own);
        FramePages.Thread(page, pack.Emphasis, pack.Frames.Pillars, pack.Own);
        QuestionPages.Specialty(page, pack);
        QuestionPages.Families(page, pack);
        QuestionPages.RedFlags(page, pack.Own, pack.Frames);
        ImproperPages.InShort(page, pack.Improper);
        WritingPages.Stories(page, pack.Stories, pack.Own);
        ChecklistPages.ToAsk(page, pack.ToAsk);
        ChecklistPages.Lists(page, pack.Checklists);
        MorningPage.Add(page, pack);
        ClosingPages.Add(page, pack);
    });

    /// <summary>For no program: first what to do by when and how answers are built, then every question, at last what is practiced with others.</summary>
    public static PackDesign Of(GeneralPack pack) => new("General interview prep pack", "For every program", pack.Own, page => GeneralPages.Cover(page, pack), page => GeneralPages.Add(page, pack))
    {
        IsGeneral = true,
    };
}
