using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Prep.Profile;
using OfficePrep.Programs;

namespace OfficePrep.Prep;

/// <summary>
/// What an applicant needs in hand for one interview: the day on both clocks, how to get in and what to do when that fails,
/// what to settle first, questions with room to answer, checklists and a page for afterwards. It knows no file format.
/// </summary>
public sealed record PrepPack
{
    /// <summary>Said on every pack: recording a real interview without the program's word breaks the Match's code of conduct.</summary>
    public const string NoRecording = "Never record a real interview. Practice sessions may be recorded when everyone in them agrees.";

    /// <summary>Said on every pack.</summary>
    public const string GeneralInformation = "General information to help you prepare. It is no legal, medical or immigration advice, and the program's own words always come first.";

    /// <summary>Id of the interview.</summary>
    public required string InterviewId { get; init; }

    /// <summary>Institution, or "Program not named".</summary>
    public required string Program { get; init; }

    /// <summary>Specialty in words; null where unknown.</summary>
    public string? Specialty { get; init; }

    /// <summary>What is known about the program and the interview, for the first page.</summary>
    public IReadOnlyList<PackFact> Facts { get; init; } = [];

    /// <summary>The parts of the day and the choices for it, by time; days without an hour stand before the hours of that day.</summary>
    public IReadOnlyList<PackTime> Day { get; init; } = [];

    /// <summary>The last moment to answer or to schedule; null where none was given.</summary>
    public PackTime? ReplyBy { get; init; }

    /// <summary>Clock changes within eight days of a time, one sentence each.</summary>
    public IReadOnlyList<string> ClockChanges { get; init; } = [];

    /// <summary>What to check where the computer's own time zone data give another hour for a time of this interview, in one sentence for each clock; empty where both agree.</summary>
    public IReadOnlyList<string> ClockDisagreements { get; init; } = [];

    /// <summary>What to settle with the program before the day.</summary>
    public IReadOnlyList<PackDoubt> Doubts { get; init; } = [];

    /// <summary>What may be unsafe or incomplete about the letters.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>How to get in.</summary>
    public required PackJoin Join { get; init; }

    /// <summary>What to do when the connection fails, in this order.</summary>
    public IReadOnlyList<string> FailurePlan { get; init; } = [];

    /// <summary>Whom to write to or call: name, address, telephone number in one line each.</summary>
    public IReadOnlyList<string> Contacts { get; init; } = [];

    /// <summary>Whom the applicant will meet.</summary>
    public IReadOnlyList<PackPerson> Interviewers { get; init; } = [];

    /// <summary>The ten questions to have ready for every program.</summary>
    public IReadOnlyList<Question> CoreQuestions { get; init; } = [];

    /// <summary>The specialty's own questions; null where the bank has none for it.</summary>
    public QuestionFamily? SpecialtyQuestions { get; init; }

    /// <summary>Further questions by family.</summary>
    public IReadOnlyList<QuestionFamily> Families { get; init; } = [];

    /// <summary>Questions for the applicant to ask.</summary>
    public IReadOnlyList<QuestionToAsk> ToAsk { get; init; } = [];

    /// <summary>"Why this program": what to find out and write.</summary>
    public required WritingPage WhyProgram { get; init; }

    /// <summary>Stories to have ready, one prompt each; the document gives each the four parts situation, task, action, result.</summary>
    public required WritingPage Stories { get; init; }

    /// <summary>The applicant's own second place, line and telephone.</summary>
    public required WritingPage Backup { get; init; }

    /// <summary>What to write down right after the interview.</summary>
    public required WritingPage Debrief { get; init; }

    /// <summary>Technology, room, appearance, materials, the day before: things to tick off.</summary>
    public IReadOnlyList<Checklist> Checklists { get; init; } = [];

    /// <summary>What the applicant can control.</summary>
    public required Checklist Control { get; init; }

    /// <summary>What nobody can control.</summary>
    public required Checklist CannotControl { get; init; }

    /// <summary>Lines to read aloud in the morning.</summary>
    public required Checklist ConfidenceScript { get; init; }

    /// <summary>Which side of the person's material to turn toward the specialty; null where the bank has no sheet for it.</summary>
    public SpecialtyEmphasis? Emphasis { get; init; }

    /// <summary>How to build answers, and what they carry together.</summary>
    public required Frames Frames { get; init; }

    /// <summary>What directors may wonder.</summary>
    public IReadOnlyList<Concern> Concerns { get; init; } = [];

    /// <summary>What should not be asked, and how to respond.</summary>
    public required ImproperQuestions Improper { get; init; }

    /// <summary>What of the person's own goes into it.</summary>
    public OwnMaterial Own { get; init; } = OwnMaterial.None;

    /// <summary>Version of the time zone data behind the clocks.</summary>
    public required string TzdbVersion { get; init; }

    /// <summary>Makes the pack for one interview of a season.</summary>
    /// <param name="interview">The interview.</param>
    /// <param name="season">Its season.</param>
    /// <param name="profile">What the applicant has to tell; null where there is no profile.</param>
    public static PrepPack For(Interview interview, Season season, ApplicantProfile? profile = null)
    {
        ArgumentNullException.ThrowIfNull(interview);
        ArgumentNullException.ThrowIfNull(season);
        return PackAssembly.Make(interview, season, profile ?? ApplicantProfile.Empty, QuestionBank.BuiltIn);
    }

    /// <summary>Makes the pack that needs no program.</summary>
    /// <param name="season">The season, which tells the specialties; null where there is none yet.</param>
    /// <param name="profile">What the applicant has to tell; null where there is no profile.</param>
    public static GeneralPack General(Season? season, ApplicantProfile? profile = null) =>
        GeneralAssembly.Make(season, profile ?? ApplicantProfile.Empty, QuestionBank.BuiltIn);

    /// <summary>The same pack with what the book holds of the program: facts with their sources, and the person's notes beside the page "Why this program?".</summary>
    /// <param name="program">The program in the book.</param>
    /// <param name="today">The day of printing, which tells what is stale.</param>
    public PrepPack With(ResidencyProgram program, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(program);
        return PackBook.Onto(this, program, today);
    }
}
