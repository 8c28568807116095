using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Planning.Conflicts;
using OfficePrep.Prep.Answers;
using OfficePrep.Prep.Profile;
using OfficePrep.Programs;

namespace OfficePrep.Server.Store;

/// <summary>What stands around a season in a person's files: preferences, busy times, answers. All of them the person's own words.</summary>
internal static class PersonalFiles
{
    /// <summary>Name of the preferences.</summary>
    public const string PreferencesName = "preferences.json";

    /// <summary>Name of the answer bank.</summary>
    public const string AnswersName = "answers.json";

    /// <summary>Name of the book of programs.</summary>
    public const string BookName = "programs.json";

    /// <summary>Name of the profile.</summary>
    public const string ProfileName = "profile.json";

    // The season's interviews lie within this much of now; nothing beyond is looked at.
    private static readonly Duration Past = Duration.FromDays(14);
    private static readonly Duration Ahead = Duration.FromDays(300);

    /// <summary>The preferences; the defaults where there are none.</summary>
    public static async Task<Preferences> Preferences(this SeasonFiles files, CancellationToken stop) =>
        await files.Read(PreferencesName, stop) is { } bytes ? PreferencesJson.Read(bytes) : Planning.Preferences.Default;

    /// <summary>The answer bank; an empty one where there is none.</summary>
    public static async Task<AnswerBank> Answers(this SeasonFiles files, CancellationToken stop) =>
        await files.Read(AnswersName, stop) is { } bytes ? AnswerBankJson.Read(bytes) : AnswerBank.Empty;

    /// <summary>The book of programs; an empty one where there is none.</summary>
    public static async Task<ProgramBook> Book(this SeasonFiles files, CancellationToken stop) =>
        await files.Read(BookName, stop) is { } bytes ? ProgramsJson.Read(bytes) : ProgramBook.Empty;

    /// <summary>The person's own material; null where they have written none.</summary>
    public static async Task<ApplicantProfile?> Profile(this SeasonFiles files, CancellationToken stop) =>
        await files.Read(ProfileName, stop) is { } bytes ? ProfileJson.Read(bytes) : null;

    /// <summary>The person's busy times from the calendars that they brought.</summary>
    public static async Task<IReadOnlyList<BusyTime>> Busy(this SeasonFiles files, Season season, Instant now, CancellationToken stop)
    {
        var times = new List<BusyTime>();
        foreach (var name in (await files.Names("busy/", stop)).Where(name => name.EndsWith(".ics", StringComparison.OrdinalIgnoreCase)))
        {
            times.AddRange(BusyCalendar.Read(await files.Read(name, stop), season, new Interval(now - Past, now + Ahead)).Times);
        }

        return [.. times.Distinct()];
    }

    /// <summary>The day at home at a moment: which facts of the book are stale by then.</summary>
    public static LocalDate Today(this Season season, Instant now) => now.InZone(DateTimeZoneProviders.Tzdb[season.HomeZoneAt(now)]).Date;

    /// <summary>The season, or the refusal that says what to do first.</summary>
    public static async Task<(Season Season, long Revision)> SeasonOrRefusal(this SeasonFiles files, CancellationToken stop) =>
        await files.Season(stop) ?? throw Refusal.NoSeason();

    /// <summary>An interview of the season by its id.</summary>
    public static Interview InterviewOrRefusal(this Season season, string id) =>
        season.Interviews.FirstOrDefault(interview => interview.Id == id) ?? throw Refusal.NotFound($"There is no interview {Shown(id)}.");

    // An id is ours and short; what is longer is not repeated.
    private static string Shown(string id) => id.Length <= 100 ? id : "of that name";
}
