namespace OfficePrep.Prep;

/// <summary>How to get into the interview.</summary>
public sealed record PackJoin
{
    /// <summary>Platform in words: <c>Zoom</c>, <c>Microsoft Teams</c>; null where unknown.</summary>
    public string? Platform { get; init; }

    /// <summary>The https link that opens the interview; null where there is none that is safe to print as a link.</summary>
    public Uri? Link { get; init; }

    /// <summary>Meeting number.</summary>
    public string? MeetingId { get; init; }

    /// <summary>Passcode.</summary>
    public string? Passcode { get; init; }

    /// <summary>Telephone numbers to dial in.</summary>
    public IReadOnlyList<string> DialIn { get; init; } = [];

    /// <summary>Street address or building, for an interview in person.</summary>
    public string? Place { get; init; }

    /// <summary>Where to pick or change a time, https only.</summary>
    public Uri? ScheduleLink { get; init; }

    /// <summary>What is missing or was held back, one sentence each.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}
