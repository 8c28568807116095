using NodaTime;
using OfficePrep.Planning.Answers;
using OfficePrep.Reading;

namespace OfficePrep.Planning;

/// <summary>
/// Tells the letters of one interview, oldest first, and keeps where it stands. The rules, in words:
/// <list type="bullet">
/// <item>An invitation offers choices, which stand until a confirmation fixes one; it does not undo a fixed time.</item>
/// <item>A confirmation or a new time replaces the interview's time and keeps what it does not restate (how to join, contacts, socials).
/// A letter that only says the same less clearly moves nothing.</item>
/// <item>A letter that asks to move without naming the new time takes the old one back and waits.</item>
/// <item>A cancellation keeps the record, its last time withdrawn. One that names another time than the one in force is about that other time.</item>
/// <item>A reminder moves nothing: where it disagrees, it raises a doubt. Only where the known time was itself doubtful and the reminder is one of its readings, it settles it.</item>
/// </list>
/// </summary>
/// <param name="answers">What the person answered, in the order it was answered.</param>
internal sealed class InterviewStory(IReadOnlyList<Answer.Reading> answers)
{
    private readonly StoryAnswers standing = new(answers);
    private readonly InterviewFacts facts = new();
    private readonly StoryTimes times = new();
    private readonly List<string> letters = [];
    private readonly List<StoryStep> steps = [];
    private readonly HashSet<Instant> left = [];
    private List<Doubt> doubts = [];
    private InterviewStatus? status;
    private Instant changed;
    private int revision;
    private string telling = "";

    /// <summary>Answers that do not count any more, by the id of their question, with the reason.</summary>
    public IReadOnlyDictionary<string, string> Overruled => standing.Overruled;

    /// <summary>What each letter did, in words.</summary>
    public IReadOnlyList<StoryStep> Steps => steps;

    /// <summary>The program, every letter's knowledge put together.</summary>
    public ProgramIdentity Program => facts.Program;

    /// <summary>Tells one more letter, not older than the last.</summary>
    public void Tell(SeasonLetter letter)
    {
        telling = letter.Key;
        var notice = standing.Settle(letter);
        var (stood, before) = (status, times.InOrder);
        facts.Add(notice);
        letters.Add(letter.Key);
        var words = notice.Kind switch
        {
            NoticeKind.Invitation => Invite(notice),
            NoticeKind.Confirmation => Confirm(notice, moves: false),
            NoticeKind.Reschedule => Confirm(notice, moves: true),
            NoticeKind.Cancellation => Cancel(notice),
            NoticeKind.Waitlist => Wait(notice),
            NoticeKind.Reminder => Remind(notice),
            NoticeKind.Decline => Decline(),
            NoticeKind.Event => "adds an event",
            _ => "changes nothing",
        };
        if (status is not (InterviewStatus.Cancelled or InterviewStatus.Declined))
        {
            times.AddSurroundings(notice.Times, letter.Key);
        }

        foreach (var answer in standing.Open(letter))
        {
            Settle(answer);
        }

        times.Number();
        standing.Look(letter, words, times.InOrder);

        status ??= InterviewStatus.Invited;
        steps.Add(new StoryStep(letter.Key, words));
        if (stood is null || stood != status || !before.Select(Shown).SequenceEqual(times.InOrder.Select(Shown)))
        {
            revision += stood is null ? 0 : 1;
            changed = letter.Moment;
        }
    }

    /// <summary>The interview as it stands.</summary>
    /// <param name="id">Its id.</param>
    public Interview ToInterview(string id) => new()
    {
        Id = id,
        Program = facts.Program,
        Status = status ?? InterviewStatus.Invited,
        Format = facts.Format,
        Times = times.InOrder,
        Past = times.Past,
        Join = facts.Join,
        Place = facts.Place,
        ScheduleUrl = facts.ScheduleUrl,
        Contacts = facts.Contacts,
        Interviewers = facts.Interviewers,
        Doubts = doubts,
        Warnings = facts.Warnings,
        Letters = letters,
        Revision = revision,
        Changed = changed,
    };

    private string Invite(Notice notice)
    {
        if (FixedTimes(notice).Count > 0 && status != InterviewStatus.Scheduled)
        {
            return Confirm(notice, moves: false);
        }

        if (status == InterviewStatus.Scheduled)
        {
            return "invites again; the time that is fixed stays";
        }

        times.Drop(time => time.Status == TimeStatus.Withdrawn);
        status = InterviewStatus.Invited;
        doubts = [.. notice.Doubts];
        return Offer(notice, "invites");
    }

    private string Offer(Notice notice, string does)
    {
        var offered = notice.Times.Where(time => time is { Role: TimeRole.Interview, Status: TimeStatus.Offered }).ToList();
        times.Offer(offered);
        return offered.Count switch
        {
            0 => does,
            1 => $"{does} and offers {Words(offered[0])}",
            _ => $"{does} and offers {offered.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)} times",
        };
    }

    private string Confirm(Notice notice, bool moves)
    {
        var said = FixedTimes(notice);
        if (said.Count == 0)
        {
            return moves ? AskToMove(notice) : ConfirmWithoutTime(notice);
        }

        var known = times.Main;
        if (known is not null && !moves && StoryTimes.MayBe(said[0], known) && known.Doubts.Count == 0)
        {
            // The platform's mail says in vague words what the program's letter said clearly.
            return $"says the time again, less clearly; it stays {Words(known)}";
        }

        var same = known is not null && StoryTimes.Agree(known, said[0]);
        var fixedTimes = same ? [StoryTimes.Restated(known!, said[0]), .. said.Skip(1)] : said;
        times.Fix(fixedTimes);
        status = InterviewStatus.Scheduled;
        doubts = [.. notice.Doubts];
        if (known is null || same)
        {
            return known is null ? $"fixes {Words(fixedTimes[0])}" : "says the same time again";
        }

        Leave(known, fixedTimes[0], notice);
        return $"moves it from {Words(known)} to {Words(fixedTimes[0])}";
    }

    // The program believes that a time is fixed; whoever reads only the calendar would not know.
    private string ConfirmWithoutTime(Notice notice)
    {
        var does = Offer(notice, "confirms without naming a time");
        if (times.Main is null && !times.InOrder.Any(time => time is { Role: TimeRole.Interview, Status: TimeStatus.Offered }))
        {
            const string Message = "A letter confirms the interview, but no time was found in it. Open the message and look for the hour, or ask the program.";
            doubts = [.. doubts.Where(doubt => doubt.Evidence != Message), new Doubt(DoubtCode.WhichTime, Message) { Letter = telling, Evidence = Message }];
        }

        return does;
    }

    // A doubt about the interview as a whole: a moment that the person names is its time.
    private void Settle(Answer.Reading answer)
    {
        if (times.Settle(answer))
        {
            standing.Use(answer);
        }
        else if (doubts.FirstOrDefault(doubt => doubt.Letter == answer.Letter && doubt.Code == answer.Code && doubt.Evidence == answer.Evidence) is { } doubt)
        {
            standing.Use(answer);
            doubts = [.. doubts.Where(other => !ReferenceEquals(other, doubt))];
            if (answer.Chosen is { } chosen && times.Main is null && status is not (InterviewStatus.Cancelled or InterviewStatus.Declined))
            {
                times.Fix([new NoticeTime { Role = TimeRole.Interview, Start = new Moment.At(chosen), ZoneId = answer.ZoneId, Evidence = "your own answer" }]);
                status = InterviewStatus.Scheduled;
            }
        }
    }

    private string AskToMove(Notice notice)
    {
        var known = times.Main;
        if (known is not null)
        {
            Leave(known, null, notice);
        }

        times.Withdraw(role => role == TimeRole.Interview);
        status = InterviewStatus.Invited;
        doubts = [.. notice.Doubts];
        return Offer(notice, known is null ? "asks to choose another time" : $"takes back {Words(known)} and asks to choose another time");
    }

    // What hung on the old day: its agenda goes with it; events stay, and those the letter does not speak of are asked about.
    private void Leave(NoticeTime old, NoticeTime? next, Notice notice)
    {
        if (StoryTimes.Instant(old) is { } instant)
        {
            left.Add(instant);
        }

        if (next is null || next.Start.Date != old.Start.Date)
        {
            times.Drop(time => time.Role == TimeRole.Agenda && time.Start.Date != next?.Start.Date);
            times.Change(
                time => time is { Role: TimeRole.Social or TimeRole.TechCheck, Status: TimeStatus.Fixed } && !notice.Times.Any(said => said.Role == time.Role),
                time => time with { Doubts = [.. time.Doubts.Where(doubt => doubt.Code != DoubtCode.WhichTime), new Doubt(DoubtCode.WhichTime, $"The interview moved, but the letter does not say whether this moves with it: {Words(time)}. Ask the program.") { Letter = telling, Evidence = time.Evidence + " / moved" }] });
        }
    }

    private string Cancel(Notice notice)
    {
        var known = times.Main;
        var named = notice.Times.Where(time => time.Role == TimeRole.Interview).ToList();
        if (known is not null && named.Count > 0 && !named.Any(time => StoryTimes.Agree(time, known) || StoryTimes.MayBe(time, known)))
        {
            if (named.All(time => StoryTimes.Instant(time) is { } instant && left.Contains(instant)))
            {
                return $"calls off the old time only; {Words(known)} stays";
            }

            var doubt = StoryTimes.TwoTimes(known, named[0], "A cancellation names another time than the one that was fixed", telling);
            times.Change(time => ReferenceEquals(time, known), time => time with { Doubts = [.. time.Doubts, doubt] });
            return $"calls off {Words(named[0])}, which is not the time in force; asked about";
        }

        status = InterviewStatus.Cancelled;
        times.Drop(time => time.Role == TimeRole.Interview && time.Status == TimeStatus.Offered);
        times.Withdraw(_ => true);
        if (known is null && !times.InOrder.Any(time => time.Role == TimeRole.Interview))
        {
            times.Fix(named.Select(time => time with { Status = TimeStatus.Withdrawn }));
        }

        doubts = [];
        return known is null ? "calls the interview off" : $"calls off {Words(known)}";
    }

    private string Wait(Notice notice)
    {
        if (status == InterviewStatus.Scheduled)
        {
            return "speaks of a waiting list; the time that is fixed stays";
        }

        times.Withdraw(role => role is TimeRole.Interview or TimeRole.ReplyBy);
        status = InterviewStatus.Waitlisted;
        doubts = [.. notice.Doubts];
        return "puts it on the waiting list";
    }

    private string Remind(Notice notice)
    {
        var said = FixedTimes(notice);
        var known = times.Main;
        if (said.Count == 0)
        {
            return "reminds";
        }

        if (known is null || status is InterviewStatus.Cancelled or InterviewStatus.Declined)
        {
            return known is null && status is not (InterviewStatus.Cancelled or InterviewStatus.Declined) ? Confirm(notice, moves: false) : Disagree(said[0], null);
        }

        if (said.FirstOrDefault(time => StoryTimes.Agree(time, known)) is { } again)
        {
            times.Change(time => ReferenceEquals(time, known), time => StoryTimes.Restated(time, again));
            return "says the same time again";
        }

        if (StoryTimes.MayBe(known, said[0]) && said[0].Doubts.Count == 0)
        {
            times.Change(time => ReferenceEquals(time, known), time => said[0]);
            return $"settles what was open: {Words(said[0])}";
        }

        return StoryTimes.MayBe(said[0], known) ? $"says the time again, less clearly; it stays {Words(known)}" : Disagree(said[0], known);
    }

    private string Disagree(NoticeTime said, NoticeTime? known)
    {
        if (known is null)
        {
            doubts.Add(new Doubt(DoubtCode.WhichTime, $"A reminder names {Words(said)}, but the interview was called off. Ask the program.", said.Start is Moment.At at ? [at.Clock] : []) { Letter = telling, Evidence = said.Evidence + " / called off" });
            return $"names {Words(said)} although it was called off; asked about";
        }

        var doubt = StoryTimes.TwoTimes(known, said, "A reminder disagrees with the time that was fixed", telling);
        times.Change(time => ReferenceEquals(time, known), time => time with { Doubts = [.. time.Doubts, doubt] });
        return $"disagrees: it names {Words(said)}; asked about";
    }

    private string Decline()
    {
        times.Withdraw(_ => true);
        status = InterviewStatus.Declined;
        doubts = [];
        return "offers no interview";
    }

    // What a calendar shows of a time.
    private static (TimeRole, TimeStatus, Moment, OffsetDateTime?) Shown(NoticeTime time) => (time.Role, time.Status, time.Start, time.End);

    private string Words(NoticeTime time) => TimeWords.There(time, facts.Program);

    private static List<NoticeTime> FixedTimes(Notice notice) =>
        [.. notice.Times.Where(time => time is { Role: TimeRole.Interview, Status: TimeStatus.Fixed }).OrderBy(time => time.Start.Date).ThenBy(time => StoryTimes.Instant(time) ?? Instant.MinValue)];
}
