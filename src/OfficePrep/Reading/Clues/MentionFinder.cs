using System.Collections.Frozen;
using OfficePrep.Reading.Tokens;
using OfficePrep.Time;

namespace OfficePrep.Reading.Clues;

/// <summary>Everything a text says about time, in one pass over its tokens: lengths before dates before clock times before zones, because "3 hours" is no 3 o'clock and "11/12" no range.</summary>
internal static class MentionFinder
{
    // A letter with more is a list of something else, or hostile.
    private const int MostMentions = 600;

    // A finder that learns a new beginning says so in its own list.
    private static readonly FrozenSet<string> Beginnings =
        new[] { NumberWords.Beginnings, LengthFinder.Beginnings, Lead.Beginnings, DateWords.Beginnings, ClockFinder.Beginnings, ZoneFinder.Beginnings }
            .SelectMany(words => words).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether there were more mentions than are read.</summary>
    public static bool IsCut(IReadOnlyList<Mention> mentions) => mentions.Count > MostMentions;

    /// <summary>The mentions of a text, in order, none overlapping another.</summary>
    public static IReadOnlyList<Mention> Find(string text, IReadOnlyList<Token> tokens)
    {
        var mentions = new List<Mention>();
        var skip = AddressRuns.Find(text);
        var run = 0;
        for (var at = 0; at < tokens.Count && mentions.Count <= MostMentions;)
        {
            while (run < skip.Count && skip[run].End <= tokens[at].Span.Start)
            {
                run++;
            }

            if (run < skip.Count && skip[run].Contains(tokens[at].Span.Start))
            {
                at++;
                continue;
            }

            if (!MayBegin(tokens, at))
            {
                at++;
                continue;
            }

            var found = At(text, tokens, at, mentions);
            mentions.AddRange(found);
            at = found.Count > 0 ? found[^1].Last + 1 : at + 1;
        }

        ShareYears(tokens, mentions);
        return mentions;
    }

    // "On December 4 and December 11, 2025": the year stands once, behind the last.
    private static void ShareYears(IReadOnlyList<Token> tokens, List<Mention> mentions)
    {
        for (var i = mentions.Count - 2; i >= 0; i--)
        {
            if (mentions[i] is DateMention { Shape: DateShape.Written, Year: null } first && mentions[i + 1] is DateMention { Shape: DateShape.Written, Year: { } year } second
                && first.Month <= second.Month && second.First - first.Last is 2 or 3 && Enumerable.Range(first.Last + 1, second.First - first.Last - 1).All(at => tokens[at].Key is "and" or "or" or "," or "&"))
            {
                mentions[i] = first with { Year = year };
            }
        }
    }

    /// <summary>Whether a finder could find something at a token. Nearly no word of a letter begins a mention; asking every finder about every word was two thirds of the work.</summary>
    public static bool MayBegin(IReadOnlyList<Token> tokens, int at)
    {
        var token = tokens[at];
        return token.Kind switch
        {
            TokenKind.Number or TokenKind.Month or TokenKind.Weekday => true,
            TokenKind.Word => Beginnings.Contains(token.Key) || (token.Key.Contains('\'', StringComparison.Ordinal) && ZoneNames.MayBeginWith(token.Key)) || (at + 1 < tokens.Count && tokens[at + 1] is { Glued: true, Key: "/" }),
            // "(UTC-05:00)", "-06:00": a mark can only open what is glued to it.
            TokenKind.Mark or TokenKind.Dash => at + 1 < tokens.Count && tokens[at + 1] is { Glued: true, Kind: TokenKind.Word or TokenKind.Number },
            _ => false,
        };
    }

    private static IReadOnlyList<Mention> At(string text, IReadOnlyList<Token> tokens, int at, List<Mention> before)
    {
        if (LengthFinder.At(tokens, at) is { } length)
        {
            return [length];
        }

        if (tokens[at].Kind is not TokenKind.Mark && DateFinder.At(text, tokens, at) is { Count: > 0 } dates)
        {
            return dates;
        }

        if (ClockFinder.At(tokens, at) is { } clock)
        {
            return [clock];
        }

        var afterClock = FollowsClock(tokens, at, before);
        var zone = ZoneFinder.At(text, tokens, at, afterClock);
        return zone is null || (tokens[zone.First].Is("in") && !afterClock) ? [] : [zone];
    }

    // Straight behind a clock time, or behind a comma, bracket or bar.
    private static bool FollowsClock(IReadOnlyList<Token> tokens, int at, List<Mention> before)
    {
        if (before.Count == 0)
        {
            return false;
        }

        var last = before[^1] is DateMention or LengthMention && before.Count > 1 ? before[^2] : before[^1];
        var from = before[^1].Last + 1;
        if (last is not ClockMention || at - from > 3)
        {
            return false;
        }

        for (var i = from; i < at; i++)
        {
            if (!(tokens[i].Kind is TokenKind.Mark or TokenKind.Dash or TokenKind.Tab || tokens[i].Key is "instead" or "again" or "sharp" or "here" or "your" or "time" or "our"))
            {
                return false;
            }
        }

        return true;
    }
}
