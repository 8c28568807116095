using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Planning.Blocks;
using OfficePrep.Prep;
using OfficePrep.Programs;
using OfficePrep.Time;

namespace OfficePrep.Documents.Excel;

/// <summary>What the tracker shows: a season at a moment, with what follows from the person's preferences and their book of programs.</summary>
internal sealed class TrackerView(Season season, Instant now, Preferences preferences, ProgramBook? book = null)
{
    private readonly Dictionary<string, Interview> interviews = season.Interviews.DistinctBy(interview => interview.Id, StringComparer.Ordinal).ToDictionary(interview => interview.Id, StringComparer.Ordinal);

    // Tasks fall due by the dozen on one evening.
    private readonly Dictionary<Instant, ClockFace> faces = [];

    public Season Season => season;

    public Instant Now => now;

    public Preferences Preferences => preferences;

    public SeasonClocks Clocks { get; } = new(season);

    public SeasonBlocks Blocks { get; } = SeasonBlocks.For(season, preferences);

    /// <summary>The interview with this id; null where there is none.</summary>
    public Interview? Find(string id) => interviews.GetValueOrDefault(id);

    /// <summary>What is to be done, by when it is due: for the interviews, and for the programs of the book. What was ticked off stays in sight.</summary>
    public IEnumerable<PreparationTask> Tasks =>
        PreparationTasks.For(season, preferences, Blocks, season.Done).Concat(book is null ? [] : ProgramTasks.For(book, season, Today, withTicked: true))
            .OrderBy(task => task.Due).ThenBy(task => task.Id, StringComparer.Ordinal);

    /// <summary>Today by the applicant's calendar.</summary>
    public LocalDate Today => Home(now).Time.Date;

    /// <summary>The applicant's clock at a moment.</summary>
    public ClockFace Home(Instant moment)
    {
        if (!faces.TryGetValue(moment, out var face))
        {
            faces[moment] = face = FaceAt(moment);
        }

        return face;
    }

    private ClockFace FaceAt(Instant moment)
    {
        var zone = season.HomeZoneAt(moment);
        return new ClockFace(ClockText.City(zone), moment.InZone(DateTimeZoneProviders.Tzdb[zone]));
    }
}
