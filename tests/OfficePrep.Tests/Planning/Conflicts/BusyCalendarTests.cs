using System.Diagnostics;
using System.Globalization;
using System.Text;
using CsCheck;
using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Planning.Conflicts;

namespace OfficePrep.Tests.Planning.Conflicts;

public class BusyCalendarTests
{
    private static readonly Interval Window = new(Instant.FromUtc(2026, 10, 1, 0, 0), Instant.FromUtc(2027, 3, 1, 0, 0));

    [Fact]
    public void an_event_in_utc_is_busy() =>
        Assert.Equal([new BusyTime(Instant.FromUtc(2026, 11, 3, 14, 0), Instant.FromUtc(2026, 11, 3, 15, 30), "Ward round")], Times("""
            UID:1
            SUMMARY:Ward round
            DTSTART:20261103T140000Z
            DTEND:20261103T153000Z
            """));

    [Theory]
    [InlineData("DTSTART;TZID=Asia/Karachi:20261103T190000", 14)]
    [InlineData("DTSTART;TZID=\"(UTC-05:00) Eastern Time (US & Canada)\":20261103T090000", 14)]
    [InlineData("DTSTART;TZID=Eastern Standard Time:20261103T090000", 14)]
    [InlineData("DTSTART:20261103T190000", 14)]
    public void zones_are_read_by_our_own_rules_and_a_floating_time_is_at_home(string start, int hour) =>
        Assert.Equal(Instant.FromUtc(2026, 11, 3, hour, 0), Assert.Single(Times($"UID:1\n{start}\nDURATION:PT1H")).Start);

    [Fact]
    public void a_zone_that_nobody_knows_is_read_at_home_and_said()
    {
        var reading = Read("BEGIN:VEVENT\nUID:1\nDTSTART;TZID=Ward clock:20261103T190000\nDURATION:PT1H\nEND:VEVENT");

        Assert.Equal(Instant.FromUtc(2026, 11, 3, 14, 0), Assert.Single(reading.Times).Start);
        Assert.Equal("The time zone Ward clock is not known; its times were read on your home clock.", Assert.Single(reading.Notes));
    }

    [Fact]
    public void where_the_files_own_rules_contradict_the_zone_that_it_names_both_readings_are_busy()
    {
        var time = Assert.Single(Read("""
            BEGIN:VTIMEZONE
            TZID:America/New_York
            BEGIN:STANDARD
            DTSTART:19700101T000000
            TZOFFSETFROM:-0400
            TZOFFSETTO:-0400
            END:STANDARD
            END:VTIMEZONE
            BEGIN:VEVENT
            DTSTART;TZID=America/New_York:20261103T090000
            DURATION:PT1H
            END:VEVENT
            """).Times);

        Assert.Equal((Instant.FromUtc(2026, 11, 3, 13, 0), Instant.FromUtc(2026, 11, 3, 15, 0)), (time.Start, time.End));
    }

    [Theory]
    [InlineData("TRANSP:TRANSPARENT")]
    [InlineData("STATUS:CANCELLED")]
    [InlineData("X-MICROSOFT-CDO-BUSYSTATUS:FREE")]
    [InlineData("UID:northgate-interview-1@officeprep.invalid")]
    public void what_takes_no_time_or_is_our_own_is_not_busy(string line) =>
        Assert.Empty(Times($"DTSTART:20261103T140000Z\nDURATION:PT1H\n{line}"));

    [Fact]
    public void free_busy_periods_are_busy_except_the_free_ones() =>
        Assert.Equal([Instant.FromUtc(2026, 11, 3, 14, 0), Instant.FromUtc(2026, 11, 4, 14, 0)], Read("""
            BEGIN:VFREEBUSY
            FREEBUSY;FBTYPE=BUSY:20261103T140000Z/20261103T150000Z,20261104T140000Z/PT2H
            FREEBUSY;FBTYPE=FREE:20261105T140000Z/PT2H
            END:VFREEBUSY
            """).Times.Select(time => time.Start));

    [Fact]
    public void an_endless_recurrence_is_followed_within_the_window_only()
    {
        var times = Times("DTSTART;TZID=Asia/Karachi:19900101T080000\nDURATION:PT1H\nRRULE:FREQ=DAILY");

        Assert.InRange(times.Count, 151, 152);
        Assert.All(times, time => Assert.Equal(new LocalTime(8, 0), time.Start.InZone(DateTimeZoneProviders.Tzdb["Asia/Karachi"]).TimeOfDay));
    }

    [Fact]
    public void left_out_moved_and_further_dates_are_followed() =>
        Assert.Equal([5, 12, 20, 25], Read("""
            BEGIN:VEVENT
            UID:clinic
            DTSTART:20261105T100000Z
            DURATION:PT1H
            RRULE:FREQ=WEEKLY;COUNT=4
            EXDATE:20261126T100000Z
            RDATE:20261125T100000Z
            END:VEVENT
            BEGIN:VEVENT
            UID:clinic
            RECURRENCE-ID:20261119T100000Z
            DTSTART:20261120T100000Z
            DURATION:PT1H
            END:VEVENT
            """).Times.Select(time => time.Start.InUtc().Day));

    [Fact]
    public void a_rule_that_is_not_followed_is_said()
    {
        var reading = Read("BEGIN:VEVENT\nDTSTART:20261105T100000Z\nDURATION:PT1H\nRRULE:FREQ=SECONDLY\nEND:VEVENT");

        Assert.Single(reading.Times);
        Assert.Equal("Entries that recur by a rule that is not followed: 1; only the first time of each counts.", Assert.Single(reading.Notes));
    }

    [Theory]
    [InlineData("<html>", "this is no calendar file; export your calendar as .ics")]
    [InlineData("", "this is no calendar file; export your calendar as .ics")]
    public void what_is_no_calendar_is_refused_in_one_sentence(string text, string sentence) =>
        Assert.Equal(sentence, Assert.Throws<FormatException>(() => BusyCalendar.Read(Encoding.UTF8.GetBytes(text), Fixtures.Season(), Window)).Message);

    [Fact]
    public void a_calendar_that_is_too_large_is_refused_in_one_sentence() =>
        Assert.Equal("the calendar is larger than 10 MB; export only the months of the season", Assert.Throws<FormatException>(() => BusyCalendar.Read(new byte[BusyLimits.Default.Bytes + 1], Fixtures.Season(), Window)).Message);

    [Theory]
    [InlineData("DTSTART:20261105T100000Z\nDURATION:PT1H\n")]
    [InlineData("DTSTART:19000105T100000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY\n")]
    [InlineData("DTSTART:19000105T100000Z\nDURATION:PT1H\nRRULE:FREQ=YEARLY;COUNT=999999;BYMONTHDAY=31\n")]
    public void a_calendar_full_to_its_limit_is_read_in_seconds_and_what_is_missing_is_said(string lines)
    {
        var text = new StringBuilder("BEGIN:VCALENDAR\n");
        for (var number = 0; text.Length < BusyLimits.Default.Bytes - 200; number++)
        {
            text.Append("BEGIN:VEVENT\nSUMMARY:").Append(number.ToString(CultureInfo.InvariantCulture)).Append('\n').Append(lines).Append("END:VEVENT\n");
        }

        var watch = Stopwatch.StartNew();
        var reading = BusyCalendar.Read(Encoding.UTF8.GetBytes(text.Append("END:VCALENDAR\n").ToString()), Fixtures.Season(), Window);

        // Measured at one to seven seconds on a busy machine; a reader that expands without bounds takes minutes.
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 40);
        Assert.InRange(reading.Times.Count, 0, BusyLimits.Default.Times);
        Assert.Contains("The calendar holds more than is read; some busy times are missing. Export only the months of the season.", reading.Notes);
    }

    [Fact]
    public void recurrences_agree_with_a_calendar_library() =>
        Rules.Sample((rule, day) =>
        {
            var start = new LocalDate(2025, 1, 1).PlusDays(day);
            var ours = RecurrenceRule.Parse(rule)!;
            var days = RecurrenceDays.Of(ours, start, new LocalDate(2026, 10, 1), new LocalDate(2027, 2, 28), new BusySteps(10_000_000)).Distinct().Order().ToList();
            return days.SequenceEqual(Theirs(rule, start));
        }, iter: 3000, print: pair => $"{pair.Item1} from {new LocalDate(2025, 1, 1).PlusDays(pair.Item2)}");

    private static readonly Gen<string> Weekdays = Gen.Shuffle(new[] { "MO", "TU", "WE", "TH", "FR", "SA", "SU" }).Select(Gen.Int[1, 4], (days, many) => string.Join(',', days.Take(many)));

    // The first day always fits the rule: what a start beside the rule means, libraries disagree on.
    private static readonly Gen<(string Rule, int Day)> Rules = Gen.OneOf(
        Gen.Select(Gen.Int[1, 9], Gen.Int[0, 500]).Select((interval, day) => ($"FREQ=DAILY;INTERVAL={interval}", day)),
        Gen.Select(Gen.Int[1, 9], Gen.Int[1, 400], Gen.Int[0, 500]).Select((interval, count, day) => ($"FREQ=DAILY;INTERVAL={interval};COUNT={count}", day)),
        Gen.Select(Gen.Int[1, 5], Weekdays, Gen.Int[0, 500]).Select((interval, days, day) => ($"FREQ=WEEKLY;INTERVAL={interval};BYDAY={days},{Code(day)}", day)),
        Gen.Select(Gen.Int[1, 5], Gen.Int[1, 60], Weekdays, Gen.Int[0, 500]).Select((interval, count, days, day) => ($"FREQ=WEEKLY;INTERVAL={interval};COUNT={count};BYDAY={days},{Code(day)};WKST=SU", day)),
        Gen.Select(Gen.Int[1, 4], Gen.Int[0, 500]).Select((interval, day) => ($"FREQ=MONTHLY;INTERVAL={interval}", day)),
        Gen.Select(Gen.Int[1, 4], Gen.Int[0, 500]).Select((interval, day) => ($"FREQ=MONTHLY;INTERVAL={interval};BYDAY={Nth(day)}{Code(day)}", day)),
        Gen.Int[0, 500].Select(day => ($"FREQ=YEARLY", day)));

    private static LocalDate Date(int day) => new LocalDate(2025, 1, 1).PlusDays(day);

    private static string Code(int day) => Date(day).DayOfWeek.ToString()[..2].ToUpperInvariant();

    private static int Nth(int day) => (Date(day).Day - 1) / 7 + 1;

    private static List<LocalDate> Theirs(string rule, LocalDate start)
    {
        var entry = new Ical.Net.CalendarComponents.CalendarEvent { DtStart = new Ical.Net.DataTypes.CalDateTime(start.Year, start.Month, start.Day), RecurrenceRule = new Ical.Net.DataTypes.RecurrenceRule(rule) };
        var last = new LocalDate(2027, 2, 28);
        return [.. entry.GetOccurrences(new Ical.Net.DataTypes.CalDateTime(2026, 10, 1)).Select(each => each.Period.StartTime).Select(at => new LocalDate(at.Year, at.Month, at.Day)).TakeWhile(day => day <= last).Where(day => day >= new LocalDate(2026, 10, 1)).Distinct()];
    }

    private static IReadOnlyList<BusyTime> Times(string lines) => Read($"BEGIN:VEVENT\n{lines}\nEND:VEVENT").Times;

    private static BusyReading Read(string components) =>
        BusyCalendar.Read(Encoding.UTF8.GetBytes($"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{components.ReplaceLineEndings("\r\n")}\r\nEND:VCALENDAR\r\n"), Fixtures.Season(), Window);
}
