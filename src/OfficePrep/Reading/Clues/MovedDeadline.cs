using OfficePrep.Reading.Tokens;

namespace OfficePrep.Reading.Clues;

/// <summary>A deadline that is put off: "the last day to choose is moved from Friday to Monday". Its old day is no moment any more, its new one the last to answer.</summary>
internal static class MovedDeadline
{
    private static readonly string[] Deadline =
        ["deadline", "last day to", "final day to", "last date to", "closing date", "due date", "cutoff", "cut off", "time to choose", "time to answer", "time to reply", "time to schedule", "time to book", "time to respond", "time to pick", "reply date", "booking window", "scheduling window"];

    private static readonly string[] Moves = ["moved", "extended", "extend", "extending", "pushed", "postponed", "prolonged", "shifted", "changed", "put off", "is now", "lengthened", "relaxed"];

    private static readonly string[] Old = ["from", "instead of", "not", "was", "rather than", "originally", "previously", "old", "of"];

    private static readonly string[] New = ["to", "until", "till", "now", "through", "by", "new", "is"];

    // A sentence about a deadline names it and moves it within this many words.
    private const int Longest = 30;

    /// <summary>Whether a text moves a deadline anywhere.</summary>
    public static bool IsIn(IReadOnlyList<Token> tokens)
    {
        var named = WordScan.Nearest(tokens, 0, tokens.Count - 1, false, Deadline);
        return named >= 0 && WordScan.Has(tokens, named, Math.Min(tokens.Count - 1, named + Longest), Moves);
    }

    /// <summary>The point of a date or hour that begins at <paramref name="first"/>; null where no deadline is moved.</summary>
    public static Point? Of(IReadOnlyList<Token> tokens, Clause clause, int first)
    {
        var named = WordScan.Nearest(tokens, clause.First, first - 1, true, Deadline);
        if (named < 0 || !WordScan.Has(tokens, clause.First, clause.Last, Moves))
        {
            return null;
        }

        // The nearer of the two decides: "from Friday, October 30, to Friday, November 6".
        var old = WordScan.Nearest(tokens, Math.Max(named, first - 4), first - 1, true, Old);
        var fresh = WordScan.Nearest(tokens, Math.Max(named, first - 6), first - 1, true, New);
        return old > fresh ? Point.None : Point.Deadline;
    }
}
