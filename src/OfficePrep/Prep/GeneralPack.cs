using OfficePrep.Prep.Profile;

namespace OfficePrep.Prep;

/// <summary>What an applicant prepares once for all interviews: everything of the bank, with their own material, and no program. It knows no file format.</summary>
public sealed record GeneralPack
{
    /// <summary>What the answer bank and the folder of packs call it; no interview has this id, because theirs begin with an institution's name.</summary>
    public const string Id = "general";

    /// <summary>The ten questions to have ready for every program.</summary>
    public IReadOnlyList<Question> CoreQuestions { get; init; } = [];

    /// <summary>The questions of the specialties that the season and the profile name, in the order of their ids.</summary>
    public IReadOnlyList<QuestionFamily> Specialties { get; init; } = [];

    /// <summary>Every family, in the order of the interview; what the person marked as applying stands in <see cref="OwnMaterial.RedFlags"/> instead.</summary>
    public IReadOnlyList<QuestionFamily> Families { get; init; } = [];

    /// <summary>Every question for the applicant to ask.</summary>
    public IReadOnlyList<QuestionToAsk> ToAsk { get; init; } = [];

    /// <summary>How to build answers, and what they carry together.</summary>
    public required Frames Frames { get; init; }

    /// <summary>The emphasis sheets of the same specialties.</summary>
    public IReadOnlyList<SpecialtyEmphasis> Emphasis { get; init; } = [];

    /// <summary>What directors may wonder.</summary>
    public IReadOnlyList<Concern> Concerns { get; init; } = [];

    /// <summary>What should not be asked, and how to respond.</summary>
    public required ImproperQuestions Improper { get; init; }

    /// <summary>The kit for mock interviews.</summary>
    public required MockKit MockKit { get; init; }

    /// <summary>What to do in the weeks before.</summary>
    public required LeadPlan LeadPlan { get; init; }

    /// <summary>Stories to have ready, one prompt each.</summary>
    public required WritingPage Stories { get; init; }

    /// <summary>The applicant's own second place, line and telephone.</summary>
    public required WritingPage Backup { get; init; }

    /// <summary>Things to tick off, for interviews of every kind.</summary>
    public IReadOnlyList<Checklist> Checklists { get; init; } = [];

    /// <summary>What the applicant can control.</summary>
    public required Checklist Control { get; init; }

    /// <summary>What nobody can control.</summary>
    public required Checklist CannotControl { get; init; }

    /// <summary>Lines to read aloud in the morning.</summary>
    public required Checklist ConfidenceScript { get; init; }

    /// <summary>What of the person's own goes into it.</summary>
    public OwnMaterial Own { get; init; } = OwnMaterial.None;

    /// <summary>What in the person's own words is worth a second look.</summary>
    public IReadOnlyList<Remark> Remarks { get; init; } = [];
}
