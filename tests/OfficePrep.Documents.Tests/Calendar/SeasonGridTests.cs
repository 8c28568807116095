using System.Text;
using NodaTime;
using OfficePrep.Reading;
using OfficePrep.TestSupport;
using OfficePrep.Time;

namespace OfficePrep.Documents.Tests.Calendar;

/// <summary>Every hour of a season, at programs of every US zone, with every zone of the world at home: the file says the instants that NodaTime says, to every reader.</summary>
public sealed class SeasonGridTests
{
    /// <summary>What each reader is given: its name, then whether times stand on the program's clock.</summary>
    public static TheoryData<string, bool> Readers => new()
    {
        { "icalendar-reader.py", false }, { "icalendar-reader.py", true }, { "vobject-reader.py", false }, { "vobject-reader.py", true },
        { "libical", false }, { "libical", true }, { "ical.js", false }, { "ical.js", true },
    };

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task every_reader_agrees_on_every_hour(string reader, bool withZones)
    {
        var season = SeasonGrid.Of(0, SeasonGrid.ProgramZones);
        Assert.Equal(SeasonGrid.Expected(season), await ForeignCalendar.Read(reader, SeasonGrid.File(season, withZones)));
    }

    /// <summary>Readers that go by the file's own description of a zone; the others go by its name and are only as new as the computer's zone files.</summary>
    [Theory]
    [InlineData("libical")]
    [InlineData("ical.js")]
    public async Task our_description_of_any_zone_of_the_world_is_read_as_the_zone_itself(string reader)
    {
        foreach (var season in new[] { SeasonGrid.Of(0, SeasonGrid.HomeZones), SeasonGrid.AroundChanges() })
        {
            Assert.Equal(SeasonGrid.Expected(season), await ForeignCalendar.Read(reader, SeasonGrid.File(season, withZones: true)));
        }
    }

    [Fact]
    public void every_zone_of_the_world_at_home_leaves_the_instants_as_they_are_and_is_told_beside_them()
    {
        Assert.True(SeasonGrid.HomeZones.Count > 400);
        for (var first = 0; first < SeasonGrid.HomeZones.Count; first += SeasonGrid.Days)
        {
            var season = SeasonGrid.Of(first, SeasonGrid.ProgramZones);
            var events = CalendarText.Events(SeasonGrid.File(season));
            foreach (var (interview, entry) in season.Interviews.Zip(events))
            {
                var at = ((Moment.At)interview.Times[0].Start).Instant;
                Assert.Equal(at.ToString("uuuuMMdd'T'HHmmss'Z'", System.Globalization.CultureInfo.InvariantCulture), entry["DTSTART"]);
                var home = season.HomeZoneAt(at);
                Assert.Contains($"{ClockText.Clock(at.InZone(DateTimeZoneProviders.Tzdb[home]).TimeOfDay)} {ClockText.City(home)}", entry["SUMMARY"], StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void a_file_reads_back_as_the_season_it_was_printed_from()
    {
        var season = SeasonGrid.Of(100, SeasonGrid.ProgramZones);
        foreach (var withZones in new[] { false, true })
        {
            var lines = new StringBuilder();
            foreach (var entry in Documents.Calendar.CalendarFile.Read(SeasonGrid.File(season, withZones)))
            {
                lines.Append(System.Globalization.CultureInfo.InvariantCulture, $"{entry.Uid}\t{entry.Start?.ToUnixTimeSeconds()}\t{entry.End?.ToUnixTimeSeconds()}\n");
            }

            Assert.Equal(SeasonGrid.Expected(season), lines.ToString());
        }
    }
}
