namespace OfficePrep.Reading.Clues;

/// <summary>Deadlines counted from the sending of the letter: "within 48 hours", "stays open for 72 hours", "you have 3 days to choose".</summary>
internal static class ElapsedDeadline
{
    private static readonly string[] Before =
        ["within", "within the next", "in the next", "have", "you have", "open for", "valid for", "held for", "hold", "expires in", "expire in", "expires after", "for the next", "next", "window of", "active for", "available for", "remain* for", "closes in", "good for", "invitation for", "place for", "respond in", "gives you", "give you", "deadline of", "no more than", "stands for", "stand for", "keep it for", "keep this for", "destruct in", "lapses in", "gone in", "vanishes in", "closes after", "lapses after", "lapses", "expires"];

    private static readonly string[] Keeping = ["keep", "hold", "holding", "keeping", "save", "saving", "yours", "stand", "stands", "stay", "stays", "reserve*"];

    private static readonly string[] Behind = ["to select", "to schedule", "to choose", "to respond", "to accept", "to reply", "to claim", "to book", "to confirm", "to pick", "to answer", "to decide", "window", "to sign up", "to make", "to let", "to complete", "of this", "of receiving this", "of receipt", "from now", "from receipt", "from the time", "from this message", "from this email", "from this mail", "after this message", "after it was sent", "after this was sent", "after sending"];

    private static readonly string[] Not =
        ["would", "whoever", "if you are offered", "if offered", "once offered", "once you are", "when a", "when you are offered", "when someone", "cancel", "cancellation", "removed", "we will", "we'll", "i will", "i'll", "you will know", "you'll hear", "you will hear", "refund", "if a place", "if one", "if a seat", "will have", "reminder", "hear back", "if you hear nothing", "is offered"];

    private static readonly string[] NotBehind =
        ["before", "prior", "ahead", "in advance", "notice", "after", "of the offer", "of an offer", "of that offer", "of your interview", "of the interview", "following", "beforehand", "earlier", "of being offered", "of such"];

    private static readonly string[] Sending = ["after it was sent", "after this was sent", "after we sent", "after sending", "after this message", "after this email", "after this mail", "after you receive this"];

    /// <summary>The lengths that are deadlines, with the clause they stand in.</summary>
    public static IEnumerable<(Clause Clause, LengthMention Length)> Find(Passage passage)
    {
        foreach (var clause in passage.Clauses)
        {
            foreach (var length in clause.Mentions.OfType<LengthMention>())
            {
                if (length.Unit != LengthUnit.Minutes && IsDeadline(passage, clause, length))
                {
                    yield return (clause, length);
                }
            }
        }
    }

    private static bool IsDeadline(Passage passage, Clause clause, LengthMention length)
    {
        var tokens = passage.Tokens;
        if (WordScan.Has(tokens, clause.First, length.First, Not) || WordScan.Nearest(tokens, length.Last + 1, Math.Min(clause.Last, length.Last + 4), false, NotBehind) is >= 0 and var near && near <= length.Last + 2 && tokens[length.Last + 1].Key is not (";" or "," or ":") && !WordScan.Has(tokens, near, Math.Min(clause.Last, near + 4), Sending))
        {
            return false;
        }

        var before = WordScan.Has(tokens, Math.Max(clause.First, length.First - 5), length.First - 1, Before);
        // "I can keep it for you for six hours", "these chairs stay yours to choose from for 48 hours".
        before |= length.First > clause.First && tokens[length.First - 1].Key is "for" or "another" && WordScan.Has(tokens, Math.Max(clause.First, length.First - 10), length.First - 2, Keeping);
        var behind = WordScan.Has(tokens, length.Last + 1, Math.Min(clause.Last, length.Last + 4), Behind);
        var asks = WordScan.Has(tokens, clause.First, clause.Last, "select", "schedule", "choose", "respond", "reply", "accept", "claim", "book", "confirm", "pick", "answer", "decide", "sign up", "invitation", "offer", "expire*", "link", "tell me", "tell us", "let me know", "let us know", "rsvp", "register", "open for", "hold", "held", "email", "write", "slot", "place", "spot", "take it", "take", "say yes", "yours", "keep", "get back", "seat", "chair", "chairs", "seats");
        return asks && (behind || (before && !WordScan.Has(tokens, Math.Max(clause.First, length.First - 5), length.First - 1, "takes", "lasts", "about", "spend")));
    }
}
