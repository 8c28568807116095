namespace OfficePrep.Mail;

/// <summary>How much of a letter is read. Mail is hostile input: beyond a limit a letter is cut and flagged <see cref="LetterFlaw.Truncated"/>, or refused.</summary>
public sealed record LetterLimits
{
    /// <summary>The limits for mail as it is really sent.</summary>
    public static LetterLimits Default { get; } = new();

    /// <summary>The largest file, in bytes; a larger one is refused. 25 MB is what Gmail and Outlook let through.</summary>
    public int Bytes { get; init; } = 25 * 1024 * 1024;

    /// <summary>How deep multiparts may nest. Real mail, forwarded as attachment three times, stays below 12.</summary>
    public int Depth { get; init; } = 32;

    /// <summary>How many parts are looked at. Hundreds of inline pictures occur; 100,000 empty parts cost memory and mean nothing.</summary>
    public int Parts { get; init; } = 500;

    /// <summary>The longest HTML or plain text source, in UTF-16 units. Gmail clips at 102 KB; a page saved by Word with its styles reaches 1 MB.</summary>
    public int Source { get; init; } = 4 * 1024 * 1024;

    /// <summary>The longest visible text, in UTF-16 units: a book, more than any letter says.</summary>
    public int Text { get; init; } = 1024 * 1024;

    /// <summary>The largest calendar part, in bytes. One meeting with its description takes 20 KB; a whole exported season 200 KB.</summary>
    public int CalendarBytes { get; init; } = 256 * 1024;

    /// <summary>How many VEVENTs of a calendar part are read. An interview day has at most a dozen sessions.</summary>
    public int CalendarEvents { get; init; } = 20;

    /// <summary>How many links are kept; newsletters have 200.</summary>
    public int Links { get; init; } = 2_000;

    /// <summary>How many older messages are kept apart below the newest; a long thread has 20.</summary>
    public int Quotes { get; init; } = 50;
}
