using System.Text;
using NodaTime;
using OfficePrep.Documents.Calendar;

namespace OfficePrep.Documents.Tests.Calendar;

public sealed class ZoneComponentTests
{
    private const int First = 2025;
    private const int Last = 2028;

    [Fact]
    public void every_zone_is_described_as_it_is_over_all_its_changes()
    {
        foreach (var id in DateTimeZoneProviders.Tzdb.Ids)
        {
            Assert.True(ZoneCheck.Disagreement(Lines(id), DateTimeZoneProviders.Tzdb[id], ZoneComponent.Span(First, Last)) is null, id);
        }
    }

    [Theory]
    [InlineData("America/New_York", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU", "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU")]
    [InlineData("Europe/Warsaw", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU")]
    [InlineData("Europe/Dublin", "TZOFFSETFROM:+0000", "TZOFFSETTO:+0100")]
    [InlineData("Asia/Kathmandu", "DTSTART:19700101T000000", "TZOFFSETTO:+0545")]
    public void a_zone_that_keeps_its_rules_is_told_by_them(string zone, string first, string second)
    {
        var lines = Lines(zone);
        Assert.Contains(first, lines);
        Assert.Contains(second, lines);
    }

    [Theory]
    [InlineData("America/New_York", "BYDAY=1SU", "BYDAY=2SU", "2025-11-02T06:00:00Z")]
    [InlineData("America/New_York", "T020000", "T030000", "2025-03-09T07:00:00Z")]
    [InlineData("America/New_York", "-0500", "-0600", "2025-01-01T00:00:00Z")]
    [InlineData("Asia/Kathmandu", "+0545", "+0530", "2025-01-01T00:00:00Z")]
    [InlineData("Africa/Casablanca", "DTSTART:2026", "DTSTART:2027", "2026-02-15T02:00:00Z")]
    public void a_description_that_is_wrong_anywhere_is_caught_at_the_first_wrong_moment(string zone, string right, string wrong, string at)
    {
        List<string> lines = [.. Lines(zone).Select(line => line.Replace(right, wrong, StringComparison.Ordinal))];
        Assert.NotEqual(Lines(zone), lines);
        Assert.Equal(at, ZoneCheck.Disagreement(lines, DateTimeZoneProviders.Tzdb[zone], ZoneComponent.Span(First, Last))?.ToString());
    }

    [Fact]
    public void a_moment_that_a_clock_shows_twice_is_written_in_utc()
    {
        var season = SeasonGrid.AroundChanges();
        var text = Encoding.UTF8.GetString(SeasonGrid.File(season with { Interviews = [.. season.Interviews.Where(interview => interview.Times[0].ZoneId == "America/New_York")] }, withZones: true));
        Assert.Contains("DTSTART;TZID=America/New_York:20261101T004500\r\n", text, StringComparison.Ordinal);
        Assert.Contains("DTSTART:20261101T051500Z\r\n", text, StringComparison.Ordinal);
        Assert.Contains("DTSTART:20261101T061500Z\r\n", text, StringComparison.Ordinal);
        Assert.Contains("DTSTART;TZID=America/New_York:20261101T020000\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("TZID=America/New_York:20261101T01", text, StringComparison.Ordinal);
    }

    private static List<string> Lines(string zone)
    {
        using var output = new MemoryStream();
        ZoneComponent.Write(zone, ZoneComponent.Observances(DateTimeZoneProviders.Tzdb[zone], First, Last), new ContentLineWriter(output));
        return [.. Encoding.UTF8.GetString(output.ToArray()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries)];
    }
}
