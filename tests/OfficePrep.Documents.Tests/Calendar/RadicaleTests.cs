using System.Globalization;
using System.Net;
using System.Text;
using NodaTime;
using OfficePrep.Documents.Calendar;
using OfficePrep.Planning;
using OfficePrep.Reading;

namespace OfficePrep.Documents.Tests.Calendar;

/// <summary>A calendar server takes the file, finds each event at its hour, and takes an update in its place.</summary>
public sealed class RadicaleTests
{
    private const int EveryHours = 61;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task every_event_is_found_at_its_hour_and_an_update_replaces_it(bool withZones)
    {
        await using var server = await RadicaleServer.Start();
        var first = SeasonGrid.Of(0, SeasonGrid.ProgramZones, EveryHours);
        Assert.Equal(HttpStatusCode.Created, (await server.Send("PUT", "me/season/", "text/calendar", Encoding.UTF8.GetString(SeasonGrid.File(first, withZones)))).Status);
        Assert.Equal(SeasonGrid.Expected(first), Read((await server.Send("GET", "me/season/", "text/plain", "")).Text));
        foreach (var interview in first.Interviews.Where((_, step) => step % 10 == 0))
        {
            Assert.Equal([SeasonGrid.Uid(interview)], await Found(server, Start(interview)));
        }

        var moved = SeasonGrid.Of(0, SeasonGrid.ProgramZones, EveryHours, Duration.FromHours(3));
        Assert.Equal(HttpStatusCode.Created, (await server.Send("PUT", "me/season/", "text/calendar", Encoding.UTF8.GetString(SeasonGrid.File(moved, withZones)))).Status);
        Assert.Equal(SeasonGrid.Expected(moved), Read((await server.Send("GET", "me/season/", "text/plain", "")).Text));
        Assert.Empty(await Found(server, Start(first.Interviews[10])));
        Assert.Equal([SeasonGrid.Uid(moved.Interviews[10])], await Found(server, Start(moved.Interviews[10])));
    }

    [Fact]
    public async Task one_event_put_again_under_its_uid_takes_the_place_of_the_old_and_a_second_copy_is_refused()
    {
        await using var server = await RadicaleServer.Start();
        Assert.Equal(HttpStatusCode.Created, (await server.Send("MKCALENDAR", "me/season/", "text/xml", "")).Status);
        var first = SeasonGrid.Of(0, SeasonGrid.ProgramZones, 24 * 100);
        var moved = SeasonGrid.Of(0, SeasonGrid.ProgramZones, 24 * 100, Duration.FromDays(1));
        var (one, other) = (Single(first), Single(moved));
        Assert.Equal(HttpStatusCode.Created, (await server.Send("PUT", "me/season/a.ics", "text/calendar", one)).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await server.Send("PUT", "me/season/b.ics", "text/calendar", other)).Status);
        Assert.Equal(HttpStatusCode.Created, (await server.Send("PUT", "me/season/a.ics", "text/calendar", other)).Status);
        Assert.Equal(Start(moved.Interviews[0]), Assert.Single(CalendarFile.Read(Encoding.UTF8.GetBytes((await server.Send("GET", "me/season/", "text/plain", "")).Text))).Start);
    }

    private static string Single(Season season) => Encoding.UTF8.GetString(SeasonGrid.File(season with { Interviews = [season.Interviews[0]] }));

    private static Instant Start(Interview interview) => ((Moment.At)interview.Times[0].Start).Instant;

    private static string Read(string file)
    {
        var lines = CalendarFile.Read(Encoding.UTF8.GetBytes(file)).OrderBy(entry => entry.Uid, StringComparer.Ordinal)
            .Select(entry => FormattableString.Invariant($"{entry.Uid}\t{entry.Start?.ToUnixTimeSeconds()}\t{entry.End?.ToUnixTimeSeconds()}\n"));
        return string.Concat(lines);
    }

    // What stands on the calendar in the minute that begins at an instant.
    private static async Task<IEnumerable<string>> Found(RadicaleServer server, Instant at)
    {
        var (from, to) = (Written(at), Written(at + Duration.FromMinutes(1)));
        var (_, text) = await server.Send("REPORT", "me/season/", "text/xml", $"""
            <?xml version="1.0" encoding="utf-8"?>
            <C:calendar-query xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><D:prop><C:calendar-data/></D:prop>
            <C:filter><C:comp-filter name="VCALENDAR"><C:comp-filter name="VEVENT"><C:time-range start="{from}" end="{to}"/></C:comp-filter></C:comp-filter></C:filter></C:calendar-query>
            """);
        using var reader = System.Xml.XmlReader.Create(new StringReader(text), new System.Xml.XmlReaderSettings { DtdProcessing = System.Xml.DtdProcessing.Prohibit });
        return System.Xml.Linq.XDocument.Load(reader).Descendants("{urn:ietf:params:xml:ns:caldav}calendar-data")
            .SelectMany(found => CalendarFile.Read(Encoding.UTF8.GetBytes(found.Value))).Select(entry => entry.Uid);
    }

    private static string Written(Instant at) => at.ToString("uuuuMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
}
