using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Reading;

namespace OfficePrep.Replies;

/// <summary>Decides, kind by kind, whether a reply makes sense as the interview stands, and what it says. A time in doubt is never confirmed: the doubt is asked about.</summary>
internal sealed class ReplyRules(Interview interview, ReplyRequest request, ReplyClock clock, Instant now)
{
    private const int MostTimes = 12;

    /// <summary>What the reply says.</summary>
    /// <exception cref="ReplyRefusedException">It makes no sense as the interview stands.</exception>
    public ReplyContent Decide() => request.Kind switch
    {
        ReplyKind.ConfirmTime => Confirm(),
        ReplyKind.ChooseSlot => Choose(),
        ReplyKind.AskKinderSlot => AskKinder(),
        ReplyKind.AskQuestion => OpenQuestion.Of(interview, clock) is { } open ? Ask(open) : throw new ReplyRefusedException("No time of this interview is in doubt; there is nothing to ask."),
        ReplyKind.AskReschedule => AskReschedule(),
        ReplyKind.StayOnWaitlist or ReplyKind.LeaveWaitlist => Standing(InterviewStatus.Waitlisted, "This program has not put you on a waiting list."),
        ReplyKind.DeclineInvitation => Standing(InterviewStatus.Invited, interview.Status == InterviewStatus.Scheduled ? "A time is already fixed for this interview; use withdraw." : "There is no open invitation to decline."),
        ReplyKind.Withdraw => Withdraw(),
        ReplyKind.ThankYou => ThankYou(),
        _ => throw new ArgumentOutOfRangeException(nameof(request), request.Kind, "An unknown kind of reply."),
    };

    /// <summary>The times that the program offers, in their order.</summary>
    public static List<NoticeTime> Offered(Interview interview) => [.. interview.Times.Where(time => time is { Role: TimeRole.Interview, Status: TimeStatus.Offered })];

    private ReplyContent Confirm()
    {
        var time = Scheduled("confirm");
        return AskAny(FixedTimes(), "confirming it") ?? With("time", time);
    }

    private ReplyContent Choose()
    {
        var offered = Offered(interview);
        if (offered.Count == 0)
        {
            throw new ReplyRefusedException("No times are on offer; where the program has a scheduling page, choose there.");
        }

        if (request.Slot is null && offered.Count > 1)
        {
            throw new ReplyRefusedException($"{offered.Count} times are on offer; say which one you choose, from 1 to {offered.Count}.");
        }

        var numbers = new[] { request.Slot ?? 1 }.Concat(request.Alternatives).Distinct().ToList();
        if (numbers.Find(number => number < 1 || number > offered.Count) is var wrong && numbers.Exists(number => number == wrong && (number < 1 || number > offered.Count)))
        {
            throw new ReplyRefusedException($"There is no offered time {wrong}; choose from 1 to {offered.Count}.");
        }

        var chosen = numbers.ConvertAll(number => offered[number - 1]);
        if (chosen.Exists(IsOver))
        {
            throw new ReplyRefusedException("A time that you chose is already over; choose another one.");
        }

        if (AskAny(chosen, "choosing it") is { } asks)
        {
            return asks;
        }

        var content = With("slot", chosen[0], chosen.Exists(time => time.Start is Moment.Day) ? "day" : null);
        return chosen.Count == 1 ? content : content with { Times = new Dictionary<string, ReplyParagraph.Clocks>(content.Times) { ["others"] = Clocks(chosen.Skip(1)) } };
    }

    private ReplyContent AskKinder()
    {
        var isFixed = interview.Status == InterviewStatus.Scheduled;
        IReadOnlyList<NoticeTime> times = isFixed && Scheduled("move").Start is Moment.At ? [.. FixedTimes().Where(time => time.Start is Moment.At)] : [.. Offered(interview).Where(time => !IsOver(time) && time.Start is Moment.At).Take(MostTimes)];
        if (times.Count == 0)
        {
            throw new ReplyRefusedException("No time is fixed or on offer yet; wait for one, or choose on the program's scheduling page.");
        }

        if (AskAny(times, "asking to move it") is { } asks)
        {
            return asks;
        }

        var moments = times.Select(time => (Time: time, ((Moment.At)time.Start).Clock)).ToList();
        if (moments.TrueForAll(each => request.Hours.Holds(each.Clock.ToInstant(), clock.HomeAt(each.Clock.ToInstant()))))
        {
            throw new ReplyRefusedException("These times already begin within the hours that suit you.");
        }

        var stretches = moments.DistinctBy(each => each.Clock.Date)
            .Select(each => (Zone: ReplyClock.ZoneOf(each.Time, each.Clock), Suits: request.Hours.On(each.Clock.Date, ReplyClock.ZoneOf(each.Time, each.Clock), clock.HomeAt(each.Clock.ToInstant()))))
            .Where(each => each.Suits is not null)
            .Select(each => clock.Of(each.Suits!.Value.Start, each.Suits.Value.End, each.Zone)).ToList();
        var blocks = new Dictionary<string, ReplyParagraph.Clocks> { ["times"] = Clocks(times) };
        if (stretches.Count > 0)
        {
            blocks["hours"] = new ReplyParagraph.Clocks(stretches);
        }

        return new ReplyContent(request.Kind) { Times = blocks, Holds = Set(isFixed ? "fixed" : "offered", stretches.Count == 0 ? "no-hours" : null) };
    }

    private ReplyContent AskReschedule()
    {
        var time = Scheduled("move");
        return AskAny(FixedTimes(), "asking to move it") ?? With("time", time, IsSoon(time) ? "short-notice" : null);
    }

    private ReplyContent Withdraw()
    {
        if (interview.Status != InterviewStatus.Scheduled)
        {
            throw new ReplyRefusedException("No interview is fixed that you could withdraw from; to turn an invitation down, use decline.");
        }

        // A time in doubt need not be named to give the place back.
        var time = Scheduled("withdraw from");
        var soon = IsSoon(time) ? "short-notice" : null;
        return FixedTimes().TrueForAll(each => each.Doubts.Count == 0) ? With("time", time, soon) : new ReplyContent(request.Kind) { Holds = Set(soon) };
    }

    private ReplyContent ThankYou()
    {
        if (interview is not { Status: InterviewStatus.Scheduled, Main: { } time } || !IsOver(time))
        {
            throw new ReplyRefusedException("This interview is not over yet; thank the program afterwards.");
        }

        return FixedTimes().TrueForAll(each => each is { Doubts.Count: 0, Start: Moment.At }) ? With("time", time) : new ReplyContent(request.Kind);
    }

    private ReplyContent Standing(InterviewStatus wanted, string otherwise) =>
        interview.Status == wanted ? new ReplyContent(request.Kind) : throw new ReplyRefusedException(otherwise);

    private NoticeTime Scheduled(string act)
    {
        if (interview is not { Status: InterviewStatus.Scheduled, Main: { } time })
        {
            throw new ReplyRefusedException($"No time is fixed that you could {act}.");
        }

        if (IsOver(time))
        {
            throw new ReplyRefusedException("The time that was fixed is already over.");
        }

        return time.Start is Moment.At || act == "withdraw from" ? time
            : throw new ReplyRefusedException("The program fixed a day but no hour; ask it for the hour and the time zone before you answer.");
    }

    // An interview of two days has two fixed times; an answer that names one of them would leave the other open.
    private List<NoticeTime> FixedTimes() => [.. interview.Times.Where(time => time is { Role: TimeRole.Interview, Status: TimeStatus.Fixed }).Take(MostTimes)];

    private ReplyContent? AskAny(IEnumerable<NoticeTime> times, string insteadOf) => times.Select(time => AskInstead(time, insteadOf)).FirstOrDefault(ask => ask is not null);

    private ReplyContent? AskInstead(NoticeTime time, string insteadOf) =>
        OpenQuestion.OfTime(time, interview, clock) is { } open
            ? Ask(open) with { Notes = [$"This time is in doubt, so the draft asks about it instead of {insteadOf}."] }
            : null;

    private static ReplyContent Ask(OpenQuestion open) => new(ReplyKind.AskQuestion)
    {
        Words = new Dictionary<string, string> { ["what"] = open.What, ["question"] = open.Question },
        Times = new Dictionary<string, ReplyParagraph.Clocks> { ["readings"] = new(open.Readings, AreReadings: true) },
        Holds = Set(open.Readings.Count > 1 ? "several" : "one"),
    };

    private ReplyContent With(string name, NoticeTime time, string? holds = null) => new(request.Kind)
    {
        Times = new Dictionary<string, ReplyParagraph.Clocks> { [name] = Clocks(time.Status == TimeStatus.Fixed ? FixedTimes() : [time]) },
        Holds = Set(holds),
    };

    private ReplyParagraph.Clocks Clocks(IEnumerable<NoticeTime> times) => new([.. times.Select(clock.Of)]);

    private bool IsOver(NoticeTime time) => time.Start switch
    {
        Moment.At at => (time.End?.ToInstant() ?? at.Instant) <= now,
        Moment.Day day => day.On < now.InZone(clock.HomeAt(now)).Date,
        _ => false,
    };

    private bool IsSoon(NoticeTime time) => NoticePeriod.DaysLeft(time, now) < NoticePeriod.Days;

    private static HashSet<string> Set(params string?[] names) => [.. names.OfType<string>()];
}
