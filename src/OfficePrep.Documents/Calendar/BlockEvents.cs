using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Planning.Blocks;

namespace OfficePrep.Documents.Calendar;

/// <summary>
/// Prints blocks as events, few enough to be wanted: what touches is one event, what only has to be remembered is an alarm of another, and what
/// the applicant does alone takes no time from others' view of the calendar.
/// </summary>
internal sealed class BlockEvents(SeasonBlocks blocks, EventDescription description, Season season)
{
    // No id of an interview holds an underscore, so no interview can take this name.
    private const string SeasonId = "season_plan";

    private static readonly IReadOnlyList<Duration> Nudge = [Duration.FromMinutes(10)];

    private readonly ILookup<string?, Block> byInterview = blocks.Placed.ToLookup(block => block.InterviewId, StringComparer.Ordinal);

    /// <summary>The events of one fixed interview time, besides its own.</summary>
    public IEnumerable<CalendarEvent> Around(EventMoment moment, string nameBefore)
    {
        var own = Of(moment).ToList();
        if (Merged(own, BlockKind.Before, BlockKind.LogIn) is { } before)
        {
            yield return Event(moment, "before", nameBefore, before.Reason, before.When, isBusy: true, "Interview buffer", []);
        }

        if (Merged(own, BlockKind.Debrief, BlockKind.After) is { } after)
        {
            yield return Event(moment, "after", after.Title, after.Reason, after.When, isBusy: true, "Interview buffer", []);
        }

        foreach (var block in own.Where(block => block.Kind is BlockKind.TechCheckEarly or BlockKind.ThankYou && IsStillToDo(block)))
        {
            yield return Event(moment, Name(block.Kind), block.Title, block.Reason, block.When, isBusy: false, "Interview preparation", Nudge);
        }

        if (Merged(own, BlockKind.Materials, BlockKind.Review) is { } evening)
        {
            yield return Event(moment, Name(BlockKind.Review), evening.Title, evening.Reason, evening.When, isBusy: false, "Interview preparation", Nudge);
        }

        foreach (var block in own.Where(block => block.Kind is BlockKind.Sleep or BlockKind.Nap or BlockKind.NoDriving))
        {
            yield return Event(moment, Local(block.Id), block.Title, block.Reason, block.When, isBusy: false, "Interview night", []);
        }
    }

    /// <summary>Mock interviews and the dress rehearsal.</summary>
    public IEnumerable<CalendarEvent> OfSeason()
    {
        var changed = season.Interviews.Select(interview => interview.Changed).DefaultIfEmpty(Instant.FromUnixTimeTicks(0)).Max();
        foreach (var block in byInterview[null].Where(IsStillToDo))
        {
            yield return new CalendarEvent
            {
                Uid = EventUid.Of(SeasonId, Local(block.Id)),
                When = new EventSpan.Timed(block.When.Start, block.When.End),
                Status = block.IsTentative ? EventStatus.Tentative : EventStatus.Confirmed,
                Summary = block.Title,
                Description = block.Reason,
                Category = "Interview preparation",
                Reminders = Nudge,
                Revision = season.TakenBack,
                Changed = changed,
            };
        }
    }

    /// <summary>How long before a moment its blocks are to ring: the last technology check, the last moments to answer.</summary>
    public IReadOnlyList<Duration> Alarms(EventMoment moment, IReadOnlyList<Duration> standard)
    {
        var start = moment.Start!.Value;
        var rings = Of(moment).Where(block => block.Kind == BlockKind.ReplyAlarm).Select(block => start - block.When.Start).ToList();
        return rings.Count > 0 ? rings
            : [.. standard.Concat(Of(moment).Where(block => block.Kind == BlockKind.TechCheckFinal).Select(block => start - block.When.Start)).Distinct().OrderDescending()];
    }

    // What was done before its time needs none any more.
    private bool IsStillToDo(Block block) => !season.Done.TryGetValue(block.Id, out var done) || done >= block.When.End;

    private IEnumerable<Block> Of(EventMoment moment) => byInterview[moment.Interview.Id].Where(block => ReferenceEquals(block.Of, moment.Time));

    // Two blocks that touch are one event to a person; two that do not keep the longer words of the later one.
    private static Block? Merged(List<Block> own, BlockKind first, BlockKind second)
    {
        var (one, two) = (own.Find(block => block.Kind == first), own.Find(block => block.Kind == second));
        if (one is null || two is null)
        {
            return one ?? two;
        }

        var isRow = one.When.End == two.When.Start;
        return (first, second) switch
        {
            (BlockKind.Materials, BlockKind.Review) when isRow => two with { When = new Interval(one.When.Start, two.When.End), Title = "Lay out clothes and papers, review the program's page" },
            _ when isRow => one with { When = new Interval(one.When.Start, two.When.End) },
            _ => two,
        };
    }

    private CalendarEvent Event(EventMoment moment, string part, string name, string reason, Interval when, bool isBusy, string category, IReadOnlyList<Duration> reminders) => new()
    {
        Uid = EventUid.Of(moment.Interview.Id, $"{moment.Part}-{part}"),
        When = new EventSpan.Timed(when.Start, when.End),
        ZoneId = moment.Time.ZoneId,
        Status = moment.Status,
        Summary = EventSummary.OfBuffer(moment, name),
        Description = description.OfBuffer(moment, reason),
        Category = category,
        IsBusy = isBusy,
        Reminders = reminders,
        Revision = moment.Interview.Revision + season.TakenBack,
        Changed = moment.Interview.Changed,
    };

    // What names a block within its interview or season.
    private static string Local(string id) => id[(id.IndexOf('/', StringComparison.Ordinal) + 1)..];

    private static string Name(BlockKind kind) => kind.ToString().ToLowerInvariant();
}
