using NodaTime;
using OfficePrep.Documents.Calendar;
using OfficePrep.Planning;
using OfficePrep.Planning.Blocks;
using OfficePrep.Reading;

namespace OfficePrep.Documents.Tests.Calendar;

/// <summary>Blocks in the calendar file: few, named for ever, and gone when they are gone.</summary>
public sealed class BlockEventsTests
{
    private static readonly Season Virtual = SampleSeason.Of(SampleSeason.Virtual with { Times = [SampleSeason.Virtual.Times[0]] });

    [Fact]
    public void an_interview_gets_five_entries_beside_its_own_and_the_season_four() =>
        Assert.Equal(
            [
                "interview-1", "interview-1-before", "interview-1-after", "interview-1-techcheckearly", "interview-1-thankyou", "interview-1-review",
                "mock-1", "mock-2", "mock-3", "dressrehearsal-1",
            ],
            Events(Virtual).Select(Part));

    [Fact]
    public void what_touches_is_one_entry()
    {
        var before = One(Events(Virtual), "interview-1-before");
        var after = One(Events(Virtual), "interview-1-after");
        var review = One(Events(Virtual), "interview-1-review");

        Assert.Equal(("20261118T131500Z", "20261118T140000Z"), (before["DTSTART"], before["DTEND"]));
        Assert.Equal(("20261118T183000Z", "20261118T191500Z"), (after["DTSTART"], after["DTEND"]));
        Assert.Equal(("20261117T161500Z", "20261117T170000Z"), (review["DTSTART"], review["DTEND"]));
        Assert.Equal("Lay out clothes and papers, review the program's page: Harbor Falls Medical Center, Internal Medicine", review["SUMMARY"]);
    }

    [Fact]
    public void what_is_done_alone_takes_no_time_from_the_calendar()
    {
        Assert.All(Events(Virtual).Where(entry => Part(entry) is "interview-1-techcheckearly" or "interview-1-thankyou" or "interview-1-review"), entry => Assert.Equal("TRANSPARENT", entry["TRANSP"]));
        Assert.All(Events(Virtual).Where(entry => Part(entry) is "interview-1" or "interview-1-before" or "interview-1-after"), entry => Assert.Equal("OPAQUE", entry["TRANSP"]));
    }

    [Fact]
    public void the_last_technology_check_and_the_last_moments_to_answer_are_alarms()
    {
        var text = System.Text.Encoding.UTF8.GetString(Bytes(Virtual));
        Assert.Equal(["-P1D", "-PT2H", "-PT1H", "-PT15M"], text.Split("END:VEVENT")[0].Split("\r\n").Where(line => line.StartsWith("TRIGGER:", StringComparison.Ordinal)).Select(line => line["TRIGGER:".Length..]));

        // 5:00 PM in Milwaukee is 3:00 AM in Karachi: an hour before would be night there, so the last alarm rings before sleep.
        var reply = System.Text.Encoding.UTF8.GetString(Bytes(SampleSeason.Of(SampleSeason.Choosing with { Changed = Instant.FromUtc(2026, 10, 20, 4, 0) })))
            .Split("BEGIN:VEVENT").Single(entry => entry.Contains("-replyby-1@", StringComparison.Ordinal));
        Assert.Equal(["-PT3150M", "-PT1710M", "-PT8H", "-PT270M"], reply.Split("\r\n").Where(line => line.StartsWith("TRIGGER:", StringComparison.Ordinal)).Select(line => line["TRIGGER:".Length..]));
    }

    [Fact]
    public void the_failure_plan_stands_in_every_interview_by_video()
    {
        var words = One(Events(Virtual), "interview-1")["DESCRIPTION"];
        Assert.Contains(
            "If the connection fails\n1. Join again once; then from your phone's hotspot.\n2. Dial in: +1 212 555 0143, meeting ID 98765432100, passcode HF;2026,im.\n3. Call Dana Whitfield, 212-555-0118.\n4. No power or line? Go to your second place.",
            words,
            StringComparison.Ordinal);
        Assert.DoesNotContain("If the connection fails", One(Events(SampleSeason.Of(SampleSeason.InPerson)), "interview-1")["DESCRIPTION"], StringComparison.Ordinal);
    }

    [Fact]
    public void an_open_time_makes_every_block_tentative() =>
        Assert.All(Events(SampleSeason.Of(SampleSeason.Doubted)), entry => Assert.Equal("TENTATIVE", entry["STATUS"]));

    [Fact]
    public void a_file_printed_again_is_the_same_to_the_byte()
    {
        var first = Bytes(Virtual);
        Assert.Equal(first, Bytes(Virtual, first));
    }

    [Fact]
    public void a_block_that_moves_by_itself_counts_up_and_what_stays_does_not()
    {
        var first = Bytes(Virtual);
        var later = new Preferences { Sleep = new SleepPreferences { Usual = new HomeHours(new LocalTime(22, 0), new LocalTime(6, 0)) } };
        var events = CalendarText.Events(Bytes(Virtual, first, later));

        Assert.Equal(("20261117T151500Z", "2"), (One(events, "interview-1-review")["DTSTART"], One(events, "interview-1-review")["SEQUENCE"]));
        Assert.Equal("1", One(events, "interview-1")["SEQUENCE"]);
    }

    [Fact]
    public void what_fell_away_is_called_off_and_stays_called_off()
    {
        var first = Bytes(Virtual);
        var second = Bytes(Virtual, first, new Preferences { Blocks = new BlockPreferences { Review = null, Materials = null } });
        var third = Bytes(Virtual, second, new Preferences { Blocks = new BlockPreferences { Review = null, Materials = null } });
        var gone = One(CalendarText.Events(second), "interview-1-review");

        Assert.Equal(("CANCELLED", "2", "20261117T161500Z"), (gone["STATUS"], gone["SEQUENCE"], gone["DTSTART"]));
        Assert.StartsWith("No longer planned: Lay out clothes", gone["SUMMARY"], StringComparison.Ordinal);
        Assert.Equal(second, third);
    }

    [Fact]
    public void a_block_that_comes_back_is_there_again()
    {
        var without = new Preferences { Blocks = new BlockPreferences { Review = null, Materials = null } };
        var again = CalendarText.Events(Bytes(Virtual, Bytes(Virtual, Bytes(Virtual), without)));

        Assert.Equal(("CONFIRMED", "3"), (One(again, "interview-1-review")["STATUS"], One(again, "interview-1-review")["SEQUENCE"]));
    }

    [Fact]
    public void blocks_can_be_left_out() =>
        Assert.Equal(3, CalendarText.Events(Bytes(Virtual, null, new Preferences { Blocks = new BlockPreferences { InCalendar = false } })).Count);

    [Theory]
    [InlineData("")]
    [InlineData("no calendar at all")]
    [InlineData("BEGIN:VEVENT\r\nUID:x@officeprep.invalid\r\nSEQUENCE:99999999999\r\nEND:VEVENT\r\n")]
    [InlineData("BEGIN:VEVENT\r\nUID:someone@else.example\r\nSEQUENCE:1\r\nDTSTAMP:20261001T000000Z\r\nDTSTART:20270101T000000Z\r\nSUMMARY:Mine\r\nEND:VEVENT\r\n")]
    public void an_earlier_file_that_is_not_ours_changes_nothing(string earlier) =>
        Assert.Equal(Bytes(Virtual), Bytes(Virtual, System.Text.Encoding.UTF8.GetBytes(earlier)));

    private static IReadOnlyList<Dictionary<string, string>> Events(Season season) => CalendarText.Events(Bytes(season));

    private static byte[] Bytes(Season season, byte[]? earlier = null, Preferences? preferences = null)
    {
        using var output = new MemoryStream();
        var wanted = preferences ?? Preferences.Default;
        CalendarFile.Write(season, SampleSeason.Now, output, CalendarOptions.Of(wanted, SeasonBlocks.For(season, wanted)) with { Earlier = earlier });
        return output.ToArray();
    }

    private static Dictionary<string, string> One(IEnumerable<Dictionary<string, string>> events, string part) => events.Single(entry => Part(entry) == part);

    private static string Part(Dictionary<string, string> entry)
    {
        var name = entry["UID"][..entry["UID"].IndexOf('@', StringComparison.Ordinal)];
        return name.StartsWith("season_plan-", StringComparison.Ordinal) ? name["season_plan-".Length..] : name[name.IndexOf("interview-", StringComparison.Ordinal)..];
    }
}
