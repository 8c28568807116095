using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Reading;
using OfficePrep.Replies;

namespace OfficePrep.Tests.Replies;

/// <summary>Which replies make sense when, and what is said beside them.</summary>
public class ReplyRulesTests
{
    private const string Zone = "America/New_York";

    // Monday, November 16, 2026, 9:00 AM in Buffalo.
    private static readonly Instant Morning = Instant.FromUtc(2026, 11, 16, 14, 0);

    private static readonly Instant Early = Instant.FromUtc(2026, 10, 20, 12, 0);

    private static Doubt Meridiem { get; } = new(DoubtCode.MeridiemMissing, "Morning or afternoon.", [Clock(0), Clock(12)]);

    public static TheoryData<ReplyKind> NamingKinds => [ReplyKind.ConfirmTime, ReplyKind.AskReschedule, ReplyKind.AskKinderSlot];

    [Theory]
    [MemberData(nameof(NamingKinds))]
    public void a_time_in_doubt_is_asked_about_instead(ReplyKind kind)
    {
        var offered = Offered(new ReplyRequest(kind), Interviews.Interview(InterviewStatus.Scheduled, Time() with { Doubts = [Meridiem] }));

        Assert.Equal(ReplyKind.AskQuestion, offered.Draft.Kind);
        Assert.Contains("Monday, November 16, 2026, 9:00 AM (Buffalo, UTC−5)", offered.Draft.Text, StringComparison.Ordinal);
        Assert.Contains("Monday, November 16, 2026, 9:00 PM (Buffalo, UTC−5)", offered.Draft.Text, StringComparison.Ordinal);
        Assert.Contains(offered.Notes, note => note.StartsWith("This time is in doubt", StringComparison.Ordinal));
    }

    [Fact]
    public void an_interview_of_two_days_is_confirmed_as_a_whole()
    {
        var text = Offered(new ReplyRequest(ReplyKind.ConfirmTime), Interviews.Interview(InterviewStatus.Scheduled, Time(), Time(24))).Draft.Text;

        Assert.Contains("Monday, November 16, 2026, 9:00 AM to 12:00 PM (Buffalo", text, StringComparison.Ordinal);
        Assert.Contains("Tuesday, November 17, 2026, 9:00 AM to 12:00 PM (Buffalo", text, StringComparison.Ordinal);
        Assert.Equal(ReplyKind.AskQuestion, Offered(new ReplyRequest(ReplyKind.ConfirmTime), Interviews.Interview(InterviewStatus.Scheduled, Time(), Time(24) with { Doubts = [Meridiem] })).Draft.Kind);
    }

    [Fact]
    public void a_choice_in_doubt_is_asked_about_instead()
    {
        var clear = Time(24) with { Status = TimeStatus.Offered };
        var unclear = Time() with { Status = TimeStatus.Offered, Doubts = [Meridiem] };
        var interview = Interviews.Interview(InterviewStatus.Invited, unclear, clear);

        Assert.Equal(ReplyKind.ChooseSlot, Offered(new ReplyRequest(ReplyKind.ChooseSlot) { Slot = 2 }, interview).Draft.Kind);
        Assert.Equal(ReplyKind.AskQuestion, Offered(new ReplyRequest(ReplyKind.ChooseSlot) { Slot = 1 }, interview).Draft.Kind);
        Assert.Equal(ReplyKind.AskQuestion, Offered(new ReplyRequest(ReplyKind.ChooseSlot) { Slot = 2, Alternatives = [1] }, interview).Draft.Kind);
    }

    [Fact]
    public void a_missing_zone_shows_the_hour_on_the_program_s_clock_and_on_ones_own()
    {
        var interview = Interviews.Interview(InterviewStatus.Scheduled, Time() with { ZoneFrom = ZoneSource.Place, Doubts = [new Doubt(DoubtCode.ZoneMissing, "No zone.", [Clock(0)])] });

        var text = Offered(new ReplyRequest(ReplyKind.AskQuestion), interview).Draft.Text;

        Assert.Contains("November 16, 2026, 9:00 AM (Buffalo, UTC−5)", text, StringComparison.Ordinal);
        Assert.Contains("For me: Monday, November 16, 2026, 9:00 AM (Karachi, UTC+5)", text, StringComparison.Ordinal);
        Assert.Contains("Which one is right?", text, StringComparison.Ordinal);
    }

    [Fact]
    public void a_day_without_an_hour_is_chosen_with_a_question_for_the_hour()
    {
        var day = new NoticeTime { Role = TimeRole.Interview, Status = TimeStatus.Offered, Start = new Moment.Day(new LocalDate(2026, 11, 18), DayHalf.Pm), Evidence = "November 18, PM" };

        var text = Offered(new ReplyRequest(ReplyKind.ChooseSlot), Interviews.Interview(InterviewStatus.Invited, day)).Draft.Text;

        Assert.Contains("Wednesday, November 18, 2026 (afternoon)", text, StringComparison.Ordinal);
        Assert.Contains("in which time zone?", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(13, true)]
    [InlineData(15, false)]
    public void a_change_asked_for_within_two_weeks_is_marked_as_short_notice(int days, bool isShort)
    {
        var interview = Interviews.Interview(InterviewStatus.Scheduled, Time());
        foreach (var kind in new[] { ReplyKind.AskReschedule, ReplyKind.Withdraw })
        {
            var offered = Offered(new ReplyRequest(kind), interview, Morning - Duration.FromDays(days));

            Assert.Equal(isShort, offered.Notes.Any(note => note.Contains("in 13 days", StringComparison.Ordinal)));
            Assert.Equal(isShort, offered.Draft.Text.Contains("short notice", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void the_deadline_is_told_on_both_clocks()
    {
        var deadline = Time(-48) with { Role = TimeRole.ReplyBy, End = null };
        var interview = Interviews.Interview(InterviewStatus.Invited, Time() with { Status = TimeStatus.Offered }, deadline);

        Assert.Contains(
            "Answer by: Saturday, November 14, 2026, 9:00 AM (Buffalo, UTC−5); For me: Saturday, November 14, 2026, 7:00 PM (Karachi, UTC+5).",
            Offered(new ReplyRequest(ReplyKind.ChooseSlot), interview).Notes);
    }

    [Fact]
    public void a_time_is_printed_with_the_city_that_keeps_its_clock()
    {
        var salina = Interviews.Interview(InterviewStatus.Scheduled, Time()) with { Program = new ProgramIdentity { Institution = "Prairie Hospital", City = "Salina", State = "KS" } };

        Assert.Contains("9:00 AM to 12:00 PM (New York, UTC−5)", Offered(new ReplyRequest(ReplyKind.ConfirmTime), salina).Draft.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void a_kinder_hour_is_asked_for_within_both_days()
    {
        // 9:00 AM in Buffalo is 4:00 AM in Honolulu.
        var interview = Interviews.Interview(InterviewStatus.Scheduled, Time());
        var offered = (ReplyOutcome.Offered)ReplyWriter.Write(interview, Interviews.Season(interview, "Pacific/Honolulu"), new ReplyRequest(ReplyKind.AskKinderSlot), Early);

        Assert.Contains("Monday, November 16, 2026, 1:00 PM to 4:00 PM (Buffalo, UTC−5)\n    For me: Monday, November 16, 2026, 8:00 AM to 11:00 AM (Honolulu, UTC−10)", offered.Draft.Text, StringComparison.Ordinal);
    }

    public static TheoryData<ReplyKind, InterviewStatus, bool> Senseless => new()
    {
        { ReplyKind.ConfirmTime, InterviewStatus.Invited, false },
        { ReplyKind.ConfirmTime, InterviewStatus.Scheduled, true },
        { ReplyKind.ConfirmTime, InterviewStatus.Cancelled, false },
        { ReplyKind.ChooseSlot, InterviewStatus.Invited, false },
        { ReplyKind.AskQuestion, InterviewStatus.Scheduled, false },
        { ReplyKind.AskKinderSlot, InterviewStatus.Invited, false },
        { ReplyKind.AskKinderSlot, InterviewStatus.Scheduled, false },
        { ReplyKind.AskReschedule, InterviewStatus.Scheduled, true },
        { ReplyKind.StayOnWaitlist, InterviewStatus.Invited, false },
        { ReplyKind.LeaveWaitlist, InterviewStatus.Scheduled, false },
        { ReplyKind.DeclineInvitation, InterviewStatus.Scheduled, false },
        { ReplyKind.DeclineInvitation, InterviewStatus.Declined, false },
        { ReplyKind.Withdraw, InterviewStatus.Invited, false },
        { ReplyKind.ThankYou, InterviewStatus.Scheduled, false },
        { ReplyKind.ThankYou, InterviewStatus.Cancelled, true },
    };

    [Theory]
    [MemberData(nameof(Senseless))]
    public void a_reply_that_makes_no_sense_is_not_offered_and_says_why(ReplyKind kind, InterviewStatus status, bool isOver)
    {
        var interview = Interviews.Interview(status, status == InterviewStatus.Scheduled ? [Time()] : []);

        // Karachi's evening is within the hours that suit: nothing kinder is needed.
        var outcome = ReplyWriter.Write(interview, Interviews.Season(interview, "Asia/Karachi"), new ReplyRequest(kind), isOver ? Morning + Duration.FromDays(1) : Early);

        Assert.EndsWith(".", Assert.IsType<ReplyOutcome.NotOffered>(outcome).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(0)]
    [InlineData(3)]
    public void a_choice_must_be_one_of_the_times_offered(int? slot)
    {
        var interview = Interviews.Interview(InterviewStatus.Invited, Time() with { Status = TimeStatus.Offered }, Time(24) with { Status = TimeStatus.Offered });

        var outcome = ReplyWriter.Write(interview, Interviews.Season(interview, "Asia/Karachi"), new ReplyRequest(ReplyKind.ChooseSlot) { Slot = slot }, Early);

        Assert.Contains("from 1 to 2", Assert.IsType<ReplyOutcome.NotOffered>(outcome).Reason, StringComparison.Ordinal);
    }

    private static ReplyOutcome.Offered Offered(ReplyRequest request, Interview interview, Instant? now = null) =>
        Assert.IsType<ReplyOutcome.Offered>(ReplyWriter.Write(interview, Interviews.Season(interview, "Asia/Karachi"), request, now ?? Early));

    private static NoticeTime Time(int hoursLater = 0) => Interviews.Time(Morning + Duration.FromHours(hoursLater), Duration.FromHours(3), Zone);

    private static OffsetDateTime Clock(int hoursLater) => (Morning + Duration.FromHours(hoursLater)).InZone(DateTimeZoneProviders.Tzdb[Zone]).ToOffsetDateTime();
}
