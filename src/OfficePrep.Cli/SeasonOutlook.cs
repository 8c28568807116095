using System.CommandLine;
using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Planning.Conflicts;

namespace OfficePrep.Cli;

/// <summary>A season with what stands around it: the person's preferences and own busy times, and the moment.</summary>
/// <param name="Season">The season.</param>
/// <param name="Preferences">The preferences.</param>
/// <param name="Busy">The busy times.</param>
/// <param name="Now">The moment.</param>
/// <param name="AllRead">Whether every calendar that was named could be read.</param>
internal sealed record SeasonOutlook(Season Season, Preferences Preferences, IReadOnlyList<BusyTime> Busy, Instant Now, bool AllRead)
{
    /// <summary>One of <see cref="ExitCode"/> for a call that did the rest.</summary>
    public int Code => AllRead ? ExitCode.Done : ExitCode.Partly;

    /// <summary>A new <c>--busy</c>.</summary>
    public static Option<string[]> BusyOption() => new("--busy") { Description = "Your own calendar as an .ics file, or a folder of them; its busy times count. May be repeated. Calendars in DIR/busy always count.", HelpName = "PATH" };

    /// <summary>Reads everything in a folder; null where it holds no season, which is said.</summary>
    public static SeasonOutlook? Read(SeasonFolder folder, IReadOnlyList<string> busy, Instant now, Terminal terminal)
    {
        if (folder.Read() is not { } season)
        {
            terminal.Fault($"{folder.Path} holds no season.json; make one with: officeprep prepare PATH --home ZONE --out {folder.Path}");
            return null;
        }

        return Of(season, folder, busy, now, terminal);
    }

    /// <summary>Puts a season that was read together with what stands around it.</summary>
    public static SeasonOutlook Of(Season season, SeasonFolder folder, IReadOnlyList<string> busy, Instant now, Terminal terminal)
    {
        var preferences = folder.ReadPreferences();
        var (times, allRead) = BusyInputs.Read(BusyInputs.Of(folder, busy), season, now, terminal);
        return new SeasonOutlook(season, preferences, times, now, allRead);
    }

    /// <summary>An interview by its id; null where there is none, which is said with those that there are.</summary>
    public static Interview? Find(Season season, string id, SeasonFolder folder, Terminal terminal)
    {
        var found = season.Interviews.FirstOrDefault(each => each.Id == id);
        if (found is null)
        {
            terminal.Fault(season.Interviews.Count == 0
                ? $"The season in {folder.Path} has no interviews yet."
                : $"There is no interview {id}; there are: {string.Join(", ", season.Interviews.Select(each => each.Id))}.");
        }

        return found;
    }
}
