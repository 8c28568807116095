using OfficePrep.Reading.Tokens;

namespace OfficePrep.Reading.Clues;

/// <summary>Words that take a moment back, or call it the new one.</summary>
internal static class ChangeWords
{
    // "We moved the start of your interview on Monday from ...".
    private const int FarthestMove = 10;

    // "Rather than at 8:00".
    private const int FarthestReplaced = 3;

    private static readonly string[] Moves = ["moved", "move", "moving", "changed", "change", "rescheduled", "reschedule", "shifted", "shift", "pushed", "switched", "switch", "postponed", "swapped", "bumped", "transferred", "bumping", "bump", "shifting", "pushing", "push", "switching", "rescheduling", "postponing", "sliding", "slide", "slid", "swapping"];

    private static readonly string[] OldBefore =
        ["instead of", "rather than", "no longer on", "no longer at", "no longer be", "no longer", "cannot hold", "can't hold", "unable to hold", "unable to keep", "cannot keep", "can't keep", "originally", "previously", "was scheduled for", "was set for", "was booked for", "had been scheduled", "old date", "old time", "old", "previous", "previous time", "replaces", "replacing", "give up", "cancel", "cancelled", "canceled", "call off", "called off", "strike", "formerly", "released your", "cannot make", "can't make", "withdrawn", "not", "was to be", "in place of", "originally scheduled", "postpone", "cannot interview", "lost", "from your", "cannot see you", "can't see you", "cannot meet", "can't meet", "unable to meet", "unable to see", "can no longer", "cannot do", "can't do", "you hold", "you now hold", "currently", "current", "current time", "current date", "unavailable", "was going to be", "were to meet", "were going to", "had planned", "swap", "it was", "used to be", "before it was", "had you for", "had you on", "had you down", "had you in", "had you at", "had put you", "were supposed to", "was supposed to", "had you set", "had you booked", "had you scheduled", "taken you off", "took you off", "take you off", "taking you off", "given back your", "gave back your", "give back your", "gave up your", "released from"];

    private static readonly string[] OldBehind =
        ["is off", "is cancelled", "is canceled", "has been cancelled", "has been canceled", "was cancelled", "was canceled", "cannot be held", "can't be held", "has been moved", "was moved", "is moved", "has moved", "needs to be moved", "has to be moved", "must be moved", "must move", "has to move", "needs to move", "will not take place", "won't take place", "won't work", "no longer", "is no longer", "interview has been moved", "interview has moved", "interview is cancelled", "interview is off", "slot is no longer", "has been rescheduled", "is being moved", "has been postponed", "had to be cancelled", "is now", "falls through", "fell through", "does not work anymore", "does not happen", "is gone", "has been changed", "cannot happen", "cannot keep", "can't keep", "so we cannot", "not be possible", "is not possible", "has fallen through", "is withdrawn", "had to be moved", "as planned", "as we had planned", "will not happen", "does not work", "will not work", "is off the table", "is out", "can't happen", "has to go", "is struck", "won't fly", "cannot stand", "will not fly", "cannot stay", "had to give way", "goes to somebody else", "goes to someone else", "goes to another", "goes back to the pool", "is move to", "is change to", "is changed to", "gets moved", "was changed to", "will move to"];

    private static readonly string[] WasFixed =
        ["had you for", "had you on", "had you down", "had you in", "had you at", "had put you", "were supposed to", "was supposed to", "had you set", "had you booked", "had you scheduled", "taken you off", "took you off", "taking you off", "given back your", "gave back your", "instead of", "no longer", "cannot keep", "can't keep", "cannot hold", "can't hold", "unable to keep", "originally", "was scheduled for", "was set for", "was booked for", "had been scheduled", "in place of", "were to meet"];

    private static readonly string[] Denials = ["won't", "will not", "can't", "cannot", "isn't", "is not", "no longer", "doesn't", "does not", "is not going to", "isn't going to"];

    private static readonly string[] Holding = ["work", "works", "fly", "happen", "happening", "going to", "go ahead", "hold", "stand", "be possible", "possible", "take place", "on anymore", "any more", "anymore", "do after all", "be held", "feasible", "tenable", "workable"];

    // A denial follows its moment at once, and says in a few words what will not be.
    private const int FarthestDenial = 4;

    private static readonly string[] NewBefore = ["new date", "new time", "new", "now", "instead", "put you on", "put you in", "put you down for", "rescheduled for", "rescheduled to", "moved to", "changed to", "to", "will be", "updated"];

    /// <summary>Whether the words before or behind take the moment back.</summary>
    public static bool TakesBack(IReadOnlyList<Token> tokens, Clause clause, int from, int first, int last, int to)
    {
        var near = Math.Max(from, first - 10);
        var moved = WordScan.Nearest(tokens, clause.First, first - 1, true, Moves);
        // "To a week from Thursday" leads on to the new day.
        if (moved >= 0 && WordScan.Nearest(tokens, Math.Max(moved, from), first - 1, true, "from") is >= 0 and var away && !(away > 0 && tokens[away - 1].Key is "week" or "weeks" or "days" or "month"))
        {
            return true;
        }

        // "I have to move your interview of October 28 by one week".
        if (moved >= 0 && moved >= from && first - moved <= 8 && WordScan.Has(tokens, moved, first - 1, "your", "the", "our") && !WordScan.Has(tokens, moved, first - 1, "to", "for", "now", "until"))
        {
            return true;
        }

        var old = WordScan.Nearest(tokens, near, first - 1, true, OldBefore);
        // "Was to be", "unable to hold": this "to" leads to no new day.
        var behind = old >= 0 && tokens[old].Key is "was" or "were" or "unable" or "used" ? old + 3 : old + 1;
        if (old >= 0 && WordScan.Nearest(tokens, behind, first - 1, true, "to", "now", "new", "until", "instead") < 0 && !IsDoubleNegative(tokens, old))
        {
            return true;
        }

        return WordScan.Nearest(tokens, last + 1, Math.Min(to, last + 9), false, OldBehind) >= 0 || IsDenied(tokens, last + 1, Math.Min(to, last + FarthestDenial));
    }

    // "December 10 at 8:00 AM won't fly", "Tuesday at 9 is not going to happen".
    private static bool IsDenied(IReadOnlyList<Token> tokens, int first, int last)
    {
        var at = WordScan.Nearest(tokens, first, last, false, Denials);
        return at >= 0 && WordScan.Has(tokens, at, Math.Min(tokens.Count - 1, at + FarthestDenial), Holding);
    }

    /// <summary>Whether the words right before or behind a moment leave no doubt that it was fixed and is so no more.</summary>
    public static bool IsPlain(IReadOnlyList<Token> tokens, Clause clause, int first, int last) =>
        WordScan.Has(tokens, Math.Max(clause.First, first - 8), first - 1, WasFixed)
        || (WordScan.Has(tokens, Math.Max(clause.First, first - 2), first - 1, "from") && WordScan.Has(tokens, Math.Max(clause.First, first - FarthestMove), first - 1, Moves) && WordScan.Has(tokens, last + 1, clause.Last, "to", "until")) || IsDenied(tokens, last + 1, Math.Min(clause.Last, last + FarthestDenial));

    /// <summary>Whether a clock time is the one that another replaces: "instead of 9:00", "rather than at 8:00".</summary>
    public static bool IsReplaced(IReadOnlyList<Token> tokens, int at) => WordScan.Has(tokens, at - FarthestReplaced, at - 1, "instead of", "rather than", "in place of");

    /// <summary>Whether the words before call the moment the new one.</summary>
    public static bool IsNew(IReadOnlyList<Token> tokens, Clause clause, int from, int first) =>
        !IsReplaced(tokens, first) && WordScan.Has(tokens, Math.Max(from, first - 5), first - 1, NewBefore) && (WordScan.Has(tokens, clause.First, first - 1, Moves) || WordScan.Has(tokens, Math.Max(from, first - 5), first - 1, "new", "now", "instead"));

    /// <summary>Whether a clock time is the old one of "moved from 9:00 AM to 10:00 AM", which is no range of hours.</summary>
    public static bool IsMovedFrom(IReadOnlyList<Token> tokens, int at)
    {
        if (at < 2 || !tokens[at - 1].Is("from"))
        {
            return false;
        }

        // "Moved to Monday from 9 to 12" is a range on the new day.
        var first = at - 1;
        while (first > Math.Max(0, at - FarthestMove) && tokens[first - 1].Kind != TokenKind.Newline && tokens[first - 1].Key is not ("to" or "for" or "."))
        {
            first--;
        }

        return SpeaksOfMove(tokens, first, at - 2);
    }

    /// <summary>Whether a clause speaks of a move, so that "from A to B" is no range.</summary>
    public static bool SpeaksOfMove(IReadOnlyList<Token> tokens, int first, int last) => WordScan.Has(tokens, first, last, Moves) || WordScan.Has(tokens, first, last, "extended", "extend");

    // "not only", "do not", "cannot wait": no date is taken back by these.
    private static bool IsDoubleNegative(IReadOnlyList<Token> tokens, int at) =>
        tokens[at].Is("not") && at > 0 && tokens[at - 1].Key is "do" or "does" or "will" or "may" or "is" or "are" or "need" or "if";
}
