using OfficePrep.Planning.Answers;
using OfficePrep.Reading;

namespace OfficePrep.Planning;

/// <summary>
/// Brings the letters of one interview together. The rules, in words:
/// <list type="number">
/// <item>Letters that name institution and specialty come first, then those that name one of them, then those that name nothing; within each, oldest first.</item>
/// <item>A letter whose program is the same as that of exactly one interview belongs to it.</item>
/// <item>Where several are the same, or the names only may be the same, or the letter names none: the conversation, the calendar entry or the online meeting decides,
/// then the sender's own domain, and among several of those the very moment of the interview. A link never joins letters whose specialty, track, state or program number differ.</item>
/// <item>The moment alone decides only for a reminder that names no program: it can move nothing. A letter that calls off or moves is never placed by its moment alone.</item>
/// <item>What the person answered comes before all of these.</item>
/// <item>What is still open is asked: a letter that fixes or offers something of its own starts an interview of its own, with the question beside it; any other belongs to none.</item>
/// </list>
/// </summary>
internal static class InterviewMatcher
{
    /// <summary>The groups, and for each letter that could not be placed for certain the question to ask, by key.</summary>
    /// <param name="letters">In the order of <see cref="LetterOrder"/>.</param>
    /// <param name="answers">What the person answered about letters that could not be placed.</param>
    public static (IReadOnlyList<LetterGroup> Groups, IReadOnlyDictionary<string, string> Questions) Match(IReadOnlyList<SeasonLetter> letters, IReadOnlyList<Answer.Program> answers) =>
        Match(letters, answers, new LetterGroups());

    /// <summary>The same, into the groups that are given.</summary>
    public static (IReadOnlyList<LetterGroup> Groups, IReadOnlyDictionary<string, string> Questions) Match(IReadOnlyList<SeasonLetter> letters, IReadOnlyList<Answer.Program> answers, LetterGroups groups)
    {
        var answered = answers.ToDictionary(answer => answer.Letter, StringComparer.Ordinal);
        var waiting = new List<(SeasonLetter Letter, string Like)>();
        var questions = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var letter in letters.Where(letter => letter.Notice.Kind != NoticeKind.Other).OrderBy(Vagueness))
        {
            if (answered.GetValueOrDefault(letter.Key) is not { } answer)
            {
                Place(letter, groups, questions);
            }
            else if (answer.Choice == ProgramChoice.Own)
            {
                groups.Begin(letter, groups.Traces(letter));
            }
            else if (answer is { Choice: ProgramChoice.Same, Like: { } like })
            {
                waiting.Add((letter, like));
            }

            Join(waiting, groups);
        }

        // Their other letter is in no interview any more, so the question is open again.
        foreach (var (letter, _) in waiting)
        {
            Place(letter, groups, questions);
        }

        return (groups.All, questions);
    }

    // Each as soon as the letter that it was likened to has its place, so that what comes after meets the whole interview.
    private static void Join(List<(SeasonLetter Letter, string Like)> waiting, LetterGroups groups)
    {
        for (var at = 0; at < waiting.Count; at++)
        {
            if (groups.Of(waiting[at].Like) is { } group)
            {
                groups.Add(waiting[at].Letter, groups.Traces(waiting[at].Letter), group);
                waiting.RemoveAt(at);
                at = -1;
            }
        }
    }

    // OrderBy is stable: within one degree the letters stay in their order.
    private static int Vagueness(SeasonLetter letter) => letter.Notice.Program switch
    {
        { Institution: not null, Specialty: not null } or { NrmpCode: not null } or { AcgmeId: not null } => 0,
        { Institution: not null } or { Specialty: not null } => 1,
        _ => 2,
    };

    private static void Place(SeasonLetter letter, LetterGroups groups, Dictionary<string, string> questions)
    {
        var traces = groups.Traces(letter);
        var same = groups.Same(traces);
        if (same.Count == 1)
        {
            groups.Add(letter, traces, same[0]);
            return;
        }

        if (same.Count > 1)
        {
            AddOrAsk(letter, traces, Narrow(letter, traces, same, same), same, groups, questions);
            return;
        }

        var near = groups.Near(traces);
        var open = near.Where(each => each.Match is ProgramMatch.Perhaps or ProgramMatch.Unnamed).Select(each => each.Group).ToList();
        if (Narrow(letter, traces, [.. near.Select(each => each.Group)], open) is { Count: > 0 } narrowed)
        {
            AddOrAsk(letter, traces, narrowed, narrowed, groups, questions);
            return;
        }

        Found(letter, traces, [.. near.Where(each => each.Match == ProgramMatch.Perhaps).Select(each => each.Group)], groups, questions);
    }

    private static List<LetterGroup> Narrow(SeasonLetter letter, LetterTraces traces, List<LetterGroup> linkable, List<LetterGroup> open)
    {
        var linked = linkable.Where(group => group.IsLinkedTo(traces)).ToList();
        var near = linked.Count > 0 ? linked : open.Where(group => group.SharesDomainWith(traces)).ToList();
        if (near.Count == 1)
        {
            return near;
        }

        var mayGoByTime = near.Count > 1 || (letter.Notice.Kind == NoticeKind.Reminder && letter.Notice.Program is null);
        var meeting = mayGoByTime ? (near.Count > 1 ? near : open).Where(group => group.SharesMomentWith(traces)).ToList() : [];
        return meeting.Count == 1 && !IsHarmful(letter) ? meeting : near;
    }

    private static bool IsHarmful(SeasonLetter letter) => letter.Notice.Kind is NoticeKind.Cancellation or NoticeKind.Decline or NoticeKind.Reschedule or NoticeKind.Waitlist;

    private static void AddOrAsk(SeasonLetter letter, LetterTraces traces, List<LetterGroup> narrowed, List<LetterGroup> all, LetterGroups groups, Dictionary<string, string> questions)
    {
        if (narrowed.Count == 1)
        {
            groups.Add(letter, traces, narrowed[0]);
            return;
        }

        questions[letter.Key] = $"“{letter.Subject}” could be about {Names(all)}; it was put to none of them. Open the message and check which one it means.";
    }

    // Nothing known fits: a letter that fixes or offers something must not be lost, so it starts an interview; the others have nothing to say about none.
    private static void Found(SeasonLetter letter, LetterTraces traces, List<LetterGroup> perhaps, LetterGroups groups, Dictionary<string, string> questions)
    {
        var founds = letter.Notice.Kind is NoticeKind.Invitation or NoticeKind.Confirmation or NoticeKind.Reschedule or NoticeKind.Reminder
            || (letter.Notice.Kind is NoticeKind.Waitlist or NoticeKind.Cancellation or NoticeKind.Decline && letter.Notice.Program?.Institution is not null);
        if (founds)
        {
            groups.Begin(letter, traces);
            if (perhaps.Count > 0)
            {
                questions[letter.Key] = $"“{letter.Subject}” could be about {Names(perhaps)}; it is kept apart. Open the message and check whether they are one program.";
            }
        }
        else
        {
            questions[letter.Key] = groups.AnyOpen(traces)
                ? $"“{letter.Subject}” does not say for certain which program it is about, so it changes nothing. Open the message and check."
                : $"“{letter.Subject}” is about a program without an interview in this season, so it is not on the calendar.";
        }
    }

    private static string Names(IEnumerable<LetterGroup> groups) =>
        string.Join(" or ", groups.Select(group => ProgramName.Of(group.Letters[0].Notice.Program) ?? $"“{group.Letters[0].Subject}”").Distinct(StringComparer.Ordinal));
}
