using OfficePrep.Reading.Tokens;

namespace OfficePrep.Reading.Clues;

/// <summary>
/// The surroundings of a date or clock time as <see cref="PurposeWeights"/> hears them: the words before and behind it, by side and nearness, the heading above it,
/// and a few facts about its shape. Days, hours and numbers are folded, for they differ in every letter. The learning program hears through this class too.
/// </summary>
internal static class PurposeTerms
{
    // What a moment is for is said within a sentence's half, or not beside it at all.
    private const int WordsBefore = 14;
    private const int WordsBehind = 10;
    private const int LongestHeading = 12;

    private const string Number = "<number>";
    private const string Day = "<day>";
    private const string Clock = "<clock>";

    /// <summary>Every feature of a sighting; some may be named twice.</summary>
    /// <param name="sighting">The date or clock time.</param>
    /// <param name="kind">What the letter is for.</param>
    public static IEnumerable<string> Of(Sighting sighting, NoticeKind kind)
    {
        var (tokens, clause) = (sighting.Passage.Tokens, sighting.Clause);
        var first = Math.Clamp(sighting.First, clause.First, clause.Last);
        var last = Math.Clamp(sighting.Last, first, clause.Last);
        var before = Fold(sighting, Math.Max(clause.First, first - WordsBefore), first - 1);
        var behind = Fold(sighting, last + 1, Math.Min(clause.Last, last + WordsBehind));
        foreach (var term in Side("before", before, fromEnd: true).Concat(Side("behind", behind, fromEnd: false)))
        {
            yield return term;
        }

        if (Heading(sighting) is { } heading)
        {
            foreach (var term in Fold(sighting, heading.First, heading.Last).Where(IsWord))
            {
                yield return "above " + term;
            }
        }

        foreach (var fact in Facts(sighting, kind, before.Count))
        {
            yield return "fact " + fact;
        }
    }

    private static IEnumerable<string> Side(string side, List<string> terms, bool fromEnd)
    {
        for (var i = 0; i < terms.Count; i++)
        {
            if (IsWord(terms[i]))
            {
                yield return side + " " + terms[i];
            }

            if (i > 0)
            {
                yield return $"{side} {terms[i - 1]} {terms[i]}";
            }
        }

        if (terms.Count > 0)
        {
            yield return $"{side} next {(fromEnd ? terms[^1] : terms[0])}";
        }

        if (terms.Count > 1)
        {
            yield return fromEnd ? $"{side} next {terms[^2]} {terms[^1]}" : $"{side} next {terms[0]} {terms[1]}";
        }
    }

    private static IEnumerable<string> Facts(Sighting sighting, NoticeKind kind, int wordsBefore)
    {
        yield return "always";
        yield return "letter " + NoticeJsonNames.Kinds.Of(kind);
        yield return sighting.Clock is not { } clock ? "day alone" : clock.End is null ? "one hour" : "range";
        if (sighting.Clock is { Start: var start })
        {
            yield return "hour " + (start.IsSure ? Part(start.On(DayHalf.Am).Hour, start.Minute) : "open");
        }

        if (sighting.Passage.Kind != PassageKind.Body)
        {
            yield return "outside the body";
        }

        if (sighting.Clause.StartsLine && wordsBefore == 0)
        {
            yield return "opens a line";
        }

        if (sighting.Clause.Length < 12)
        {
            yield return "short line";
        }

        if (sighting.Clock is not null && sighting.Passage.Grid.Cells.ContainsKey(sighting.Clock.First))
        {
            yield return "in a table";
        }

        if (sighting is { Clock: not null, Date: null })
        {
            yield return "no date";
        }
    }

    private static string Part(int hour, int minute) =>
        (hour, minute) is (23, 59) or (0, 0) ? "midnight" : hour switch { < 7 => "early", < 12 => "morning", 12 => "noon", < 17 => "afternoon", 17 => "five", _ => "evening" };

    // The line above, or the words that introduce a list.
    private static Clause? Heading(Sighting sighting)
    {
        var clauses = sighting.Passage.Clauses;
        var at = sighting.Passage.IndexOf(sighting.Clause);
        for (var i = at - 1; i >= 0 && at - i < 12; i--)
        {
            if (!clauses[i].Mentions.Any(mention => mention is DateMention or ClockMention))
            {
                return clauses[i].Length <= LongestHeading || sighting.Passage.Tokens[clauses[i].Last].Is(":") ? clauses[i] : null;
            }
        }

        return null;
    }

    private static List<string> Fold(Sighting sighting, int first, int last)
    {
        var (tokens, clause) = (sighting.Passage.Tokens, sighting.Clause);
        var terms = new List<string>(Math.Max(0, last - first + 1));
        for (var at = first; at <= last; at++)
        {
            var token = tokens[at];
            var term = clause.Mentions.FirstOrDefault(mention => mention is DateMention or ClockMention && mention.First <= at && at <= mention.Last) is { } mention ? (mention is DateMention ? Day : Clock)
                : token.Kind switch
                {
                    TokenKind.Number => Number,
                    TokenKind.Month or TokenKind.Weekday => Day,
                    TokenKind.Dash => "-",
                    TokenKind.Tab => "|",
                    TokenKind.Newline => "",
                    _ => token.Key,
                };
            if (term.Length > 0 && (terms.Count == 0 || terms[^1] != term))
            {
                terms.Add(term);
            }
        }

        return terms;
    }

    private static bool IsWord(string term) => char.IsAsciiLetter(term[0]);
}
