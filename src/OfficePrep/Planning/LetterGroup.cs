using NodaTime;
using OfficePrep.Reading;

namespace OfficePrep.Planning;

/// <summary>The letters that belong to one interview, while they are being brought together.</summary>
internal sealed class LetterGroup
{
    // Shorter numbers are too easily the same by chance.
    private const int ShortestMeetingId = 9;

    private readonly List<SeasonLetter> letters = [];
    private readonly HashSet<string> links = new(StringComparer.Ordinal);
    private readonly HashSet<string> domains = new(StringComparer.Ordinal);

    /// <summary>The letters, in the order they were added.</summary>
    public IReadOnlyList<SeasonLetter> Letters => letters;

    /// <summary>Adds a letter.</summary>
    public void Add(SeasonLetter letter)
    {
        letters.Add(letter);
        links.UnionWith(LinksOf(letter));
        if (letter.SenderDomain is { } domain && !SharedMailDomains.Contains(domain))
        {
            domains.Add(domain);
        }
    }

    /// <summary>How far a letter can belong here by what it calls its program: any contradiction decides, else the best of all names counts.</summary>
    public ProgramMatch Match(SeasonLetter letter)
    {
        var matches = letters.Select(member => ProgramComparison.Of(member.Notice.Program, letter.Notice.Program)).ToList();
        return matches.Contains(ProgramMatch.Different) ? ProgramMatch.Different : matches.Max();
    }

    /// <summary>Whether the letter stands in the same conversation, calendar entry or online meeting.</summary>
    public bool IsLinkedTo(SeasonLetter letter) => links.Overlaps(LinksOf(letter));

    /// <summary>Whether the letter comes from the same sender's own domain; mail platforms that many programs share do not count.</summary>
    public bool SharesDomainWith(SeasonLetter letter) => letter.SenderDomain is { } domain && domains.Contains(domain);

    /// <summary>Whether the letter names, for the interview itself, the very moment that a letter here fixes.</summary>
    public bool SharesMomentWith(SeasonLetter letter) => Moments(letter).ToHashSet() is { Count: > 0 } moments && letters.Any(member => Moments(member).Any(moments.Contains));

    private static IEnumerable<Instant> Moments(SeasonLetter letter) =>
        letter.Notice.Times.Where(time => time is { Role: TimeRole.Interview, Status: TimeStatus.Fixed }).Select(StoryTimes.Instant).OfType<Instant>();

    private static IEnumerable<string> LinksOf(SeasonLetter letter) =>
    [
        $"mail:{letter.Key}",
        .. letter.Thread.Select(id => $"mail:{id}"),
        .. letter.CalendarUids.Select(uid => $"uid:{uid}"),
        .. letter.Notice.Join?.Url is { Length: > 0 } url ? new[] { $"url:{url}" } : [],
        .. letter.Notice.Join?.MeetingId is { Length: >= ShortestMeetingId } id ? new[] { $"meeting:{id}" } : [],
    ];
}
