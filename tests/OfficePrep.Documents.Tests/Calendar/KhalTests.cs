using System.Globalization;
using NodaTime;
using NodaTime.Text;
using OfficePrep.Planning;
using OfficePrep.Reading;
using OfficePrep.TestSupport;

namespace OfficePrep.Documents.Tests.Calendar;

/// <summary>khal, a calendar for the terminal, imports the file as a person would, and shows it on the clock at home.</summary>
public sealed class KhalTests : IDisposable
{
    // One event in four days and an hour: every hour of the day and every program's zone has its turn, and khal needs a twentieth of a second for each.
    private const int EveryHours = 97;

    private static readonly string[] Homes = ["Asia/Kathmandu", "America/Grenada", "Europe/Warsaw"];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task the_clock_at_home_shows_every_event_at_its_instant_and_an_update_replaces_it()
    {
        var first = SeasonGrid.Of(0, SeasonGrid.ProgramZones, EveryHours);
        var moved = SeasonGrid.Of(0, SeasonGrid.ProgramZones, EveryHours, Duration.FromMinutes(95));
        await Import(SeasonGrid.File(first));
        await Shows(first);
        await Import(SeasonGrid.File(first));
        await Shows(first);
        await Import(SeasonGrid.File(moved, withZones: true));
        await Shows(moved);
    }

    private async Task Shows(Season season)
    {
        foreach (var home in Homes)
        {
            Assert.Equal(Expected(season, home), await Listed(home));
        }
    }

    private static IEnumerable<string> Expected(Season season, string home) =>
        season.Interviews.Select(interview =>
            $"{SeasonGrid.Uid(interview)} {LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm").Format(((Moment.At)interview.Times[0].Start).Instant.InZone(DateTimeZoneProviders.Tzdb[home]).LocalDateTime)}")
            .Order(StringComparer.Ordinal);

    private async Task<string> Configuration(string home)
    {
        var file = Path.Combine(folder.Name, home.Replace('/', '-'));
        Directory.CreateDirectory(Path.Combine(folder.Name, "season"));
        await File.WriteAllTextAsync(
            file,
            string.Create(CultureInfo.InvariantCulture, $"""
            [calendars]
            [[season]]
            path = {folder.Name}/season
            [sqlite]
            path = {folder.Name}/khal.db
            [default]
            default_calendar = season
            [locale]
            local_timezone = {home}
            default_timezone = {home}
            timeformat = %H:%M
            dateformat = %Y-%m-%d
            longdateformat = %Y-%m-%d
            datetimeformat = %Y-%m-%d %H:%M
            longdatetimeformat = %Y-%m-%d %H:%M

            """),
            TestContext.Current.CancellationToken);
        return file;
    }

    private async Task Import(byte[] file) => await Khal(Homes[0], "import", "--batch", "-a", "season", await folder.Write("season.ics", file));

    private async Task<IEnumerable<string>> Listed(string home)
    {
        var lines = await Khal(home, "list", "-a", "season", "--once", "--day-format", "", "--format", "{uid} {start-long}", "2026-08-30", $"{SeasonGrid.Days + 5}d");
        return lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal);
    }

    private async Task<string> Khal(string home, params string[] arguments)
    {
        ExternalProgram.Require("khal");
        var run = await ExternalProgram.Start("khal", ["-c", await Configuration(home), .. arguments]);
        Assert.True(run.ExitCode == 0, run.Errors);
        return run.Output;
    }
}
