namespace OfficePrep.Reading;

/// <summary>What a letter says: the outcome of reading, in the terms of the published contract.</summary>
public sealed record Notice
{
    /// <summary>What it does to the season.</summary>
    public required NoticeKind Kind { get; init; }

    /// <summary>Which program it is about; null where it names none.</summary>
    public ProgramIdentity? Program { get; init; }

    /// <summary>How the interview is held; null where the letter does not say.</summary>
    public InterviewFormat? Format { get; init; }

    /// <summary>The moments that belong on a calendar, one entry each.</summary>
    public IReadOnlyList<NoticeTime> Times { get; init; } = [];

    /// <summary>How to join; null where the letter does not say.</summary>
    public JoinDetails? Join { get; init; }

    /// <summary>Street address or building of an interview in person.</summary>
    public string? Place { get; init; }

    /// <summary>Where to pick or change a time, unwrapped.</summary>
    public string? ScheduleUrl { get; init; }

    /// <summary>People of the program to write to or call.</summary>
    public IReadOnlyList<Contact> Contacts { get; init; } = [];

    /// <summary>Names of interviewers, with their titles as written.</summary>
    public IReadOnlyList<string> Interviewers { get; init; } = [];

    /// <summary>Doubts about the message as a whole.</summary>
    public IReadOnlyList<Doubt> Doubts { get; init; } = [];

    /// <summary>What may be unsafe or incomplete.</summary>
    public IReadOnlyList<Warning> Warnings { get; init; } = [];

    /// <summary>Which words and which rule gave each field, and what lost against it; put into words when first asked for.</summary>
    public IReadOnlyList<Reason> Reasons { get; init; } = [];
}

/// <summary>How an interview is held.</summary>
public enum InterviewFormat
{
    /// <summary>By video.</summary>
    Virtual,

    /// <summary>On site.</summary>
    InPerson,

    /// <summary>By telephone.</summary>
    Phone,

    /// <summary>Either, or both.</summary>
    Hybrid,
}

/// <summary>How to join an interview.</summary>
public sealed record JoinDetails
{
    /// <summary>zoom, teams, webex, meet, thalamus, phone or other.</summary>
    public string? Platform { get; init; }

    /// <summary>The link that opens the interview itself, unwrapped.</summary>
    public string? Url { get; init; }

    /// <summary>Meeting number, digits only.</summary>
    public string? MeetingId { get; init; }

    /// <summary>Passcode, as written.</summary>
    public string? Passcode { get; init; }

    /// <summary>Telephone numbers to dial in.</summary>
    public IReadOnlyList<string> DialIn { get; init; } = [];
}

/// <summary>A person or office of the program.</summary>
/// <param name="Name">Name as written.</param>
/// <param name="Email">Address as written.</param>
/// <param name="Phone">Telephone number as written.</param>
public sealed record Contact(string? Name, string? Email, string? Phone);

/// <summary>Something that may be unsafe or incomplete about a letter.</summary>
/// <param name="Code">Which kind.</param>
/// <param name="Message">One sentence that a person can act on.</param>
public sealed record Warning(WarningCode Code, string Message);

/// <summary>The kinds of <see cref="Warning"/>.</summary>
public enum WarningCode
{
    /// <summary>The words show one host and the link opens another.</summary>
    LinkMismatch,

    /// <summary>A host that imitates a known one.</summary>
    LinkLookalike,

    /// <summary>The receiving server could not verify the sender.</summary>
    SenderUnverified,

    /// <summary>A limit cut the letter short.</summary>
    Truncated,

    /// <summary>Part of the letter is damaged.</summary>
    Malformed,
}

/// <summary>Why a field has its value.</summary>
/// <param name="Field">The field, as the contract names it: <c>kind</c>, <c>program.city</c>, <c>times[0].zone</c>; a start is told as <c>date</c> and <c>clock</c>.</param>
/// <param name="Words">The words that gave it, as they stand in the message; empty where none did.</param>
/// <param name="Rule">The rule that read them, in one sentence.</param>
public sealed record Reason(string Field, string Words, string Rule)
{
    /// <summary>What lost against it, the likeliest first.</summary>
    public IReadOnlyList<Rival> Against { get; init; } = [];
}

/// <summary>Another value that a field could have had.</summary>
/// <param name="Words">The words that speak for it, as they stand in the message.</param>
/// <param name="Reading">What the field would have been.</param>
/// <param name="Rule">The rule that decided against it, in one sentence.</param>
public sealed record Rival(string Words, string Reading, string Rule);
