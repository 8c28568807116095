using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Reading;

namespace OfficePrep.Cli.Tests;

/// <summary>Conflicts, nights and ranked times, as a person asks for them.</summary>
public sealed class OutlookCommandsTests : IDisposable
{
    private static readonly DateTimeZone There = DateTimeZoneProviders.Tzdb["America/New_York"];

    private readonly CommandRun run = new();

    public OutlookCommandsTests() => Put(
        Letter("Northgate", TimeStatus.Fixed, new LocalDateTime(2026, 11, 9, 15, 0)),
        Letter("Lakeside", TimeStatus.Fixed, new LocalDateTime(2026, 11, 17, 9, 0)),
        Letter("Eastfield", TimeStatus.Offered, new LocalDateTime(2026, 11, 17, 10, 0), new LocalDateTime(2026, 11, 12, 15, 0), new LocalDateTime(2026, 11, 13, 9, 0)));

    public void Dispose() => run.Dispose();

    [Fact]
    public async Task plan_shows_nights_in_short_and_conflicts_with_the_persons_own_calendar()
    {
        var calendar = run.Put("mine.ics", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Clinic\r\nDTSTART:20261117T150000Z\r\nDTEND:20261117T160000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");

        var result = await CommandRun.Run("plan", run.At("season"), "--busy", calendar);

        Assert.Equal((0, ""), (result.Code, result.Errors));
        Assert.Contains("\nConflict: Lakeside, Internal Medicine and your own \"Clinic\" are at the same time.\n  Lakeside, Internal Medicine: Tuesday, November 17, 2026, 9:00 AM to 12:00 PM (New York, UTC−5) = Tuesday, November 17, 2026, 7:00 PM to 10:00 PM (Karachi, UTC+5)\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("\n  Monday, November 9, 2026, 3:00 PM to 6:00 PM (New York, UTC−5) = Tuesday, November 10, 2026, 1:00 AM to 4:00 AM (Karachi, UTC+5), Northgate, Internal Medicine: a nap of 2.5 hours before,", result.Output, StringComparison.Ordinal);
        Assert.Contains("\nOne interview is at night for you.\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task night_shows_the_whole_plan_with_its_notice()
    {
        var result = await CommandRun.Run("night", run.At("season"), "northgate-internal-medicine");

        Assert.Equal((0, ""), (result.Code, result.Errors));
        Assert.Contains("\nTuesday, November 10, 2026 (Karachi, UTC+5)\n  1:00 AM to 4:00 AM Interview.\n", result.Output, StringComparison.Ordinal);
        Assert.Contains(" kinder\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("This is general information, not medical advice.", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task night_says_where_none_is_needed()
    {
        var result = await CommandRun.Run("night", run.At("season"), "lakeside-internal-medicine");

        Assert.Equal("This interview has no fixed time ahead that is at night for you; it needs no plan.\n", result.Output);
    }

    [Fact]
    public async Task slots_ranks_the_offered_times_with_reasons()
    {
        var result = await CommandRun.Run("slots", run.At("season"), "eastfield-internal-medicine");

        Assert.Equal((0, ""), (result.Code, result.Errors));
        Assert.StartsWith("1. Time 2: Friday, November 13, 2026, 9:00 AM to 12:00 PM (New York, UTC−5) = Friday, November 13, 2026, 7:00 PM to 10:00 PM (Karachi, UTC+5)\n  For: It begins at 7:00 PM", result.Output, StringComparison.Ordinal);
        Assert.Contains("\n2. Time 1: ", result.Output, StringComparison.Ordinal);
        Assert.Contains("\nNot possible: Time 3: ", result.Output, StringComparison.Ordinal);
        Assert.Contains("\n  No: Lakeside, Internal Medicine and Eastfield, Internal Medicine are at the same time.\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_reply_chooses_the_best_and_names_the_next_best()
    {
        var result = await CommandRun.Run("reply", run.At("season"), "eastfield-internal-medicine", "choose", "--best", "--name", "Zainab Qureshi");

        Assert.Equal((0, ""), (result.Code, result.Errors));
        var best = result.Output.IndexOf("Friday, November 13, 2026, 9:00 AM", StringComparison.Ordinal);
        var next = result.Output.IndexOf("Thursday, November 12, 2026, 3:00 PM", StringComparison.Ordinal);
        Assert.True(best > 0 && next > best);
        Assert.DoesNotContain("November 17", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_kinder_hour_is_asked_for_within_the_hours_that_the_person_names()
    {
        var result = await CommandRun.Run("reply", run.At("season"), "northgate-internal-medicine", "kinder", "--hours", "18:00-20:00", "--name", "Zainab Qureshi");

        Assert.Equal((0, ""), (result.Code, result.Errors));
        Assert.Contains("For me: Monday, November 9, 2026, 6:00 PM to 8:00 PM (Karachi, UTC+5)", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("20:00-8:00")]
    [InlineData("evening")]
    public async Task hours_that_are_none_are_refused_in_one_sentence(string hours)
    {
        var result = await CommandRun.Run("reply", run.At("season"), "northgate-internal-medicine", "kinder", "--hours", hours);

        Assert.Equal(2, result.Code);
        Assert.StartsWith($"--hours {hours} are no hours such as 8:00-20:00.\n", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task calendars_that_cannot_be_read_are_said_and_the_rest_is_done()
    {
        run.Put("busy/empty.txt", "");
        var page = run.Put("page.ics", "<html></html>");
        var large = run.Put("large.ics", new byte[10 * 1024 * 1024 + 1]);

        var result = await CommandRun.Run("slots", run.At("season"), "eastfield-internal-medicine", "--busy", page, "--busy", run.At("busy"), "--busy", run.At("nowhere"), "--busy", large);

        Assert.Equal(1, result.Code);
        Assert.Contains("1. Time 2", result.Output, StringComparison.Ordinal);
        Assert.Equal(
            [
                $"{run.At("busy")}: the folder holds no calendar; export yours as .ics into it.",
                $"{run.At("nowhere")}: there is no such file or folder; check the spelling.",
                $"{page}: this is no calendar file; export your calendar as .ics.",
                $"{large}: the calendar is larger than 10 MB; export only the months of the season.",
            ],
            result.Errors.TrimEnd('\n').Split('\n'));
    }

    private static SeasonLetter Letter(string name, TimeStatus status, params LocalDateTime[] starts)
    {
        var notice = new Notice
        {
            Kind = status == TimeStatus.Fixed ? NoticeKind.Confirmation : NoticeKind.Invitation,
            Program = new ProgramIdentity { Institution = name, Specialty = "internal-medicine" },
            Format = InterviewFormat.Virtual,
            Times = [.. starts.Select(start => new NoticeTime
            {
                Role = TimeRole.Interview,
                Status = status,
                Start = new Moment.At(start.InZoneStrictly(There).ToOffsetDateTime()),
                End = start.PlusHours(3).InZoneStrictly(There).ToOffsetDateTime(),
                ZoneId = There.Id,
                ZoneFrom = ZoneSource.Text,
                Evidence = "as the letter said",
            })],
        };
        return new SeasonLetter($"{name}@mail.example", $"{name}.eml", "Interview", new LocalDateTime(2026, 10, 1, 9, 0).WithOffset(Offset.FromHours(-4)), notice, null);
    }

    private void Put(params SeasonLetter[] letters) =>
        run.Put("season/season.json", SeasonJson.Write(Planner.Plan(Planner.NewSeason("Asia/Karachi"), letters).After));
}
