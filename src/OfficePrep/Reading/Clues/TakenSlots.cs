using OfficePrep.Reading.Tokens;

namespace OfficePrep.Reading.Clues;

/// <summary>Slots that the words behind them call taken: a row "Nov 18 | 9:00 AM | full", "the AM session (8:00 - 12:00) is now closed to you". They are nobody's offer.</summary>
internal static class TakenSlots
{
    private static readonly string[] Gone =
        ["full", "taken", "closed", "filled", "booked up", "fully booked", "already booked", "sold out", "unavailable", "not available", "no longer available", "no longer open", "no seats", "no places", "no spots", "no openings", "no slots", "none left", "0 left", "0 open", "0 seats", "0 spots", "waitlist only", "wait list only", "given away", "not open to you", "reserved for others", "on hold", "spoken for", "held for another", "held for other", "held for others", "held for someone", "held for somebody", "[ held ]", "( held )", "[ x ]", "( x )"];

    private static readonly string[] Free = ["open", "available", "free", "left", "yours", "seats", "spots", "places", "reserved for you", "you"];

    private static readonly HashSet<string> Negations = ["not", "n't", "until", "till", "once", "when", "if", "as", "yet", "before", "never", "be", "gets", "fills"];

    // A bracket, a verb, "now", "already".
    private const int Nearby = 4;

    /// <summary>Whether a cell says that its place is taken.</summary>
    public static bool IsGone(IReadOnlyList<Token> tokens, IEnumerable<int> cell) =>
        cell.ToList() is { Count: > 0 } all && WordScan.Has(tokens, all[0], all[^1], Gone);

    /// <summary>Whether the words behind a moment, up to the next date or an open place, say that it is taken.</summary>
    public static bool Has(Passage passage, Clause clause, Sighting pair)
    {
        // A grid of open places has been read cell by cell already.
        if (pair.Clock is { } hour && passage.Grid.Cells.GetValueOrDefault(hour.First)?.OpenDates is not null)
        {
            return false;
        }

        if (passage.Grid.Cells.GetValueOrDefault((pair.Clock as Mention ?? pair.Date!).First) is { IsGone: true })
        {
            return true;
        }

        var tokens = passage.Tokens;
        var first = pair.Last + 1;
        var stop = clause.Dates.Where(date => date.First > pair.Last).Select(date => date.First - 1).DefaultIfEmpty(clause.Last).First();
        var gone = WordScan.Nearest(tokens, first, stop, false, Gone);
        while (gone >= 0 && !Speaks(tokens, gone, first, stop))
        {
            gone = WordScan.Nearest(tokens, gone + 1, stop, false, Gone);
        }

        if (gone < 0 || WordScan.Nearest(tokens, first, gone - 1, false, Free) >= 0)
        {
            return false;
        }

        // In a row of a grid each cell speaks for itself; in any other the last cell speaks for the row.
        var isOtherCell = Enumerable.Range(first, gone - first).Any(i => tokens[i].Kind == TokenKind.Tab);
        if (isOtherCell && (clause.Clocks.Count() > 1 || (passage.Grid.Cells.GetValueOrDefault(gone)?.IsAmongClocks ?? false) || passage.Grid.Cells.GetValueOrDefault(pair.Clock?.First ?? pair.First)?.Date is not null))
        {
            return false;
        }

        var between = clause.Clocks.LastOrDefault(clock => clock.First >= first && clock.Last < gone);
        return between is null || (Covers(tokens, between.Last + 1, gone) && Enumerable.Range(first, between.First - first).All(i => tokens[i].Kind == TokenKind.Mark || tokens[i].Key is "and" or "or"));
    }

    /// <summary>Whether the words at once behind a clock time say that it is taken: "(8:00 AM - 11:45 AM) is full".</summary>
    public static bool Follows(IReadOnlyList<Token> tokens, int first, int last)
    {
        var stop = Math.Min(last, first + Nearby);
        var gone = WordScan.Nearest(tokens, first, stop, false, Gone);
        return gone >= 0 && Speaks(tokens, gone, first, last) && WordScan.Nearest(tokens, first, gone - 1, false, Free) < 0;
    }

    // "(7:40 AM, 8:00 AM - 12:00 PM) is now closed": a verb tells of all that stands before it; "9:00 AM, 1:00 PM (full)" of the last alone.
    private static bool Covers(IReadOnlyList<Token> tokens, int from, int gone) =>
        WordScan.Has(tokens, from, gone - 1, "is", "are", "was", "were", "has", "have");

    // "Full day", "full name", "taken by video" and "not yet full" say nothing of the kind.
    private static bool Speaks(IReadOnlyList<Token> tokens, int at, int first, int stop)
    {
        var isNegated = Enumerable.Range(Math.Max(first, at - 3), Math.Min(3, Math.Max(0, at - first))).Any(i => Negations.Contains(tokens[i].Key));
        var next = at + 1;
        var goesOn = tokens[at].Key is "full" or "taken" or "closed" or "filled" && next <= stop && tokens[next].Kind is TokenKind.Word && tokens[next].Key is not ("to" or "for" or "already" or "now" or "today" or "and" or "but" or "so" or "-");
        return !isNegated && !goesOn;
    }
}
