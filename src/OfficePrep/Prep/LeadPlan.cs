namespace OfficePrep.Prep;

/// <summary>What to do in the one or two months before the first interview, counted back from it.</summary>
/// <param name="Title">Heading.</param>
/// <param name="Note">How to use it.</param>
/// <param name="Tasks">The tasks, the earliest first.</param>
public sealed record LeadPlan(string Title, string Note, IReadOnlyList<LeadTask> Tasks);

/// <summary>One task of the lead plan.</summary>
/// <param name="Id">Stable kebab-case id; that it was done is kept under it.</param>
/// <param name="Kind">What it prepares.</param>
/// <param name="EarliestDays">Days before the first interview on which it may begin, 1 to 90.</param>
/// <param name="LatestDays">Days before the first interview by which it should be done, at most <paramref name="EarliestDays"/>.</param>
/// <param name="Minutes">How long it takes, in minutes.</param>
/// <param name="Do">What to do.</param>
/// <param name="Why">What it is good for.</param>
/// <param name="DoneWhen">How one knows that it is done.</param>
public sealed record LeadTask(string Id, LeadKind Kind, int EarliestDays, int LatestDays, int Minutes, string Do, string Why, string DoneWhen);

/// <summary>What a task of the lead plan prepares.</summary>
public enum LeadKind
{
    /// <summary>The applicant's own story.</summary>
    Story,

    /// <summary>Answers.</summary>
    Answers,

    /// <summary>Computer, line, room, clothes.</summary>
    Setup,

    /// <summary>Mock interviews and drills.</summary>
    Mock,

    /// <summary>Knowing the programs.</summary>
    Programs,

    /// <summary>Sleep, body and nerves.</summary>
    Rest,
}
