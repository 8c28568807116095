using NodaTime;
using OfficePrep.Reading;

namespace OfficePrep.Planning.Blocks;

/// <summary>Time set aside in a season: what a letter fixed, or what follows from it. Never stored, always derived, so that none can outlive its interview.</summary>
public sealed record Block
{
    /// <summary>Stable id: the interview's id (or <c>season</c>), a slash, the kind and a number: <c>northgate-internal-medicine/review-1</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What it is for.</summary>
    public required BlockKind Kind { get; init; }

    /// <summary>Id of the interview that it belongs to; null for what belongs to the whole season.</summary>
    public string? InterviewId { get; init; }

    /// <summary>The moment of the interview that it was derived from; null for what belongs to the whole season.</summary>
    public NoticeTime? Of { get; init; }

    /// <summary>From when to when; an alarm has no length.</summary>
    public required Interval When { get; init; }

    /// <summary>What to do, in a few words of ours, without the program's name.</summary>
    public required string Title { get; init; }

    /// <summary>Why it stands where it stands, in a sentence or two of ours.</summary>
    public required string Reason { get; init; }

    /// <summary>Whether the time it was derived from is still open; the reason then says so.</summary>
    public bool IsTentative { get; init; }

    /// <summary>Whether OfficePrep chose its place; such a block never stands in usual sleep, on a duty or on another interview.</summary>
    public bool IsPlaced => Kind is BlockKind.TechCheckEarly or BlockKind.Materials or BlockKind.Review or BlockKind.ThankYou or BlockKind.DressRehearsal or BlockKind.Mock;
}

/// <summary>What a <see cref="Block"/> is for.</summary>
public enum BlockKind
{
    /// <summary>The interview.</summary>
    Interview,

    /// <summary>A social, open house, second look or technology check that the program holds.</summary>
    ProgramEvent,

    /// <summary>Time kept before an interview: to settle, or to get there.</summary>
    Before,

    /// <summary>From the hour to log in or arrive until the start.</summary>
    LogIn,

    /// <summary>Notes right after.</summary>
    Debrief,

    /// <summary>Time kept after the debrief: for a day that runs over, or for the way back.</summary>
    After,

    /// <summary>The applicant's own technology check, at least 48 hours before.</summary>
    TechCheckEarly,

    /// <summary>The last technology check, 2 hours before.</summary>
    TechCheckFinal,

    /// <summary>Laying out clothes and papers.</summary>
    Materials,

    /// <summary>Review of the program's page before the last sleep.</summary>
    Review,

    /// <summary>Writing thanks, within 24 hours after.</summary>
    ThankYou,

    /// <summary>A reminder of a last moment to answer.</summary>
    ReplyAlarm,

    /// <summary>Everything once as on the day, 3 to 7 days before the first interview.</summary>
    DressRehearsal,

    /// <summary>A full mock interview with feedback.</summary>
    Mock,

    /// <summary>Sleep that the plan for a night moves or adds.</summary>
    Sleep,

    /// <summary>A nap of the plan for a night.</summary>
    Nap,

    /// <summary>No driving after an interview at night, until rested.</summary>
    NoDriving,
}
