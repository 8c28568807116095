using OfficePrep.Reading.Tokens;

namespace OfficePrep.Reading.Clues;

/// <summary>Which dates of a clause a clock time belongs to: "Nov 5 at 9 AM", "9 AM on Nov 5", "August 25 and September 14 at 7 PM".</summary>
internal static class DatePairing
{
    private static readonly HashSet<string> Connectors =
        ["at", ",", "from", "-", "(", ")", "|", ":", "·", "between", "@", "\t", "on", "of", "this", "the", "starting", "beginning", "*", "\n", ".", "for", "and", "a", "t", "in", "morning", "afternoon", "evening", "time", "start", "begin", "begins", "starts", "date", "[", "]", "†", "=", "~", "•", "●"];

    private static readonly HashSet<string> Joiners = [",", "and", "or", "&", "/", ";", "\n", "\t", "-", "·", "*", "|", "the", "as", "well"];

    // Farther behind its clock time than this, a date belongs to something else.
    private const int FarthestBehind = 14;

    /// <summary>The dates of the clock time; none where it has to be carried.</summary>
    public static IReadOnlyList<DateMention> GroupFor(Passage passage, Clause clause, IReadOnlyList<DateMention> dates, IReadOnlyList<Sighting> clocks, Sighting clock)
    {
        var previous = dates.LastOrDefault(date => date.Last < clock.Clock!.First);
        var next = dates.FirstOrDefault(date => date.First > clock.Clock!.Last);
        var afterClock = clock.Last + 1;
        var isNextDirect = next is not null && IsDirect(passage.Tokens, afterClock, next.First - 1) && !IsOwnedByNext(passage, clocks, next, clock);
        var isPreviousDirect = previous is not null && IsDirect(passage.Tokens, previous.Last + 1, clock.Clock!.First - 1) && !IsOwnedByPrevious(passage, dates, clocks, previous, clock);
        var chosen = isPreviousDirect ? previous
            : isNextDirect ? next
            : previous ?? (next is not null && next.First - clock.Last <= FarthestBehind ? next : null);
        return chosen is null ? [] : Group(passage, clause, dates, clocks, chosen);
    }

    private static bool IsDirect(IReadOnlyList<Token> tokens, int first, int last)
    {
        var other = 0;
        for (var i = first; i <= last; i++)
        {
            other += Connectors.Contains(tokens[i].Key) || tokens[i].Kind is TokenKind.Dash or TokenKind.Tab ? 0 : 1;
        }

        return other == 0;
    }

    // "9 AM, Friday, November 6 at 10 AM": the date leads straight on to the next clock time.
    private static bool IsOwnedByNext(Passage passage, IReadOnlyList<Sighting> clocks, DateMention date, Sighting clock) =>
        !passage.Tokens[Math.Min(clock.Last + 1, passage.Tokens.Count - 1)].Is("on")
        && clocks.Any(other => other.Clock!.First > date.Last && other.Clock.First - date.Last <= 3 && IsDirect(passage.Tokens, date.Last + 1, other.Clock.First - 1));

    // "3 PM on Monday, 4 PM on Tuesday": Monday has its clock time already.
    private static bool IsOwnedByPrevious(Passage passage, IReadOnlyList<DateMention> dates, IReadOnlyList<Sighting> clocks, DateMention date, Sighting clock) =>
        clocks.Any(other => other.Clock!.Last < date.First && other != clock && date.First - other.Last <= 3
            && IsDirect(passage.Tokens, other.Last + 1, date.First - 1) && !dates.Any(each => each.Last < other.Clock.First));

    // Dates joined by commas and "and" share the clock time, unless one of them has its own.
    private static List<DateMention> Group(Passage passage, Clause clause, IReadOnlyList<DateMention> dates, IReadOnlyList<Sighting> clocks, DateMention chosen)
    {
        var at = dates.ToList().IndexOf(chosen);
        var first = at;
        while (first > 0 && Joined(passage, clocks, dates[first - 1], dates[first]))
        {
            first--;
        }

        var last = at;
        while (last < dates.Count - 1 && Joined(passage, clocks, dates[last], dates[last + 1]))
        {
            last++;
        }

        return clause.Mentions.Count == 0 ? [] : [.. dates.Skip(first).Take(last - first + 1)];
    }

    private static bool Joined(Passage passage, IReadOnlyList<Sighting> clocks, DateMention left, DateMention right) =>
        Enumerable.Range(left.Last + 1, Math.Max(0, right.First - left.Last - 1)).All(i => Joiners.Contains(passage.Tokens[i].Key) || passage.Tokens[i].Kind is TokenKind.Newline)
        && !clocks.Any(clock => clock.Clock!.First > left.Last && clock.Clock.Last < right.First);
}
