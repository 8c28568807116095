using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;
using OfficePrep.Planning;
using OfficePrep.Reading;
using OfficePrep.TestSupport;

namespace OfficePrep.Documents.Tests.Calendar;

/// <summary>Programs that know nothing of ours read the file and must agree on every event and every instant.</summary>
public sealed class ForeignReaderTests
{
    private static readonly Season Season = SampleSeason.Whole with
    {
        Interviews = [.. SampleSeason.Whole.Interviews, .. Awkward()],
    };

    [Theory]
    [InlineData("icalendar-reader.py")]
    [InlineData("vobject-reader.py")]
    public async Task python_readers_agree_on_every_instant(string script)
    {
        using var folder = new TemporaryFolder();
        var run = await ExternalProgram.Start("python3", Here(script), await folder.Write("season.ics", CalendarText.Bytes(Season)));
        Assert.True(run.ExitCode == 0, run.Errors);
        Assert.Equal(Expected(), run.Output);
    }

    [Fact]
    public async Task libical_agrees_on_every_instant()
    {
        using var folder = new TemporaryFolder();
        var reader = Path.Combine(folder.Name, "libical-reader");
        var compiled = await ExternalProgram.Start("gcc", "-o", reader, Here("libical-reader.c"), "-lical");
        Assert.True(compiled.ExitCode == 0, compiled.Errors);
        var run = await ExternalProgram.Start(reader, await folder.Write("season.ics", CalendarText.Bytes(Season)));
        Assert.True(run.ExitCode == 0, run.Errors);
        Assert.Equal(Expected(), run.Output);
    }

    // From our own independent reading of the file; the instants themselves are checked against NodaTime in the other tests.
    private static string Expected()
    {
        var lines = new StringBuilder();
        foreach (var entry in CalendarText.Events(CalendarText.Bytes(Season)))
        {
            lines.Append(entry["UID"]).Append('\t').Append(Moment(entry, "DTSTART")).Append('\t').Append(Moment(entry, "DTEND"))
                .Append('\t').Append(Encoding.UTF8.GetByteCount(entry["SUMMARY"])).Append('\n');
        }

        return lines.ToString();
    }

    private static string Moment(Dictionary<string, string> entry, string name) =>
        entry.TryGetValue(name, out var instant)
            ? InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'").Parse(instant).Value.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)
            : entry.TryGetValue(name + ";VALUE=DATE", out var date)
                ? LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd").Parse(date).Value.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)
                : "-";

    private static IEnumerable<Interview> Awkward()
    {
        string[] names =
        [
            // No backslash before an n here: python3-icalendar 4.0.3 takes the escaped pair for a line end. The property tests have it.
            "Semicolon; comma, back\\slash and\nnewline", "مستشفى النور التعليمي", "בית חולים (מרכז)", "Emoji 🩺🏥 hospital 👩🏽‍⚕️", "東京医科病院",
            "Long " + new string('é', 300), "END:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil", "\"quoted\": 'name'",
        ];
        return names.Select((name, number) => SampleSeason.Virtual with
        {
            Id = FormattableString.Invariant($"awkward-{number}"),
            Program = new ProgramIdentity { Institution = name, Specialty = "psychiatry", City = name },
            Times = [SampleSeason.Virtual.Times[0] with { Evidence = name, ZoneFrom = ZoneSource.Place }],
        });
    }

    private static string Here(string file) => RepositoryRoot.Path("tests", "OfficePrep.Documents.Tests", "Calendar", file);
}
