using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Reading;
using static OfficePrep.Tests.Planning.Letters;

namespace OfficePrep.Tests.Planning;

public class StatusTests
{
    private static readonly SeasonLetter Invited = Of(NoticeKind.Invitation, Northgate, 1, At(10, 8, TimeStatus.Offered), At(12, 8, TimeStatus.Offered), At(5, 17, role: TimeRole.ReplyBy));
    private static readonly SeasonLetter Confirmed = Of(NoticeKind.Confirmation, Northgate, 3, At(12, 8), At(11, 18, role: TimeRole.Social), At(12, 9, role: TimeRole.Agenda));

    [Fact]
    public void an_invitation_offers_its_times_until_one_is_fixed()
    {
        var interview = Assert.Single(After(Invited).Interviews);

        Assert.Equal(InterviewStatus.Invited, interview.Status);
        Assert.Equal(2, interview.Times.Count(time => time.Status == TimeStatus.Offered));
        Assert.NotNull(interview.ReplyBy);
        Assert.Null(interview.Main);
    }

    [Fact]
    public void a_confirmation_fixes_one_time_and_ends_the_choice()
    {
        var interview = Assert.Single(After(Invited, Confirmed).Interviews);

        Assert.Equal(InterviewStatus.Scheduled, interview.Status);
        Assert.Equal(Clock(12, 8), Assert.IsType<Moment.At>(interview.Main!.Start).Clock);
        Assert.DoesNotContain(interview.Times, time => time.Status == TimeStatus.Offered);
        Assert.Null(interview.ReplyBy);
        Assert.Equal(1, interview.Revision);
    }

    [Fact]
    public void a_new_time_replaces_the_old_one_and_keeps_what_it_does_not_restate()
    {
        var join = new JoinDetails { Platform = "zoom", Url = "https://zoom.example/j/881230000" };
        var confirmed = Confirmed with { Notice = Confirmed.Notice with { Join = join, Contacts = [new Contact("Ana Ruiz", "ana@northgate.example", null)] } };
        var plan = Planner.Plan(After(Invited, confirmed), [Of(NoticeKind.Reschedule, Northgate, 6, At(12, 8, TimeStatus.Withdrawn), At(19, 10))]);

        var interview = Assert.Single(plan.After.Interviews);
        Assert.Equal(InterviewStatus.Scheduled, interview.Status);
        Assert.Equal(Clock(19, 10), Assert.IsType<Moment.At>(interview.Main!.Start).Clock);
        Assert.Single(interview.Times, time => time.Role == TimeRole.Interview);
        Assert.Equal(join.Url, interview.Join!.Url);
        Assert.Single(interview.Contacts);
        Assert.Equal(2, interview.Revision);
        var move = Assert.IsType<Change.Move>(Assert.Single(plan.Changes));
        Assert.Equal(["06-Reschedule.eml moves it from Thursday, November 12, 2026, 8:00 AM (Buffalo, UTC−5) to Thursday, November 19, 2026, 10:00 AM (Buffalo, UTC−5)."], move.Reasons);
    }

    [Fact]
    public void the_agenda_of_an_old_day_goes_with_it_and_a_social_that_is_not_spoken_of_is_asked_about()
    {
        var interview = Assert.Single(After(Confirmed, Of(NoticeKind.Reschedule, Northgate, 6, At(19, 10))).Interviews);

        Assert.DoesNotContain(interview.Times, time => time.Role == TimeRole.Agenda);
        var social = Assert.Single(interview.Times, time => time.Role == TimeRole.Social);
        Assert.Equal(DoubtCode.WhichTime, Assert.Single(social.Doubts).Code);
    }

    [Fact]
    public void a_letter_that_asks_to_move_takes_the_time_back_and_waits()
    {
        var interview = Assert.Single(After(Confirmed, Of(NoticeKind.Reschedule, Northgate, 6, At(12, 8, TimeStatus.Withdrawn))).Interviews);

        Assert.Equal(InterviewStatus.Invited, interview.Status);
        Assert.Null(interview.Main);
        Assert.Equal(TimeStatus.Withdrawn, Assert.Single(interview.Times, time => time.Role == TimeRole.Interview).Status);
    }

    [Fact]
    public void a_cancellation_keeps_the_record_with_its_last_time_withdrawn()
    {
        var plan = Planner.Plan(After(Invited, Confirmed), [Of(NoticeKind.Cancellation, Northgate, 8, At(12, 8, TimeStatus.Withdrawn))]);

        var interview = Assert.Single(plan.After.Interviews);
        Assert.Equal(InterviewStatus.Cancelled, interview.Status);
        Assert.NotEmpty(interview.Times);
        Assert.All(interview.Times, time => Assert.Equal(TimeStatus.Withdrawn, time.Status));
        Assert.IsType<Change.Remove>(Assert.Single(plan.Changes));
    }

    [Fact]
    public void a_cancellation_of_the_time_that_was_left_does_not_cancel_the_new_one()
    {
        var moved = Of(NoticeKind.Confirmation, Northgate, 6, At(19, 10));
        var old = Of(NoticeKind.Cancellation, Northgate, 7, At(12, 8, TimeStatus.Withdrawn));

        var interview = Assert.Single(After(Confirmed, moved, old).Interviews);

        Assert.Equal(InterviewStatus.Scheduled, interview.Status);
        Assert.Equal(Clock(19, 10), Assert.IsType<Moment.At>(interview.Main!.Start).Clock);
        Assert.Empty(interview.Main.Doubts);
    }

    [Fact]
    public void a_cancellation_of_an_unknown_time_is_asked_about()
    {
        var interview = Assert.Single(After(Confirmed, Of(NoticeKind.Cancellation, Northgate, 7, At(20, 8, TimeStatus.Withdrawn))).Interviews);

        Assert.Equal(InterviewStatus.Scheduled, interview.Status);
        Assert.Equal(DoubtCode.WhichTime, Assert.Single(interview.Main!.Doubts).Code);
    }

    [Fact]
    public void a_reminder_that_disagrees_moves_nothing_and_is_asked_about()
    {
        var interview = Assert.Single(After(Confirmed, Of(NoticeKind.Reminder, Northgate, 9, At(12, 9))).Interviews);

        Assert.Equal(Clock(12, 8), Assert.IsType<Moment.At>(interview.Main!.Start).Clock);
        var doubt = Assert.Single(interview.Main.Doubts);
        Assert.Equal([Clock(12, 8), Clock(12, 9)], doubt.Choices);
        Assert.Contains("8:00 AM", doubt.Message, StringComparison.Ordinal);
        Assert.Contains("9:00 AM", doubt.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void a_clear_reminder_ends_the_doubt_of_the_same_time()
    {
        var doubtful = At(12, 8) with { Doubts = [new Doubt(DoubtCode.ZoneMissing, "Which zone?", [Clock(12, 8), Clock(12, 9)])] };

        var same = Assert.Single(After(Of(NoticeKind.Confirmation, Northgate, 3, doubtful), Of(NoticeKind.Reminder, Northgate, 9, At(12, 8))).Interviews);
        var other = Assert.Single(After(Of(NoticeKind.Confirmation, Northgate, 3, doubtful), Of(NoticeKind.Reminder, Northgate, 9, At(12, 9))).Interviews);
        var vague = Assert.Single(After(Of(NoticeKind.Confirmation, Northgate, 3, doubtful), Of(NoticeKind.Reminder, Northgate, 9, doubtful)).Interviews);

        Assert.Empty(same.Main!.Doubts);
        Assert.Empty(other.Main!.Doubts);
        Assert.Equal(Clock(12, 9), Assert.IsType<Moment.At>(other.Main.Start).Clock);
        Assert.Single(vague.Main!.Doubts);
    }

    [Fact]
    public void a_vaguer_confirmation_does_not_move_a_clear_time()
    {
        var vague = At(12, 9) with { Doubts = [new Doubt(DoubtCode.ZoneMissing, "Which zone?", [Clock(12, 9), Clock(12, 8)])] };

        var interview = Assert.Single(After(Confirmed, Of(NoticeKind.Confirmation, Northgate, 4, vague)).Interviews);

        Assert.Equal(Clock(12, 8), Assert.IsType<Moment.At>(interview.Main!.Start).Clock);
        Assert.Empty(interview.Main.Doubts);
    }

    [Fact]
    public void a_waiting_list_ends_with_the_invitation_that_follows()
    {
        var waiting = Of(NoticeKind.Waitlist, Northgate, 2);

        Assert.Equal(InterviewStatus.Waitlisted, Assert.Single(After(waiting).Interviews).Status);
        Assert.Equal(InterviewStatus.Invited, Assert.Single(After(waiting, Of(NoticeKind.Invitation, Northgate, 5, At(20, 8, TimeStatus.Offered))).Interviews).Status);
        Assert.Equal(InterviewStatus.Declined, Assert.Single(After(waiting, Of(NoticeKind.Decline, Northgate, 5)).Interviews).Status);
        Assert.Equal(InterviewStatus.Scheduled, Assert.Single(After(Confirmed, Of(NoticeKind.Waitlist, Northgate, 5)).Interviews).Status);
    }

    [Fact]
    public void a_new_meeting_leaves_nothing_of_the_old_one_behind()
    {
        var first = Confirmed with { Notice = Confirmed.Notice with { Join = new JoinDetails { Url = "https://zoom.example/j/1", Passcode = "old" } } };
        var second = Of(NoticeKind.Reminder, Northgate, 9, At(12, 8));
        second = second with { Notice = second.Notice with { Join = new JoinDetails { Url = "https://zoom.example/j/2" } } };

        var join = Assert.Single(After(first, second).Interviews).Join!;

        Assert.Equal("https://zoom.example/j/2", join.Url);
        Assert.Null(join.Passcode);
    }
}
