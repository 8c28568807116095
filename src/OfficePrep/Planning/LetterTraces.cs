using NodaTime;
using OfficePrep.Reading;

namespace OfficePrep.Planning;

/// <summary>What of a letter can tie it to others, made once for each letter.</summary>
/// <param name="Program">The program that it names; null for none.</param>
/// <param name="Links">Its conversation, calendar entries and online meeting.</param>
/// <param name="Domain">Its sender's own domain; null where it is not known, or where many programs share it.</param>
/// <param name="Moments">The moments that it fixes for the interview itself.</param>
internal sealed record LetterTraces(ComparedProgram? Program, IReadOnlyList<string> Links, string? Domain, IReadOnlyList<string> Moments)
{
    // Shorter numbers are too easily the same by chance.
    private const int ShortestMeetingId = 9;

    /// <summary>All that others may share but the name of the program.</summary>
    public IEnumerable<string> Ties => Links.Concat(Moments).Concat(Domain is null ? [] : [Domain]);

    /// <summary>Those of a letter.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="program">Its program, ready to be compared.</param>
    public static LetterTraces Of(SeasonLetter letter, ComparedProgram? program) => new(
        program,
        [
            $"mail:{letter.Key}",
            .. letter.Thread.Select(id => $"mail:{id}"),
            .. letter.CalendarUids.Select(uid => $"uid:{uid}"),
            .. letter.Notice.Join?.Url is { Length: > 0 } url ? new[] { $"url:{url}" } : [],
            .. letter.Notice.Join?.MeetingId is { Length: >= ShortestMeetingId } id ? new[] { $"meeting:{id}" } : [],
        ],
        letter.SenderDomain is { } domain && !SharedMailDomains.Contains(domain) ? $"domain:{domain}" : null,
        [.. letter.Notice.Times.Where(time => time is { Role: TimeRole.Interview, Status: TimeStatus.Fixed }).Select(StoryTimes.Instant).OfType<Instant>()
            .Select(moment => FormattableString.Invariant($"at:{moment.ToUnixTimeTicks()}"))]);
}
