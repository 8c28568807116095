using System.Globalization;
using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Reading;

namespace OfficePrep.Replies;

/// <summary>What to know or do before a draft is sent.</summary>
internal static class ReplyNotes
{
    /// <summary>The notes of a draft, the weightiest first.</summary>
    public static IReadOnlyList<string> Of(Interview interview, ReplyRequest request, ReplyKind kind, ReplyAddress address, ReplyClock clock, Instant now) =>
    [
        .. GivesUp(kind),
        .. Notice(interview, kind, now),
        .. AnswerBy(interview, kind, clock, now),
        .. Page(interview, kind),
        .. Sender(interview),
        .. address.To is null ? ["The letters name no address that takes answers; fill in To."] : Array.Empty<string>(),
        .. request.Name is null ? ["Sign it with your name: the draft ends without one. Put it into preferences.json, and every draft is signed."] : Array.Empty<string>(),
        .. kind == ReplyKind.ThankYou ? ["Add a sentence about something you spoke of. Do not ask for an answer, or about their list or yours."] : Array.Empty<string>(),
    ];

    private static IEnumerable<string> GivesUp(ReplyKind kind)
    {
        if (kind is ReplyKind.DeclineInvitation or ReplyKind.Withdraw or ReplyKind.LeaveWaitlist)
        {
            yield return "Once this is sent, the place is likely gone for good.";
        }
    }

    private static IEnumerable<string> Notice(Interview interview, ReplyKind kind, Instant now)
    {
        var changes = kind is ReplyKind.AskReschedule or ReplyKind.Withdraw || (kind == ReplyKind.AskKinderSlot && interview.Status == InterviewStatus.Scheduled);
        if (!changes || interview.Main is not { } time || NoticePeriod.DaysLeft(time, now) is not (>= 0 and < NoticePeriod.Days and var days))
        {
            yield break;
        }

        var left = days switch { 0 => "in less than a day", 1 => "in 1 day", _ => $"in {days.ToString(CultureInfo.InvariantCulture)} days" };
        yield return $"The interview is {left}. The Match rules ask for reasonable notice of a change or cancellation, such as one to two weeks: write now, and call the program too.";
    }

    private static IEnumerable<string> AnswerBy(Interview interview, ReplyKind kind, ReplyClock clock, Instant now)
    {
        // A last moment behind the interview is that of an event after it.
        if (kind == ReplyKind.ThankYou || interview.ReplyBy is not { } last || (interview.Main is { } main && last.Start.Date > main.Start.Date))
        {
            yield break;
        }

        var isOver = last.Start is Moment.At at ? at.Instant < now : last.Start.Date < now.InUtc().Date.PlusDays(-1);
        yield return $"{(isOver ? "The last moment to answer has passed" : "Answer by")}: {string.Join("; ", clock.Of(last).Lines)}.";
    }

    private static IEnumerable<string> Page(Interview interview, ReplyKind kind)
    {
        if (interview.ScheduleUrl is not null && kind is ReplyKind.ChooseSlot or ReplyKind.AskKinderSlot or ReplyKind.AskReschedule or ReplyKind.DeclineInvitation or ReplyKind.Withdraw)
        {
            yield return "The program has a scheduling page: do the same there, because a message alone may not hold or free a place.";
        }
    }

    private static IEnumerable<string> Sender(Interview interview)
    {
        if (interview.Warnings.Any(warning => warning.Code is WarningCode.SenderUnverified or WarningCode.LinkLookalike or WarningCode.LinkMismatch))
        {
            yield return "A letter of this program has a warning about its sender or links: check the address before you send.";
        }
    }
}
