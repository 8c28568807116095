using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Planning.Blocks;
using OfficePrep.Reading;

namespace OfficePrep.Prep;

/// <summary>Derives everything that is to be done in a season, by when.</summary>
public static class PreparationTasks
{
    /// <summary>Id of what belongs to the whole season, in the place of an interview's id.</summary>
    public const string SeasonId = "season";

    // What the lead plan asks for and a block of its own stands for already: once is enough.
    private static readonly Dictionary<string, string> LeadBlocks = new(StringComparer.Ordinal)
    {
        ["lead-mock-early"] = "season/mock-1",
        ["lead-mock-second"] = "season/mock-2",
        ["lead-mock-third"] = "season/mock-3",
        ["lead-dress-rehearsal"] = "season/dressrehearsal-1",
    };

    private static readonly LocalTime EndOfDay = new(21, 0);

    /// <summary>The tasks, by when they are due.</summary>
    /// <param name="season">The season.</param>
    /// <param name="preferences">Whether the lead plan is wanted; which blocks are.</param>
    /// <param name="blocks">The season's blocks: those to do are tasks as well.</param>
    /// <param name="done">What was done, when, by the id of the task; null takes what the season says.</param>
    public static IReadOnlyList<PreparationTask> For(Season season, Preferences preferences, SeasonBlocks blocks, IReadOnlyDictionary<string, Instant>? done = null)
    {
        ArgumentNullException.ThrowIfNull(season);
        ArgumentNullException.ThrowIfNull(preferences);
        ArgumentNullException.ThrowIfNull(blocks);
        var ticked = done ?? season.Done;
        var held = HeldTime.AllOf(season, preferences);
        return [.. OfBlocks(blocks, held)
            .Concat(held.Where(time => time is { IsInterview: true, IsFirst: true }).SelectMany(time => OfInterview(season, time)))
            .Concat(ToAnswer(season))
            .Concat(ToAnswerSoon(season))
            .Concat(preferences.Blocks.LeadPlan && held.FirstOrDefault(time => time.IsInterview) is { } first ? Lead(season, first, blocks) : [])
            .Select(task => ticked.TryGetValue(task.Id, out var when) ? task with { Done = when } : task)
            .OrderBy(task => task.Due).ThenBy(task => task.Id, StringComparer.Ordinal)];
    }

    private static IEnumerable<PreparationTask> OfBlocks(SeasonBlocks blocks, IReadOnlyList<HeldTime> held)
    {
        var ends = held.ToLookup(time => time.Interview.Id, StringComparer.Ordinal);
        foreach (var block in blocks.Placed.Where(block => block.IsPlaced))
        {
            var due = block.Kind == BlockKind.ThankYou ? ends[block.InterviewId!].First(time => ReferenceEquals(time.Time, block.Of)).End + Duration.FromHours(24) : block.When.End;
            yield return new PreparationTask { Id = block.Id, InterviewId = block.InterviewId, Title = block.Title, Why = block.Reason, Due = due };
        }
    }

    private static IEnumerable<PreparationTask> OfInterview(Season season, HeldTime time)
    {
        yield return Task(time, "why-program", "Write why this program, from what you know of it", "Sourced facts and your own reasons, two or three of each.", Days(season, time, 3));
        yield return Task(time, "questions", "Choose three questions to ask", "Different ones for different people.", Days(season, time, 2));
        if (!time.IsInPerson)
        {
            yield return Task(time, "second-place", "Write your second place and its line on the program's page", "When power or line fail, you go there without thinking.", Days(season, time, 2));
        }

        if (time.Time.Doubts.Count > 0 || time.Interview.Doubts.Count > 0)
        {
            yield return Task(time, "ask-time", "Ask the program which time holds", "Its letters leave the time open; a draft is one command away.", Instant.Min(time.Known + Duration.FromHours(24), time.Ready));
        }
    }

    // A time on offer without a last moment to take it goes to others: advice from what programs do, never a deadline of the program's.
    private static IEnumerable<PreparationTask> ToAnswerSoon(Season season)
    {
        var letters = season.Letters.Where(letter => letter.Notice.Kind == NoticeKind.Invitation).ToLookup(letter => letter.InterviewId, StringComparer.Ordinal);
        return from interview in season.Interviews
               where interview is { Status: InterviewStatus.Invited, ReplyBy: null } && !interview.Times.Any(time => time is { Role: TimeRole.Interview, Status: TimeStatus.Fixed })
               let asked = letters[interview.Id].Select(letter => (Instant?)letter.Moment).Max()
               where asked is not null
               select new PreparationTask
               {
                   Id = $"{interview.Id}/answer",
                   InterviewId = interview.Id,
                   Title = "Answer the program soon",
                   Why = "Its letter names no last moment. Many programs fill in 48 hours; this is advice from us and no deadline of the program’s.",
                   Due = asked.Value + Duration.FromHours(48),
               };
    }

    private static IEnumerable<PreparationTask> ToAnswer(Season season) =>
        from interview in season.Interviews
        where interview.Status is not (InterviewStatus.Cancelled or InterviewStatus.Declined)
        where interview.ReplyBy is { Status: not TimeStatus.Withdrawn, Start: Moment.At { Clock.Year: >= 1970 and <= 2200 } }
        select new PreparationTask
        {
            Id = $"{interview.Id}/answer",
            InterviewId = interview.Id,
            Title = "Answer the program",
            Why = "Its letter names this last moment; places often go sooner.",
            Due = ((Moment.At)interview.ReplyBy!.Start).Instant,
        };

    // Counted back from the first interview; where its letter came later than the plan begins, the plan is drawn together into the time that is left.
    private static IEnumerable<PreparationTask> Lead(Season season, HeldTime first, SeasonBlocks blocks)
    {
        var placed = blocks.Placed.Select(block => block.Id).ToHashSet(StringComparer.Ordinal);
        var plan = QuestionBank.BuiltIn.LeadPlan.Tasks;
        var whole = Duration.FromDays(plan.Max(task => task.EarliestDays));
        var left = first.Start - first.Known;
        var share = left >= whole ? 1 : Math.Max(0, left / whole);
        foreach (var task in plan.Where(task => !LeadBlocks.TryGetValue(task.Id, out var block) || !placed.Contains(block)))
        {
            var due = first.Start - (Duration.FromDays(task.LatestDays) * share);
            yield return new PreparationTask
            {
                Id = $"{SeasonId}/{task.Id}",
                Title = task.Do,
                Why = task.Why + (share < 1 ? " The time before your first interview is short, so the weeks of this plan are shorter too." : ""),
                Due = Evening(season, due),
            };
        }
    }

    private static PreparationTask Task(HeldTime time, string name, string title, string why, Instant due) =>
        new() { Id = $"{time.Interview.Id}/{name}", InterviewId = time.Interview.Id, Title = title, Why = why, Due = due };

    private static Instant Days(Season season, HeldTime time, int before) => Evening(season, time.Ready - Duration.FromDays(before));

    // The evening of the day before, at home: never later than the moment itself.
    private static Instant Evening(Season season, Instant moment)
    {
        var zone = DateTimeZoneProviders.Tzdb[season.HomeZoneAt(moment)];
        var evening = zone.AtLeniently(moment.InZone(zone).Date + EndOfDay).ToInstant();
        return evening <= moment ? evening : zone.AtLeniently(moment.InZone(zone).Date.PlusDays(-1) + EndOfDay).ToInstant();
    }
}
