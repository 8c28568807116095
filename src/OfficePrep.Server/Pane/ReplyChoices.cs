using OfficePrep.Planning;
using OfficePrep.Reading;
using OfficePrep.Replies;

namespace OfficePrep.Server.Pane;

/// <summary>What a person may want to write to a program, as the pages offer it.</summary>
internal static class ReplyChoices
{
    private static readonly (ReplyKind Kind, string Word, string Title)[] All =
    [
        (ReplyKind.ConfirmTime, "confirm-time", "Confirm the time"),
        (ReplyKind.ChooseSlot, "choose-slot", "Choose one of the times"),
        (ReplyKind.AskQuestion, "ask-question", "Ask what the letter leaves open"),
        (ReplyKind.AskKinderSlot, "ask-kinder-slot", "Ask for a kinder hour"),
        (ReplyKind.AskReschedule, "ask-reschedule", "Ask for another day"),
        (ReplyKind.StayOnWaitlist, "stay-on-waitlist", "Stay on the waiting list"),
        (ReplyKind.LeaveWaitlist, "leave-waitlist", "Leave the waiting list"),
        (ReplyKind.DeclineInvitation, "decline-invitation", "Decline the invitation"),
        (ReplyKind.Withdraw, "withdraw", "Give up the interview"),
        (ReplyKind.ThankYou, "thank-you", "Say thanks after the interview"),
    ];

    /// <summary>What makes sense for an interview, the likeliest first.</summary>
    public static IEnumerable<(string Word, string Title)> For(Interview interview) => All.Where(each => Fits(interview, each.Kind)).Select(each => (each.Word, each.Title));

    /// <summary>What a form sent.</summary>
    public static ReplyKind Of(string? word) =>
        All.FirstOrDefault(each => each.Word == word) is { Word: not null } found ? found.Kind : throw Refusal.Invalid("Choose what the reply is for.");

    private static bool Fits(Interview interview, ReplyKind kind) => kind switch
    {
        ReplyKind.ConfirmTime or ReplyKind.AskReschedule or ReplyKind.Withdraw or ReplyKind.ThankYou => interview.Main is not null,
        ReplyKind.ChooseSlot => interview.Times.Any(time => time is { Role: TimeRole.Interview, Status: TimeStatus.Offered }),
        ReplyKind.AskQuestion => interview.Doubts.Count > 0 || interview.Times.Any(time => time.Doubts.Count > 0),
        ReplyKind.StayOnWaitlist or ReplyKind.LeaveWaitlist => interview.Status == InterviewStatus.Waitlisted,
        ReplyKind.DeclineInvitation => interview is { Main: null, Status: InterviewStatus.Invited },
        _ => interview.Status is InterviewStatus.Invited or InterviewStatus.Scheduled,
    };
}
