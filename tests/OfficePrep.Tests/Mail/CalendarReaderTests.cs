using System.Diagnostics;
using NodaTime;
using OfficePrep.Mail;

namespace OfficePrep.Tests.Mail;

public sealed class CalendarReaderTests
{
    [Theory]
    [InlineData("DTSTART;TZID=Eastern Standard Time:20261008T140000", "Eastern Standard Time")]
    [InlineData("DTSTART;TZID=\"(UTC-05:00) Eastern Time (US & Canada)\":20261008T140000", "(UTC-05:00) Eastern Time (US & Canada)")]
    [InlineData("DTSTART;TZID=(UTC-05:00) Eastern Time (US & Canada):20261008T140000", "(UTC-05:00) Eastern Time (US & Canada)")]
    [InlineData("DTSTART;VALUE=DATE-TIME;TZID=America/New_York:20261008T140000", "America/New_York")]
    [InlineData("DTSTART:20261008T140000", null)]
    [InlineData("DTSTART;TZID=\"tzone://Microsoft/Custom\":20261008T140000", "tzone://Microsoft/Custom")]
    [InlineData("DTSTART;TZID=Customized\r\n  Time Zone:2026\r\n 1008T140000", "Customized Time Zone")]
    public void a_zone_is_kept_as_it_is_written(string line, string? zone)
    {
        var start = Event(line).Start!;
        Assert.Equal((new LocalDateTime(2026, 10, 8, 14, 0), false, false, zone), (start.Local, start.IsUtc, start.IsDate, start.ZoneName));
    }

    [Theory]
    [InlineData("DTSTART:99991231T235959Z")]
    [InlineData("DTSTART:00010101T000000")]
    [InlineData("DTSTART:20270114T080000\r\nDURATION:P999999W")]
    public void an_event_at_the_end_of_the_calendar_is_not_one_that_anybody_attends(string lines)
    {
        var part = CalendarReader.Read($"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n{lines}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n", LetterLimits.Default, out _);
        Assert.Null(lines.Contains("DURATION", StringComparison.Ordinal) ? part!.Events[0].End : part!.Events[0].Start);
    }

    [Fact]
    public void utc_and_whole_days_are_told_apart()
    {
        Assert.True(Event("DTSTART:20261119T140000Z").Start is { IsUtc: true, IsDate: false, ZoneName: null });
        Assert.True(Event("DTSTART;VALUE=DATE:20261119").Start is { IsUtc: false, IsDate: true });
        Assert.Null(Event("DTSTART:tomorrow").Start);
    }

    [Theory]
    [InlineData("PT4H30M", 12, 30)]
    [InlineData("P0DT2H", 10, 0)]
    public void an_end_may_be_given_as_a_length(string length, int hour, int minute) =>
        Assert.Equal(new LocalDateTime(2026, 11, 19, hour, minute), Event($"DTSTART:20261119T080000\r\nDURATION:{length}").End?.Local);

    [Fact]
    public void text_is_unfolded_and_unescaped()
    {
        var entry = Event("SUMMARY:Interview\\, Internal \r\n Medicine\r\nDESCRIPTION:One\\nTwo\\; three\r\nLOCATION;LANGUAGE=en:Zoom");
        Assert.Equal(("Interview, Internal Medicine", "One\nTwo; three", "Zoom"), (entry.Summary, entry.Description, entry.Location));
    }

    [Fact]
    public void the_organizer_has_a_name_and_an_address() =>
        Assert.Equal(new Mailbox("Ruiz, Ana", "ana@x.example"), Event("ORGANIZER;CN=\"Ruiz, Ana\":MAILTO:ana@x.example").Organizer);

    [Fact]
    public void a_method_inside_the_event_counts()
    {
        var part = CalendarReader.Read("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nMETHOD:cancel\r\nUID:1\r\nSEQUENCE:3\r\nSTATUS:cancelled\r\nEND:VEVENT\r\nEND:VCALENDAR", LetterLimits.Default, out _)!;
        Assert.Equal(("CANCEL", 3, "CANCELLED"), (part.Method, part.Events[0].Sequence, part.Events[0].Status));
    }

    [Fact]
    public void the_files_own_zones_are_kept_with_their_offsets()
    {
        var part = CalendarReader.Read(
            """
            BEGIN:VCALENDAR
            BEGIN:VTIMEZONE
            TZID:"(UTC-05:00) Eastern Time (US & Canada)"
            BEGIN:STANDARD
            DTSTART:16011104T020000
            RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11
            TZOFFSETFROM:-0400
            TZOFFSETTO:-0500
            END:STANDARD
            BEGIN:DAYLIGHT
            DTSTART:16010311T020000
            RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3
            TZOFFSETFROM:-0500
            TZOFFSETTO:-0400
            END:DAYLIGHT
            END:VTIMEZONE
            END:VCALENDAR
            """,
            LetterLimits.Default,
            out _)!;
        var zone = Assert.Single(part.Zones);
        Assert.Equal("(UTC-05:00) Eastern Time (US & Canada)", zone.ZoneName);
        Assert.Equal([(-4, -5, false), (-5, -4, true)], zone.Observances.Select(each => (each.From.Seconds / 3600, each.To.Seconds / 3600, each.IsDaylight)));
        Assert.Equal("FREQ=YEARLY;BYDAY=1SU;BYMONTH=11", zone.Observances[0].Rule);
    }

    [Theory]
    [InlineData("RRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30")]
    [InlineData("RRULE:FREQ=MINUTELY")]
    public void a_recurrence_is_noted_and_never_followed(string rule) => Assert.True(Event($"DTSTART:19700101T000000\r\n{rule}").Recurs);

    [Fact]
    public void an_alarm_does_not_overwrite_its_event() =>
        Assert.Equal("Interview", Event("SUMMARY:Interview\r\nBEGIN:VALARM\r\nSUMMARY:Wake up\r\nEND:VALARM").Summary);

    [Fact]
    public void only_so_many_events_are_read_and_the_cut_is_told()
    {
        var file = "BEGIN:VCALENDAR\n" + string.Concat(Enumerable.Repeat("BEGIN:VEVENT\nUID:1\nEND:VEVENT\n", 50));
        var part = CalendarReader.Read(file, LetterLimits.Default, out var isCut)!;
        Assert.Equal(20, part.Events.Count);
        Assert.True(isCut);
    }

    [Fact]
    public void nested_events_take_a_moment()
    {
        var watch = Stopwatch.StartNew();
        _ = CalendarReader.Read(string.Concat(Enumerable.Repeat("BEGIN:VEVENT\n", 100_000)), LetterLimits.Default, out _);
        Assert.True(watch.ElapsedMilliseconds < 3_000, $"{watch.ElapsedMilliseconds} ms");
    }

    [Fact]
    public void an_event_in_line_and_as_a_file_is_one()
    {
        const string Calendar = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20261119T140000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        var base64 = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(Calendar));
        var letter = new LetterReader().Read(LetterSource.Message($"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nHello.\r\n--b\r\nContent-Type: text/calendar; method=REQUEST\r\n\r\n{Calendar}--b\r\nContent-Type: application/octet-stream; name=invite.ics\r\nContent-Transfer-Encoding: base64\r\n\r\n{base64}\r\n--b--\r\n"), LetterFormat.Message);
        Assert.Equal("REQUEST", Assert.Single(letter.Calendars).Method);
    }

    [Fact]
    public void a_calendar_file_on_its_own_is_a_letter()
    {
        var letter = new LetterReader().Read("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Interview\r\nLOCATION:https://zoom.us/j/5\r\nDTSTART:20261119T140000Z\r\nEND:VEVENT\r\nEND:VCALENDAR"u8.ToArray(), LetterFormat.Calendar);
        Assert.Equal("Interview", letter.Subject);
        Assert.Equal("Interview\nhttps://zoom.us/j/5", letter.Body.Text);
        Assert.Single(letter.Body.Links);
    }

    private static CalendarEvent Event(string lines) =>
        Assert.Single(CalendarReader.Read($"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n{lines}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n", LetterLimits.Default, out _)!.Events);
}
