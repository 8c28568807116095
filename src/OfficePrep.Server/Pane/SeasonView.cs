using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Planning.Answers;
using OfficePrep.Planning.Blocks;
using OfficePrep.Planning.Conflicts;
using OfficePrep.Planning.Nights;
using OfficePrep.Prep;
using OfficePrep.Programs;
using OfficePrep.Server.Plans;
using OfficePrep.Server.Store;
using OfficePrep.Time;

namespace OfficePrep.Server.Pane;

/// <summary>A season with everything around it that a page shows, worked out when a page first asks for it.</summary>
public sealed class SeasonView
{
    private readonly Lazy<SeasonBlocks> blocks;
    private readonly Lazy<IReadOnlyList<Conflict>> conflicts;
    private readonly Lazy<IReadOnlyList<NightPlan>> nights;
    private readonly Lazy<IReadOnlyList<PreparationTask>> tasks;
    private readonly Lazy<IReadOnlyList<SeasonQuestion>> questions;

    private SeasonView(Season season, Preferences preferences, IReadOnlyList<BusyTime> busy, ProgramBook book, Instant now)
    {
        (Season, Preferences, Busy, Book, Now) = (season, preferences, busy, book, now);
        blocks = new(() => SeasonBlocks.For(season, preferences, busy));
        conflicts = new(() => SeasonConflicts.Of(season, preferences, busy, now));
        nights = new(() => NightPlanner.Of(season, preferences, busy, now));
        tasks = new(() => PlanDesk.Tasks(season, preferences, Blocks, book, now));
        questions = new(() => SeasonQuestions.Of(season, now));
    }

    /// <summary>The season.</summary>
    public Season Season { get; }

    /// <summary>The person's preferences.</summary>
    public Preferences Preferences { get; }

    /// <summary>The person's own appointments.</summary>
    public IReadOnlyList<BusyTime> Busy { get; }

    /// <summary>The book of programs.</summary>
    public ProgramBook Book { get; }

    /// <summary>The moment that the page is made at.</summary>
    public Instant Now { get; }

    /// <summary>The day at home.</summary>
    public LocalDate Today => Season.Today(Now);

    /// <summary>The time set aside.</summary>
    public SeasonBlocks Blocks => blocks.Value;

    /// <summary>What does not go together.</summary>
    public IReadOnlyList<Conflict> Conflicts => conflicts.Value;

    /// <summary>The plans for interviews at night.</summary>
    public IReadOnlyList<NightPlan> Nights => nights.Value;

    /// <summary>Everything to do, by when it is due, done or not.</summary>
    public IReadOnlyList<PreparationTask> Tasks => tasks.Value;

    /// <summary>What the letters leave open.</summary>
    public IReadOnlyList<SeasonQuestion> Questions => questions.Value;

    /// <summary>A moment on the applicant's clock.</summary>
    public ClockFace Home(Instant moment)
    {
        var zone = Season.HomeZoneAt(moment);
        return new ClockFace(ClockText.City(zone), moment.InZone(DateTimeZoneProviders.Tzdb[zone]));
    }

    /// <summary>A moment on the applicant's clock in words, for lists: <c>Thu, Oct 15, 2026, 6:00 PM (Karachi, UTC+5)</c>.</summary>
    public string HomeWords(Instant moment) => Home(moment) is var face ? $"{ClockText.ShortDay(face.Time.Date)}, {face.ClockOnly}" : "";

    /// <summary>What a page calls an interview: its program without the place.</summary>
    public string NameOf(string interviewId) =>
        Season.Interviews.FirstOrDefault(interview => interview.Id == interviewId) is { } interview ? ProgramName.Of(interview.Program) ?? ProgramWords.Of(interview.Program) : "";

    /// <summary>Loads one; null where there is no season yet.</summary>
    internal static async Task<SeasonView?> Find(SeasonFiles files, Instant now, CancellationToken stop) =>
        await files.Season(stop) is var (season, _)
            ? new SeasonView(season, await files.Preferences(stop), await files.Busy(season, now, stop), await files.Book(stop), now)
            : null;
}
