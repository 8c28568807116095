using CsCheck;
using NodaTime;
using OfficePrep.Documents.Calendar;
using OfficePrep.Planning;
using OfficePrep.Reading;

namespace OfficePrep.Documents.Tests.Calendar;

public sealed class CalendarPropertyTests
{
    private static readonly string[] Pieces = ["\r\n", "\n", "\r", "\\", ";", ",", ":", " ", "\t", "\v", "\0", "\u2028", "\u202E", "END:VEVENT", "BEGIN:VALARM", "é", "漢", "😀", "ة", "\uD83D", "\\n", "\"", "x"];

    private static readonly Gen<string> Hostile = Gen.OneOf(Pieces).Array[0, 120].Select(string.Concat);

    [Fact]
    public void any_text_comes_back_clean_from_folded_lines_of_at_most_75_octets() =>
        Hostile.Sample(text =>
        {
            using var output = new MemoryStream();
            var lines = new ContentLineWriter(output);
            lines.Write("BEGIN", "VCALENDAR");
            lines.Write("BEGIN", "VEVENT");
            lines.WriteText("SUMMARY", text);
            lines.Write("END", "VEVENT");
            lines.Write("END", "VCALENDAR");
            var raw = CalendarText.RawLines(output.ToArray());
            Assert.All(raw, line => Assert.True(System.Text.Encoding.UTF8.GetByteCount(line) <= 75));
            var clean = DocumentText.WithoutDirectionMarks(DocumentText.Clean(text)).Replace('\t', ' ').Replace('\u2028', '\n');
            Assert.Equal(clean, CalendarText.Events(output.ToArray()).Single()["SUMMARY"]);
        });

    [Fact]
    public void no_text_of_a_letter_adds_or_takes_an_event() =>
        Hostile.Select(Hostile).Sample((first, second) =>
        {
            var interview = SampleSeason.Virtual with
            {
                Id = first,
                Program = new ProgramIdentity { Institution = first, Specialty = second, City = second },
                Times = [SampleSeason.Virtual.Times[0] with { Title = first, Evidence = second, ZoneFrom = ZoneSource.Place, Doubts = [new Doubt(DoubtCode.WhichTime, first)] }],
                Join = new JoinDetails { Platform = second, Url = "https://x.example/" + first, MeetingId = first, Passcode = second, DialIn = [first] },
                Contacts = [new Contact(first, second, first)],
                Interviewers = [second],
                Place = first,
            };
            var events = CalendarText.Events(CalendarText.Bytes(SampleSeason.Of(interview)));
            Assert.Equal(3, events.Count);
            Assert.Equal("20261118T140000Z", events[1]["DTSTART"]);
            Assert.All(events, entry => Assert.DoesNotContain("ORGANIZER", entry.Keys));
        });

    [Fact]
    public void every_uid_is_there_once_and_the_same_again_after_every_time_has_moved() =>
        Gen.Int[0, 5].Array[1, 6].Select(Gen.Int[1, 90]).Sample((kinds, days) =>
        {
            Interview[] samples = [SampleSeason.Virtual, SampleSeason.InPerson, SampleSeason.Doubted, SampleSeason.DayOnly, SampleSeason.CalledOff, SampleSeason.Choosing];
            var interviews = kinds.Select((kind, place) => samples[kind] with { Id = FormattableString.Invariant($"{samples[kind].Id}-{place}") }).ToList();
            var first = Uids(SampleSeason.Of(interviews));
            var moved = Uids(SampleSeason.Of([.. interviews.Select(interview => interview with { Times = [.. interview.Times.Select(time => Moved(time, days))] })]));
            Assert.Equal(first.Count, first.Distinct(StringComparer.Ordinal).Count());
            Assert.Equal(first.Where(IsNoChoice), moved.Where(IsNoChoice));
        });

    [Fact]
    public void every_start_is_the_instant_that_was_read() =>
        Gen.OneOf("America/New_York", "America/Chicago", "America/Phoenix", "Pacific/Honolulu", "Europe/Dublin", "Asia/Kathmandu")
            .Select(Gen.OneOf("Asia/Karachi", "America/Grenada", "Europe/Warsaw", "Africa/Cairo"), Gen.Int[0, 200 * 24 * 4])
            .Sample((program, home, quarters) =>
            {
                var instant = Instant.FromUtc(2026, 9, 1, 0, 0) + Duration.FromMinutes(15 * quarters);
                var clock = instant.InZone(DateTimeZoneProviders.Tzdb[program]).ToOffsetDateTime();
                var interview = SampleSeason.Virtual with { Program = SampleSeason.Virtual.Program with { City = null }, Times = [SampleSeason.Virtual.Times[0] with { Start = new Moment.At(clock), ZoneId = program, End = null, ArriveBy = null }] };
                var season = SampleSeason.Of(interview) with { Home = [new HomeStay(null, home)] };
                var main = CalendarText.Events(CalendarText.Bytes(season))[1];
                Assert.Equal(instant.ToString("uuuuMMdd'T'HHmmss'Z'", System.Globalization.CultureInfo.InvariantCulture), main["DTSTART"]);
                var there = Time.ClockText.Clock(clock.TimeOfDay) + " " + Time.ClockText.City(program);
                var here = Time.ClockText.Clock(instant.InZone(DateTimeZoneProviders.Tzdb[home]).TimeOfDay) + " " + Time.ClockText.City(home);
                Assert.Contains(there, main["SUMMARY"], StringComparison.Ordinal);
                Assert.Contains(here, main["SUMMARY"], StringComparison.Ordinal);
            });

    private static bool IsNoChoice(string uid) => !uid.Contains("-choice-", StringComparison.Ordinal);

    private static List<string> Uids(Season season) => [.. CalendarText.Events(CalendarText.Bytes(season)).Select(entry => entry["UID"])];

    private static NoticeTime Moved(NoticeTime time, int days) => time with
    {
        Start = time.Start is Moment.At at ? new Moment.At(at.Clock.PlusHours(24 * days)) : new Moment.Day(time.Start.Date.PlusDays(days)),
        End = time.End?.PlusHours(24 * days),
        ArriveBy = time.ArriveBy?.PlusHours(24 * days),
    };
}
