using OfficePrep.Reading.Clues;
using OfficePrep.Reading.Tokens;
using OfficePrep.Time;

namespace OfficePrep.Reading.Grounding;

/// <summary>Asks about interview times that the words around do not account for: a date borrowed from something else, a second day that nothing calls the interview, a day whose hours were not understood.</summary>
internal static class Unexplained
{
    private static readonly string[] HourWords = ["o'clock", "half past", "quarter past", "quarter to", "hrs", "zulu"];

    /// <summary>Raises the doubts.</summary>
    public static void Ask(List<Entry> entries, IReadOnlyList<Grounded> grounded)
    {
        foreach (var entry in entries.Where(entry => entry is { Role: TimeRole.Interview, Status: not TimeStatus.Withdrawn, Sighting: not null }).ToList())
        {
            if (entry.Start is { } start)
            {
                if (Borrowed(entry, grounded) || Unclaimed(entry, entries))
                {
                    entry.Raise(DoubtText.LooseDate(start, entry.Evidence));
                }
            }
            else if (entry.Half is null && UnreadHour(entry.Sighting!) is { } words)
            {
                entry.Raise(DoubtText.UnreadHour(ClockText.Day(entry.Date), words));
            }
        }
    }

    // The date belongs to a dinner, a deadline or the like, and nothing calls this the interview.
    private static bool Borrowed(Entry entry, IReadOnlyList<Grounded> grounded) =>
        !entry.Sighting!.RoleIsSaid
        && grounded.FirstOrDefault(each => each.IsCarried && each.Sighting.Clock == entry.Sighting.Clock && each.Sighting.Passage == entry.Sighting.Passage && each.Date.Date == entry.Date) is { Source: { } source }
        && (source.Point is not (Point.Start or Point.Arrive or Point.End) || (source.Role != TimeRole.Interview && (source.RoleIsSaid || !entry.Sighting.OpensLine)));

    // One letter fixes one interview day; another that no word calls so is likely something else.
    private static bool Unclaimed(Entry entry, List<Entry> entries) =>
        entry is { Status: TimeStatus.Fixed, Sighting: { RoleIsSaid: false } sighting } && !WordScan.Has(sighting.Passage.Tokens, 0, sighting.Passage.Tokens.Count - 1, OtherMatters.InParts)
        && entries.Exists(other => other != entry && other is { Role: TimeRole.Interview, Status: TimeStatus.Fixed } && other.Date != entry.Date && ((other.Sighting?.RoleIsSaid ?? true) || IsLater(entry, other)));

    // Where none is called the interview, the first day is the likelier one.
    private static bool IsLater(Entry entry, Entry other) => entry.Date > other.Date && other.Sighting is { RoleIsSaid: false };

    // "1500Z", "half past eight", "9:15" that no rule made a clock time of.
    private static string? UnreadHour(Sighting sighting)
    {
        var passage = sighting.Passage;
        var tokens = passage.Tokens;
        foreach (var clause in passage.Clauses.Where(clause => clause.Paragraph == sighting.Clause.Paragraph))
        {
            for (var i = clause.First; i <= clause.Last; i++)
            {
                if (!passage.Mentions.Any(mention => mention.First <= i && mention.Last >= i) && LooksLikeHour(tokens, i, clause.Last))
                {
                    return passage.Words(i, Math.Min(clause.Last, i + 3));
                }
            }
        }

        return null;
    }

    private static bool LooksLikeHour(IReadOnlyList<Token> tokens, int at, int last) =>
        HourWords.Any(word => WordScan.Nearest(tokens, at, Math.Min(last, at + 1), false, word) == at)
        || (at + 2 <= last && tokens[at].HasDigits(1, 2) && tokens[at + 1] is { Glued: true, Key: ":" } && tokens[at + 2] is { Glued: true } minute && minute.HasDigits(2, 2) && minute.Value < 60 && tokens[at].Value <= 24)
        || (at < last && tokens[at].HasDigits(4, 4) && tokens[at].Value < 2400 && tokens[at].Value % 100 < 60 && tokens[at + 1].Key is "z" or "local" or "hours" or "hrs");
}
