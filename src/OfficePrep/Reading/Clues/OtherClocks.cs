using OfficePrep.Reading.Tokens;
using OfficePrep.Time;

namespace OfficePrep.Reading.Clues;

/// <summary>Finds which zone stands beside which clock time, and folds the same moment told on several clocks into one: "11 AM ET / 10 AM CT", "(3:00 PM your time in Warsaw)", a row with one column per zone.</summary>
internal static class OtherClocks
{
    private static readonly HashSet<string> Links = ["(", "/", "=", ",", "|", "-", "\t", "that", "is", "which", "i", "e", ".", ")", ";", "equals", "and", "still", "already", "or", "~", "≈", "[", "\n", "at", "on", "means", "for", "you", "your", "there", "believe", "think", "should", "be", "makes", "make", "reckon", "gives", "give", "would", "it"];

    // "9:00 AM CST / 10:00 AM EST - 12:30 PM CST / 1:30 PM EST": the dash closes the first clock's range, not that of the second.
    private static bool IsPairOfPairs(Passage passage, Sighting before, ClockMention clock, ZoneMention zone, out ZoneLabel inner)
    {
        var inside = clock.End is null ? null : Inside(passage, clock);
        inner = inside?.Label ?? zone.Label;
        return inside is not null && before.Clock!.End is null && before.Zone is { } own && own.Label.ZoneId == zone.Label.ZoneId && inside.Label.ZoneId != zone.Label.ZoneId
            && Linked(passage, Behind(before), clock.First - 1);
    }

    // More words than these tell something new.
    private const int MostRelativeWords = 6;

    // A bracket that only says the same on another clock is no longer.
    private const int LongestRemark = 24;

    // Between a clock time and its zone: a date, brackets, a few words.
    private const int FarthestZone = 4;

    /// <summary>The clock times of a clause, one sighting each, those that only repeat another left out.</summary>
    public static List<Sighting> Fold(Passage passage, Clause clause, ISet<Mention> attached)
    {
        var folded = new List<Sighting>();
        foreach (var clock in clause.Clocks)
        {
            var zone = ZoneOf(passage, clause, clock, attached);
            var cell = passage.Grid.Cells.GetValueOrDefault(clock.First);
            var sighting = new Sighting { Passage = passage, Clause = clause, Clock = clock, Zone = zone ?? cell?.Zone, IsOnReadersClock = zone is null && cell?.Zone is null && IsReaders(passage, clause, clock) };
            var before = folded.Count > 0 ? folded[^1] : null;
            if (before is not null && zone is not null && IsPairOfPairs(passage, before, clock, zone, out var inner))
            {
                folded[^1] = before with { Clock = before.Clock! with { Last = clock.Last, End = clock.End }, Others = [.. before.Others, new OtherClock(clock with { End = null }, inner)] };
            }
            else if (before is not null && SplitRanges.Closes(passage, before, clock))
            {
                folded[^1] = before with { Clock = before.Clock! with { Last = clock.Last, End = clock.Start }, Zone = before.Zone ?? sighting.Zone };
            }
            else if (before is not null && sighting.Zone is { } own && Repeats(passage, clause, before, sighting, cell))
            {
                attached.UnionWith(DatesOf(passage, clause, before, clock));
                // Behind a range whose start was told on that clock already, it tells the end.
                var isEnd = before.Clock!.End is not null && before.Others.Any(other => other.Zone.ZoneId == own.Label.ZoneId && other.Clock.First < before.Clock.Last);
                folded[^1] = isEnd ? before : before with { Others = [.. before.Others, new OtherClock(clock, own.Label)] };
            }
            else if (!IsOnlyForReader(passage, clause, clock, before))
            {
                folded.Add(sighting);
            }
        }

        return folded;
    }

    // "(still Monday, January 11, 6:00 p.m. in New York)": the other clock's own day is no day of the letter's.
    private static IEnumerable<DateMention> DatesOf(Passage passage, Clause clause, Sighting before, ClockMention clock)
    {
        var from = Behind(before);
        var to = clock.Last;
        while (to < clause.Last && to - clock.Last < 12 && passage.Tokens[to].Key is not (")" or "]" or ";" or "\n"))
        {
            to++;
        }

        var isBracketed = IsBracketed(passage.Tokens, from, clock.First);
        return clause.Dates.Where(date => date.First >= from && date.Last < clock.First || (isBracketed && date.First > clock.Last && date.Last <= to));
    }

    private static bool Repeats(Passage passage, Clause clause, Sighting before, Sighting sighting, GridCell? cell)
    {
        var zone = sighting.Zone!;
        var first = passage.Grid.Cells.GetValueOrDefault(before.Clock!.First);
        if (cell is not null && first is not null && (cell.Table, cell.Row) == (first.Table, first.Row) && cell.Zone is not null && first.Zone is not null && cell.Zone.Label.ZoneId != first.Zone.Label.ZoneId)
        {
            return true;
        }

        if (zone.IsForReader)
        {
            return true;
        }

        var from = Behind(before);
        return before.Zone is { } other && other.Label.ZoneId != zone.Label.ZoneId && !clause.Dates.Any(date => date.First >= from && date.Last < sighting.Clock!.First && !IsBracketed(passage.Tokens, from, date.First))
            && (Linked(passage, from, sighting.Clock!.First - 1) || IsRelative(passage, from, sighting.Clock.First - 1));
    }

    // "11:00 AM Eastern, which I believe is 8:00 PM Pakistan time": a few words that only say the same once more.
    private static bool IsRelative(Passage passage, int from, int to)
    {
        if (IsRemark(passage.Tokens, from, to))
        {
            return true;
        }

        var words = Enumerable.Range(from, Math.Max(0, to - from + 1)).Count(i => passage.Tokens[i].Kind == TokenKind.Word);
        return words is > 0 and <= MostRelativeWords
            && WordScan.Has(passage.Tokens, from, Math.Min(to, from + 3), "which", "that is", "that's", "that means", "meaning", "i e", "so", "equals", "i think", "i believe", "should be", "would be", "makes it")
            && !WordScan.Has(passage.Tokens, from, to, "until", "till", "to", "end*", "through", "then", "start*", "begin*", "lunch", "meet", "we");
    }

    // "(for our two faculty who dial in from Virginia that is Tuesday, December 1, 6:00 PM Eastern)": a bracket behind the hour that tells it once more, with its own day.
    private static bool IsRemark(IReadOnlyList<Token> tokens, int from, int to)
    {
        var bracket = Enumerable.Range(from, Math.Max(0, Math.Min(3, to - from + 1))).FirstOrDefault(at => tokens[at].Key is "(" or "[", -1);
        var says = bracket < 0 ? -1 : WordScan.Nearest(tokens, bracket, to, true, "that is", "that's", "this is", "it is", "it's", "which is", "that will be", "that would be", "is already", "is still", "means");
        return says >= 0 && to - bracket <= LongestRemark && !WordScan.Has(tokens, bracket, to, ")", "]", "until", "till", "end*", "start*", "begin*")
            && Enumerable.Range(says, to - says + 1).Count(at => tokens[at].Kind == TokenKind.Word) <= MostRelativeWords;
    }

    private static int Behind(Sighting before) => Math.Max(before.Clock!.End is null && before.Others.Count > 0 ? 0 : before.Last, before.Others.Count > 0 ? before.Others[^1].Clock.Last : 0) + 1;

    private static bool Linked(Passage passage, int from, int to)
    {
        for (var i = from; i <= to; i++)
        {
            if (!Links.Contains(passage.Tokens[i].Key) && passage.Tokens[i].Kind is not (TokenKind.Dash or TokenKind.Number or TokenKind.Month or TokenKind.Weekday) && !passage.Mentions.Any(mention => mention is ZoneMention && mention.First <= i && mention.Last >= i))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsBracketed(IReadOnlyList<Token> tokens, int from, int to) => Enumerable.Range(from, Math.Max(0, to - from)).Any(i => tokens[i].Key is "(" or "=" or "that" or "which" or "already" or "still" or "[");

    // "(3:00 PM your time)", "9 PM for you": worked out by the sender for the reader, without a zone to check it by.
    private static bool IsOnlyForReader(Passage passage, Clause clause, ClockMention clock, Sighting? before) =>
        before is { IsOnReadersClock: false } && (WordScan.Has(passage.Tokens, Math.Max(before.Last + 1, clock.First - 4), clock.First - 1, "for you it is", "for you that is", "for you is", "your time", "your clock", "where you are", "on your end", "your end")
            || WordScan.Has(passage.Tokens, clock.Last + 1, Math.Min(clause.Last, clock.Last + 4), "your time", "for you", "your local", "where you are", "your clock", "your end"));

    // "8:30 PM your time"; "it will be 4:30 for you", but not "we have 4:30 for you".
    private static bool IsReaders(Passage passage, Clause clause, ClockMention clock) =>
        WordScan.Has(passage.Tokens, clock.Last + 1, Math.Min(clause.Last, clock.Last + 3), "your time", "your local time", "your clock", "where you are", "your end")
        || (WordScan.Nearest(passage.Tokens, clock.Last + 1, Math.Min(clause.Last, clock.Last + 2), false, "for you") == clock.Last + 1
            && WordScan.Has(passage.Tokens, Math.Max(clause.First, clock.First - 4), clock.First - 1, "it will be", "it'll be", "that will be", "that'll be", "that is", "that's", "which is", "it is", "it's"));

    private static ZoneMention? ZoneOf(Passage passage, Clause clause, ClockMention clock, ISet<Mention> attached)
    {
        var mentions = clause.Mentions;
        var at = mentions.ToList().IndexOf(clock);
        var end = clock.Last;
        var words = 0;
        for (var i = at + 1; i < mentions.Count && mentions[i] is not ClockMention; i++)
        {
            words += Enumerable.Range(end + 1, Math.Max(0, mentions[i].First - end - 1)).Count(token => passage.Tokens[token].Kind is TokenKind.Word or TokenKind.Number && passage.Tokens[token].Key is not ("on" or "your" or "time" or "our" or "again" or "instead"));
            if (words > FarthestZone || (words > 0 && mentions[i] is ZoneMention { IsStrong: false, IsForReader: false }))
            {
                break;
            }

            if (mentions[i] is ZoneMention zone && !attached.Contains(zone))
            {
                attached.Add(zone);
                return zone;
            }

            end = mentions[i].Last;
        }

        // "10:00 AM ET – 1:00 PM": a label inside the range; "ET 10:00", "Pacific: 9 AM" before it.
        if (Inside(passage, clock) is { } inside)
        {
            return inside;
        }

        if (at > 0 && mentions[at - 1] is ZoneMention lead && !attached.Contains(lead) && clock.First - lead.Last <= 2 && Enumerable.Range(lead.Last + 1, clock.First - lead.Last - 1).All(i => passage.Tokens[i].Kind is TokenKind.Mark or TokenKind.Tab or TokenKind.Dash))
        {
            attached.Add(lead);
            return lead;
        }

        // "(for you in Manila that is already Thursday, December 3, 7:00 AM)".
        var reader = mentions.Take(at).Reverse().TakeWhile(mention => mention is not ClockMention).OfType<ZoneMention>().FirstOrDefault(zone => zone.IsForReader && !attached.Contains(zone));
        if (reader is not null && Enumerable.Range(reader.Last + 1, clock.First - reader.Last - 1).All(i => Links.Contains(passage.Tokens[i].Key) || mentions.Any(mention => mention is DateMention && mention.First <= i && mention.Last >= i)))
        {
            attached.Add(reader);
            return reader;
        }

        return null;
    }

    private static ZoneMention? Inside(Passage passage, ClockMention clock)
    {
        for (var i = clock.First; i < clock.Last; i++)
        {
            if (passage.Tokens[i].Kind == TokenKind.Word && ZoneWords.IsAbbreviation(passage.Tokens[i].Key) && ZoneNames.Find(passage.Tokens[i].Key) is { } label)
            {
                return new ZoneMention(i, i, label) { IsStrong = true };
            }
        }

        return null;
    }
}
