using OfficePrep.Reading.Tokens;

namespace OfficePrep.Reading.Clues;

/// <summary>Words that make a moment the last one to answer: "by", "before", "no later than", "expires on", "open until".</summary>
internal static class DeadlineWords
{
    private static readonly string[] Prepositions =
        ["by", "before", "until", "till", "later than", "nlt", "or before", "prior to", "deadline", "due", "expires", "expire", "expiring", "closes", "close", "closing", "locks", "lock", "valid through", "open through", "ends on", "respond by", "cutoff", "cut off", "deadline is", "expiration", "good through", "through", "cob", "eod", "page off", "goes off", "turned off", "switched off", "taken down", "goes offline", "offline", "goes away", "ends", "lapse", "lapses", "goes dark", "go dark", "vanishes", "disappears", "runs out", "run out", "dies", "shuts", "times out", "forfeited", "void after", "good until", "taking answers", "accepting answers", "accepting replies", "taking replies", "accepting responses", "taking responses", "accepting bookings", "taking bookings", "accepting requests", "taking requests", "accepting entries", "not after", "up to", "rsvp"];

    private static readonly HashSet<string> Fillers =
        ["on", "at", "the", "this", "coming", "of", "day", "end", "close", "business", "cob", "eod", "eob", "noon", ":", ",", "is", "(", "\"", "*", "-", "\t", "next", "\n", "please", "date", "time", "around", "midnight", "latest", "=", "→", "for", "you", "itself", "automatically"];

    private static readonly string[] Answering =
        ["repl*", "respond*", "response", "answer*", "tell me", "tell us", "let me know", "let us know", "choose", "choice", "choices", "chosen", "choosing", "select*", "selection", "pick", "picks", "schedule", "schedul*", "book", "booked", "booking", "sign up", "signed up", "register*", "rsvp", "confirm", "accept", "decision", "decide", "preference", "preferences", "hear from you", "hear back from you", "email", "e-mail", "send", "write", "submit", "claim", "expire*", "expiring", "close*", "closing", "deadline", "link", "valid", "open until", "stays open", "lock", "locks", "invitation", "offer", "form", "your name", "rank", "mail us", "mail me", "get back", "due", "later than", "nlt", "kindly", "please", "page", "window", "expiration", "slot", "notify us", "complete", "fill", "your day", "invitations", "hold", "want to stay", "if i could", "lapse*", "unclaimed", "goes dark", "seat", "last day", "final day", "a line", "say so", "survey", "poll", "need to know", "any time"];

    private static readonly string[] Promises =
        ["we will", "we'll", "i will", "i'll", "we shall", "you will hear", "you'll hear", "you will receive", "you'll receive", "you will get", "you'll get", "we expect", "we plan", "we aim", "we hope to", "will be sent", "will be notified", "will follow", "should receive", "can expect", "we send", "we notify", "decisions"];

    private static readonly string[] Undoing = ["cancel", "cancellation", "withdraw", "to change", "reschedul* until", "change or cancel", "reimburse*", "refund*", "save", "discount", "hotel", "documents", "transcript", "book a mock"];

    // "I will need to know by Friday" promises nothing.
    private static readonly string[] Needs =
        ["need to know", "need an answer", "need your", "need to hear", "need a yes", "have to know", "must know", "must hear", "want to know", "have to hear", "need you to", "like to know", "need word", "need a decision", "need to have your"];

    // A clock time and its own date stand this close: "at 9:00 AM Eastern on Thursday the 10th of December, until 1:00 PM".
    private const int NearestDate = 10;

    // "Until Tuesday, December 1, at 9:00 AM!".
    private const int LongestFarewell = 12;

    /// <summary>The token after a preposition of deadline that ends right before a mention; 0 where there is none.</summary>
    public static int Ends(IReadOnlyList<Token> tokens, int from, int first)
    {
        var at = first - 1;
        for (var skipped = 0; at >= from && skipped < 7 && (Fillers.Contains(tokens[at].Key) || tokens[at].Kind is TokenKind.Dash); skipped++)
        {
            if (tokens[at].Key is "cob" or "eod" or "eob")
            {
                return at + 1;
            }

            if (tokens[at].Is("latest"))
            {
                return first;
            }

            at--;
        }

        if (LastDay(tokens, from, first, at) || LetsGo(tokens, from, first))
        {
            return first;
        }

        // "We do this by video: Monday at 11" names the means.
        if (at > from && tokens[at - 1].Is("by") && tokens[at].Key is "video" or "zoom" or "phone" or "telephone" or "teams" or "webex" or "meet" or "skype" or "invitation" or "train" or "car")
        {
            return 0;
        }

        return at >= from && WordScan.Nearest(tokens, Math.Max(from, at - 1), at, true, Prepositions) is >= 0 and var found && Reaches(tokens, found, at) ? at + 1 : 0;
    }

    /// <summary>Whether the words speak of the end of the event itself: "until 1:15 PM", "done by noon".</summary>
    public static bool IsEnd(IReadOnlyList<Token> tokens, Clause clause, int from, int first, bool isClock, bool hasDate)
    {
        if (!isClock || WordScan.Has(tokens, clause.First, clause.Last, "reply", "respond*", "choose", "schedule your", "sign up", "rsvp", "expire*", "offer", "link", "invitation stays", "answer*", "deadline", "let me know", "tell me", "claim", "select*", "register", "hear from you", "form closes", "page"))
        {
            return false;
        }

        return WordScan.Has(tokens, from, first - 1, "finish*", "conclud*", "end by", "ends", "end at", "ending", "done by", "over by", "wrap*", "last until", "lasts until", "run until", "runs until", "runs till", "go until", "goes until", "continue* until", "let you go", "let you out", "have you out", "have you done", "out by", "free by", "free at", "be free", "are free", "be finished", "be through", "be out", "let go", "be over", "release you", "send you", "on your way", "on the road", "home by", "through by", "off the call", "off the line")
            || (tokens[first - 1].Key is "until" or "till" && clause.Clocks.Any(clock => clock.Last < first && clause.Dates.Any(date => date.Last < first && Math.Abs(clock.First - date.First) <= NearestDate)))
            || (!hasDate && tokens[Math.Max(from, first - (tokens[first - 1].Kind == TokenKind.Newline ? 2 : 1))].Key is "until" or "till");
    }

    /// <summary>Whether it is the applicant who has to do something by then.</summary>
    public static bool IsAnswer(IReadOnlyList<Token> tokens, Clause clause, int from, int first, int to)
    {
        if (WordScan.Has(tokens, from, first - 1, Needs) || LetsGo(tokens, from, first))
        {
            return true;
        }

        // "Until Tuesday!" takes leave.
        if (clause.Length <= LongestFarewell && tokens[clause.First].Key is "until" or "till" && WordScan.Nearest(tokens, clause.First, first - 1, true, "until", "till") == first - 1)
        {
            return false;
        }

        var said = WordScan.Nearest(tokens, from, first - 1, true, Promises);
        var asked = WordScan.Nearest(tokens, from, first - 1, true, Answering);
        if (said >= 0 && (asked < said || asked - said <= 4))
        {
            return false;
        }

        // "Some things before Thursday" asks for nothing; "people 1 to 3 have until Tuesday" asks somebody else.
        if ((asked < 0 && WordScan.Has(tokens, Math.Max(from, first - 2), first - 1, "before", "prior to") && !WordScan.Has(tokens, clause.First, Math.Min(to, clause.Last), Answering))
            || (WordScan.Nearest(tokens, Math.Max(from, first - 3), first - 1, true, "have until", "has until", "have till") is > 0 and var theirs && !tokens[theirs - 1].Is("you") && tokens[theirs - 1].Kind is TokenKind.Word or TokenKind.Number))
        {
            return false;
        }

        if (WordScan.Has(tokens, from, first - 1, Undoing) && !WordScan.Has(tokens, from, first - 1, "reply", "respond", "choose", "select", "schedule your"))
        {
            return false;
        }

        return asked >= 0 || WordScan.Has(tokens, clause.First, Math.Min(to, clause.Last), Answering) || clause.Length < 14
            || WordScan.Has(tokens, Math.Max(from, first - 4), first - 1, "by", "before", "nlt", "later than", "deadline");
    }

    // "The last day to choose is Friday": what is to be done stands between.
    private static bool LastDay(IReadOnlyList<Token> tokens, int from, int first, int at) =>
        at < first - 1 && WordScan.Has(tokens, Math.Max(from, first - 10), first - 1, "last day to", "last date to", "last moment to", "last chance to", "final day to", "final date to", "deadline to", "deadline for", "last day for", "due date", "due date for")
        && WordScan.Has(tokens, Math.Max(from, first - 4), first - 1, "is", "=", ":", "falls on", "comes on");

    // "The seat is released on Sunday": a place that was held and goes to others is a deadline; places that come out are none.
    private static bool LetsGo(IReadOnlyList<Token> tokens, int from, int first)
    {
        var gone = WordScan.Nearest(tokens, Math.Max(from, first - 7), first - 1, true, "released", "release it", "given away", "goes to", "passes to", "give it to", "offer it to", "go to", "go back", "goes back", "return to", "returns to", "revert to", "reverts to", "release them", "released to", "offered to", "opened to", "open to others", "to the pool", "general pool", "are reassigned", "is reassigned", "reassign");
        return gone >= 0 && WordScan.Has(tokens, Math.Max(from, gone - 10), gone, "the seat", "your seat", "your place", "your slot", "your spot", "the place", "the slot", "this slot", "unclaimed", "held", "we will release", "otherwise", "hold", "unbooked", "unanswered", "unused", "unconfirmed", "not claimed", "not booked", "not taken", "left over", "what is left", "leftover", "anything left", "nobody has taken", "nobody takes", "no one has taken", "no one takes", "nobody claims", "not spoken for") && WordScan.Has(tokens, gone, first - 1, "on", "at", "after", "by", ":");
    }

    private static bool Reaches(IReadOnlyList<Token> tokens, int found, int at) =>
        at - found <= 3 && !(found < at && tokens[found].Is("by") && tokens[at].Key is "video" or "phone" or "telephone" or "zoom" or "teams" or "webex" or "skype" or "email" or "mail" or "car" or "screen") && !Enumerable.Range(found, at - found + 1).Any(i => tokens[i].Kind is TokenKind.Number);
}
