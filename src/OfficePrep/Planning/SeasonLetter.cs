using NodaTime;
using OfficePrep.Mail;
using OfficePrep.Reading;

namespace OfficePrep.Planning;

/// <summary>A letter that a season was made from. Its body is not kept, only what was understood and what ties it to other letters.</summary>
/// <param name="Key">Message-ID, or a hash of the bytes where there is none: the same letter twice has the same key.</param>
/// <param name="Source">File name, without folders.</param>
/// <param name="Subject">The subject.</param>
/// <param name="Sent">The Date header; null where there is none.</param>
/// <param name="Notice">What it says.</param>
/// <param name="InterviewId">The interview that it belongs to; null for letters about none.</param>
public sealed record SeasonLetter(string Key, string Source, string Subject, OffsetDateTime? Sent, Notice Notice, string? InterviewId)
{
    private LetterLines lines;

    /// <summary>Message-IDs of the conversation that it stands in, its own included.</summary>
    public IReadOnlyList<string> Thread { get; init; } = [];

    /// <summary>UIDs of its calendar parts.</summary>
    public IReadOnlyList<string> CalendarUids { get; init; } = [];

    /// <summary>Domain of its author, lower-case; null where it is not known.</summary>
    public string? SenderDomain { get; init; }

    /// <summary>When it was first taken into the season; stands in for a missing Date header.</summary>
    public Instant Added { get; init; }

    /// <summary>What has to be asked because the letter could not be put to one interview for certain; null where nothing has.</summary>
    public string? Question { get; init; }

    /// <summary>When it was sent, as far as is known: what letters are ordered by.</summary>
    public Instant Moment => Sent?.ToInstant() ?? Added;

    /// <summary>Takes a letter into a season.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="notice">What it says.</param>
    /// <param name="source">File name, without folders.</param>
    /// <param name="hash">A hash of its bytes; the key where it has no Message-ID.</param>
    /// <param name="now">The moment.</param>
    public static SeasonLetter Of(Letter letter, Notice notice, string source, string hash, Instant now)
    {
        ArgumentNullException.ThrowIfNull(letter);
        var inner = LetterChoice.Choose(letter);
        return new SeasonLetter(letter.MessageId ?? $"sha256:{hash}", source, inner.Subject.Length > 0 ? inner.Subject : letter.Subject, inner.Sent ?? letter.Sent, notice, null)
        {
            Thread = [.. new[] { letter, inner }.SelectMany(each => each.References.Append(each.MessageId)).OfType<string>().Distinct(StringComparer.Ordinal)],
            CalendarUids = [.. new[] { letter, inner }.SelectMany(each => each.Calendars).SelectMany(calendar => calendar.Events).Select(entry => entry.Uid).OfType<string>().Distinct(StringComparer.Ordinal)],
            SenderDomain = inner.From?.Domain is { Length: > 0 } domain ? domain : null,
            Added = now,
        };
    }

    /// <summary>Its lines in the season's document, written once.</summary>
    internal byte[] Lines(Func<SeasonLetter, byte[]> write) => lines.Of(this, write);
}
