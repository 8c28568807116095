using NodaTime;
using OfficePrep.Time;

namespace OfficePrep.Tests.Time;

public sealed class ZoneNamesTests
{
    [Theory]
    [InlineData("Asia/Karachy", "Asia/Karachi")]
    [InlineData("karachi", "Asia/Karachi")]
    [InlineData("New York", "America/New_York")]
    [InlineData("america/los angeles", "America/Los_Angeles")]
    public void a_mistyped_zone_suggests_the_one_meant(string typed, string meant) =>
        Assert.Equal(meant, ZoneNames.Suggest(typed)[0]);

    [Theory]
    [InlineData("")]
    [InlineData("xqzzzzzzzzzzzzk")]
    public void nonsense_suggests_nothing(string typed) => Assert.Empty(ZoneNames.Suggest(typed));

    // Adelaide in summer (UTC+10:30) once read as UTC: more than ten hours off, in silence.
    [Fact]
    public void an_offset_stands_for_a_zone_that_keeps_it_all_year()
    {
        for (var quarter = -14 * 4; quarter <= 14 * 4; quarter++)
        {
            var offset = Offset.FromSeconds(quarter * 900);
            var zone = DateTimeZoneProviders.Tzdb[ZoneNames.OfOffset("GMT", offset).ZoneId];

            Assert.All(Enumerable.Range(1, 12), month => Assert.Equal(offset, zone.GetUtcOffset(Instant.FromUtc(2026, month, 1, 0, 0))));
        }
    }

    [Theory]
    [InlineData("ET", "America/New_York")]
    [InlineData("eastern prevailing time", "America/New_York")]
    [InlineData("Central Daylight Savings Time", "America/Chicago")]
    [InlineData("Mountain", "America/Denver")]
    [InlineData("AKST", "America/Anchorage")]
    [InlineData("Hawaiian Time", "Pacific/Honolulu")]
    [InlineData("ChST", "Pacific/Guam")]
    [InlineData("Arizona time", "America/Phoenix")]
    [InlineData("AST", "America/Puerto_Rico")]
    [InlineData(" est ", "America/New_York")]
    [InlineData("ETX", null)]
    [InlineData("", null)]
    [InlineData("time", null)]
    public void a_label_is_a_region(string label, string? zone) => Assert.Equal(zone, ZoneNames.Find(label)?.ZoneId);

    [Theory]
    [InlineData("St. Thomas", "America/St_Thomas")]
    [InlineData("St. Louis", "America/Chicago")]
    [InlineData("American Samoa", "Pacific/Pago_Pago")]
    [InlineData("Louisville", "America/Kentucky/Louisville")]
    [InlineData("Warsaw", "Europe/Warsaw")]
    [InlineData("Nowhere", null)]
    public void a_place_before_the_word_time_has_a_clock(string place, string? zone) =>
        Assert.Equal(OffsetIn(zone), OffsetIn(ZoneNames.OfPlace(place)?.ZoneId));

    private static string OffsetIn(string? zone) => zone is null ? "none" : DateTimeZoneProviders.Tzdb[zone].GetUtcOffset(Instant.FromUtc(2026, 12, 1, 0, 0)).ToString();

    [Theory]
    [InlineData("America/Boise", "America/Boise")]
    [InlineData("/freeassociation.sourceforge.net/America/Denver", "America/Denver")]
    [InlineData("US Mountain Standard Time", "America/Phoenix")]
    [InlineData("Hawaiian Standard Time", "Pacific/Honolulu")]
    [InlineData("(UTC-06:00) Central Time (US & Canada)", "America/Chicago")]
    [InlineData("\"(UTC-05:00) Eastern Time (US & Canada)\"", "America/New_York")]
    [InlineData("UTC", "Etc/UTC")]
    [InlineData("Customized Time Zone", null)]
    public void a_calendar_s_zone_is_known_by_each_of_its_names(string name, string? zone) => Assert.Equal(zone, ZoneNames.OfCalendar(name)?.ZoneId);

    [Fact]
    public void every_name_of_the_tables_leads_to_a_zone_that_exists()
    {
        foreach (var table in new[] { "labels", "places" })
        {
            var rows = File.ReadAllLines(TestSupport.RepositoryRoot.Path("seeds", "zones", table + ".tsv")).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'));
            Assert.All(rows, row => Assert.All(row[table == "labels" ? 2 : 1].Split(','), id => Assert.True(ZoneNames.IsKnown(id), row[0])));
        }
    }

    [Fact]
    public void a_label_that_says_an_offset_says_one_that_its_zone_keeps_at_some_time_of_the_year()
    {
        var rows = File.ReadAllLines(TestSupport.RepositoryRoot.Path("seeds", "zones", "labels.tsv")).Where(line => line.Length > 0 && line[0] != '#').Select(line => ZoneNames.Find(line.Split('\t')[0])!);
        var off = rows.Where(label => label.Literal is { } said && !new[] { 1, 7 }.Any(month => DateTimeZoneProviders.Tzdb[label.ZoneId].GetUtcOffset(Instant.FromUtc(2026, month, 15, 0, 0)) == said)).Select(label => label.Words);

        // Puerto Rico keeps standard time all year; "ADT" there is a slip that is asked about.
        Assert.Equal(["adt", "atlantic daylight time"], off);
    }

    [Theory]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    public void what_is_longer_than_any_zone_s_name_is_not_compared(int length) =>
        Assert.Equal(length > 64 ? 0 : 1, ZoneNames.Suggest(new string('x', length - "/karachi".Length) + "/karachi").Take(1).Count());
}
