using OfficePrep.Reading.Tokens;

namespace OfficePrep.Reading.Clues;

/// <summary>Ranges whose two ends stand apart: "10:30 a.m. EST (8:30 p.m. in Karachi) through 1:00 p.m. EST", "1500Z (1000 local) thru 1630Z", "9:00 a.m. a 12:30 p.m.".</summary>
internal static class SplitRanges
{
    private static readonly HashSet<string> Marks = ["to", "until", "till", "til", "through", "thru", "and", "a"];

    /// <summary>Whether a clock time is the end of the one before it: zones, brackets and one mark of a range are all that stands between.</summary>
    public static bool Closes(Passage passage, Sighting before, ClockMention clock)
    {
        var start = before.Clock!;
        // "Moved from 9:00 AM ET to 10:00 AM ET" tells two times, no range.
        if (ChangeWords.IsMovedFrom(passage.Tokens, start.First) || start.End is not null || clock.End is not null || !start.Start.IsSure || !clock.Start.IsSure)
        {
            return false;
        }

        var marks = 0;
        var depth = 0;
        var from = before.Others.Count > 0 ? Math.Max(start.Last, before.Others[^1].Clock.Last) + 1 : start.Last + 1;
        // The bracket that the other clock opened is closed behind it.
        depth += Enumerable.Range(start.Last + 1, from - start.Last - 1).Count(i => passage.Tokens[i].Is("(")) - Enumerable.Range(start.Last + 1, from - start.Last - 1).Count(i => passage.Tokens[i].Is(")"));
        for (var i = from; i < clock.First; i++)
        {
            var token = passage.Tokens[i];
            depth += token.Is("(") ? 1 : token.Is(")") ? -1 : 0;
            if (depth > 0 || token.Is(")") || token.Kind == TokenKind.Newline || token.Is(",") || IsZone(passage, i))
            {
                continue;
            }

            if (!IsMark(passage, start, i))
            {
                return false;
            }

            marks++;
        }

        return marks == 1 && depth == 0;
    }

    // "And" only behind "between"; the Spanish "a" is safe because both hours are sure.
    private static bool IsMark(Passage passage, ClockMention start, int at) =>
        passage.Tokens[at].Kind == TokenKind.Dash
        || (Marks.Contains(passage.Tokens[at].Key) && (!passage.Tokens[at].Is("and") || WordScan.Has(passage.Tokens, start.First - 3, start.First - 1, "between")));

    private static bool IsZone(Passage passage, int at) =>
        passage.Mentions.Any(mention => mention is ZoneMention && mention.First <= at && mention.Last >= at);
}
