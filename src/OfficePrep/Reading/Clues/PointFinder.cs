using OfficePrep.Reading.Tokens;

namespace OfficePrep.Reading.Clues;

/// <summary>Which point of an event a clock time or date is: its start, an earlier log-in, its end, a deadline, or nothing of the applicant's.</summary>
internal static class PointFinder
{
    private static readonly string[] Arrival =
        ["log in", "log on", "login", "logon", "log-in", "logging in", "logging on", "logged in", "logged on", "sign in", "sign on", "signed in", "signing in", "signing on", "arrive*", "arrival", "check in", "checking in", "checkin", "report to", "dial in", "connect by", "connect at", "waiting room", "room opens", "zoom opens", "link opens", "lobby", "doors open", "room opens", "opens the room", "room open", "join by", "be ready", "be online", "be logged", "be on the", "be in the", "be in your", "please join", "join us at", "join the call", "admit", "registration opens", "badge", "be at the", "be here", "be there", "be seated", "be on camera", "report nlt", "report not later", "report no later", "report by", "report at", "please report", "report yourself", "present yourself", "front desk", "gates open", "room is open", "line is open", "open the room", "let you in", "be connected", "connect to", "door opens", "join the room", "come to the lobby", "main entrance", "front entrance", "come to the desk", "come to the front", "find us at", "ask for me at", "meet at the entrance", "we meet you in", "doors at", "doors from", "open the zoom", "open the meeting", "open the call", "open the webex", "open teams", "hop on at", "hop on by", "pick you up", "picks you up", "picked up at", "collect you", "collects you", "pick up at the", "pickup"];

    private static readonly string[] Closing =
        ["end", "ends", "ending", "finish", "finishes", "finishing", "finished", "conclude*", "concluding", "done by", "done at", "over by", "over at", "wrap up", "wraps up", "wrapped up", "adjourn*", "until", "till", "end time", "close of the day", "goodbye at", "closing at", "let you go", "free by", "done", "out by", "we stop", "stop at", "stops at", "have you out", "send you off", "release you", "home by", "off by", "through by", "through at", "on your way by", "departure", "depart", "departs", "you leave", "you are free", "you're free", "may leave", "can leave", "leave us at", "free to go", "free to leave", "on your way at", "part ways", "goodbye", "good bye", "say goodbye", "free after", "yours after", "done after"];

    private static readonly string[] Opening = ["opens", "open on", "opening", "goes live", "go live", "opened", "released", "release", "available from", "begins accepting", "will be sent", "booking starts", "scheduling begins", "scheduling starts", "posted", "posts"];

    private static readonly string[] Booking = ["calendar", "scheduling", "scheduler", "booking", "registration", "portal", "sign up", "signup", "invitations", "offers", "slots", "dates", "form", "page", "places", "season", "acceptance", "window", "applications", "sign-up", "it"];

    private static readonly string[] Past =
        ["booked", "booked it", "picked", "sent", "arranged", "submitted", "applied", "spoke", "talked", "wrote", "emailed", "mailed", "dated", "generated", "paid", "transmitted", "registered on", "certified", "certify", "filled", "thank you for spending", "for spending", "have met you", "having met you", "met you on", "enjoyed meeting you", "pleasure meeting you", "good meeting you", "great meeting you", "nice meeting you", "was a pleasure to meet you", "was good to meet you", "was great to meet you", "was nice to meet you", "was lovely to meet you", "thank you for joining", "thank you for coming", "thank you for interviewing", "chose on", "selected on", "received", "as discussed", "your application of", "set on", "as set", "agreed on", "on file since", "discussed on", "told you", "invited on", "confirmed on", "cancelled by applicant", "canceled by applicant", "released our", "created on", "updated on", "last updated", "posted on", "your email of", "your message of", "your letter of", "your note of", "invite i sent", "invited you on", "scheduled on behalf", "you scheduled on", "you booked on", "you made on", "you selected on", "last changed", "printed on", "issued on", "stamped"];

    private static readonly string[] NotTheirs =
        ["match week", "match day", "rank list", "rank order", "rol deadline", "nrmp", "thanksgiving", "holiday", "out of the office", "out of office", "returning", "vacation", "office is closed", "offices are closed", "begins july", "start date", "begin in", "beginning in", "board meeting", "site visit", "orientation", "maintenance", "downtime", "scheduled outage", "did i match", "where did i match", "ranking opens", "ranking closes", "soap", "invitations go out", "offers go out", "invitations went out", "residents return", "past session*", "past event*", "past webinar*", "past date*", "previous session*", "earlier session*", "recording of", "recordings of", "in case you missed", "if you missed"];

    private static readonly string[] SomebodyElse = ["next person", "next applicant", "next candidate", "person after you", "person before you", "applicant after you", "applicant before you", "another applicant", "other applicant"];

    // The label of a row that tells what a machine did and when.
    private static readonly string[] Stamps = ["released on", "requested on", "processed on", "changed on", "cancelled on", "canceled on", "sent on", "last updated", "last change"];

    private static readonly string[] OfficeHours =
        ["office hours", "open 8", "open from", "weekday*", "weekdays", "each monday", "daily", "usually", "typically", "normally", "she is in", "he is in", "she's in", "in from", "reachable", "business hours", "clinic front desk", "monday through", "monday to", "m-f", "mon-fri", "hours:", "support", "help desk", "phone hours", "in office", "in the office", "customer care", "customer service", "need help", "questions", "help line", "hotline", "call me", "call us", "text me", "reach me", "reach us", "clinic hours", "clinic days"];

    private static readonly string[] Week =
        ["mon fri", "mon thu", "mon thurs", "tue fri", "m f", "m th", "monday friday", "monday through friday", "monday thru friday", "monday to friday", "monday through thursday", "mon through fri", "mon to fri", "weekdays", "business days", "daily", "7 days"];

    /// <summary>The point that the words around a sighting speak for.</summary>
    /// <param name="passage">The text.</param>
    /// <param name="clause">The clause.</param>
    /// <param name="from">First token that belongs to the words before it.</param>
    /// <param name="first">First token of the date or clock time.</param>
    /// <param name="last">Last token of it.</param>
    /// <param name="to">Last token that belongs to the words behind it.</param>
    /// <param name="isClock">Whether it has a clock time.</param>
    public static Point Of(Passage passage, Clause clause, int from, int first, int last, int to, bool isClock)
    {
        var tokens = passage.Tokens;
        if (IsNobodys(tokens, clause, from, first, last, to, isClock))
        {
            return Point.None;
        }

        if (MovedDeadline.Of(tokens, clause, first) is { } moved)
        {
            return moved;
        }

        if (ClosingWords.Ends(tokens, clause, Math.Max(clause.First, from), first))
        {
            return Point.Deadline;
        }

        var deadline = DeadlineWords.Ends(tokens, Math.Max(clause.First, from), first);
        var arrival = WordScan.Nearest(tokens, from, first - 1, true, Arrival);
        var closing = WordScan.Nearest(tokens, from, first - 1, true, Closing);
        if (deadline > 0 && arrival < 0)
        {
            return DeadlineWords.IsEnd(tokens, clause, from, first, isClock, clause.Dates.Any(date => Math.Abs(date.First - last) <= 4 || Math.Abs(first - date.Last) <= 4 || date.First == first)) ? Point.End
                : DeadlineWords.IsAnswer(tokens, clause, from, first, to) ? Point.Deadline
                : Point.None;
        }

        if (isClock && arrival >= 0 && arrival > closing && !OfficialStart(tokens, arrival, first - 1))
        {
            return Point.Arrive;
        }

        if (isClock && closing >= 0 && closing > arrival && !WordScan.Has(tokens, closing, first - 1, "start*", "begin*"))
        {
            return Point.End;
        }

        // A row of an agenda with both its hours is a part of the day, be it called "the end".
        return isClock && first >= clause.First && Enumerable.Range(clause.First, first - clause.First).All(i => tokens[i].Kind is TokenKind.Mark or TokenKind.Dash or TokenKind.Tab) ? (Behind(tokens, last + 1, to) is var point && point == Point.End && clause.Clocks.Any(clock => clock.First == first && clock.End is not null) ? Point.Start : point) : Point.Start;
    }

    /// <summary>The point that the head of a column names: "Check-in", "Start", "Goodbye at"; null where it names none.</summary>
    public static Point? Headed(IReadOnlyList<Token> tokens, int first, int last) =>
        WordScan.Has(tokens, first, last, Arrival) ? Point.Arrive
        : WordScan.Nearest(tokens, first, last, false, "from") == first ? Point.Start
        : WordScan.Nearest(tokens, first, last, false, "to", "thru", "through") == first ? Point.End
        : WordScan.Has(tokens, first, last, "start*", "begin*") ? Point.Start
        : WordScan.Has(tokens, first, last, Closing) ? Point.End
        : null;

    /// <summary>Whether the words before or behind make it no moment of the applicant's: past, a season, somebody's office hours, the opening of a calendar.</summary>
    private static bool IsNobodys(IReadOnlyList<Token> tokens, Clause clause, int from, int first, int last, int to, bool isClock)
    {
        var near = Math.Max(from, first - 9);
        if (WordScan.Has(tokens, near, first - 1, Past) && !WordScan.Has(tokens, near, first - 1, "interview is", "scheduled for", "confirmed for", "booked you for", "booked for", "booked in for", "put you down for", "is here", "is tomorrow", "as arranged", "as agreed", "as picked", "we meet", "meet on", "meet you", "see you", "we will meet", "got you", "have you booked", "has you booked", "you are booked", "you're booked", "is booked", "are booked", "booked you") && !IsBooked(tokens, clause, near, first, isClock))
        {
            return true;
        }

        // "A slot opened and I put you in it: Thursday at 9" gives the slot away.
        if (WordScan.Has(tokens, clause.First, first - 1, Opening) && WordScan.Has(tokens, clause.First, first - 1, Booking) && !WordScan.Has(tokens, near, first - 1, "put you", "booked you", "have you", "saved you", "you are in", "you're in", "moved you", "gave you", "given you", "you have it", "is yours")
            && !WordScan.Has(tokens, WordScan.Nearest(tokens, near, first - 1, true, Opening), first - 1, "close*", "until", "till"))
        {
            return true;
        }

        // "Before your interview on Thursday at 9:00 please join the orientation": what is said behind is of the next hour.
        var isInterview = WordScan.Has(tokens, Math.Max(from, first - 8), first - 1, "your interview", "the interview", "your session");
        // "Because of the holiday schedule your interview is now Friday": the reason is not the matter.
        var matter = isInterview ? WordScan.Nearest(tokens, Math.Max(from, first - 8), first - 1, true, "your interview", "the interview", "your session") : Math.Max(clause.First, first - 14);
        return WordScan.Has(tokens, matter, isInterview ? first - 1 : EndOfThought(tokens, last, to), NotTheirs)
            || WordScan.Has(tokens, near, first - 1, SomebodyElse)
            || (clause.StartsLine && first - clause.First <= 4 && WordScan.Nearest(tokens, clause.First, Math.Min(clause.First + 1, first - 1), false, Stamps) == clause.First)
            || (isClock && WordScan.Has(tokens, near, first - 1, OfficeHours) && !WordScan.Has(tokens, near, first - 1, Arrival) && !clause.Dates.Any(date => date.Shape == DateShape.Written && !date.IsWindow))
            || (isClock && (IsDeskHours(tokens, clause, first, to) || IsAnsweredPhone(tokens, clause, first)))
            || (isClock && WordScan.Has(tokens, from, first - 1, "every", "each weekday") && !WordScan.Has(tokens, from, first - 1, "every one of", "every interview day", "same hours", "same hour", "same time", "same times", "same schedule"));
    }

    // "You have booked Friday, December 4, 9:00 AM to 12:00 PM": what has both its hours is what was booked, not when.
    private static bool IsBooked(IReadOnlyList<Token> tokens, Clause clause, int near, int first, bool isClock) =>
        isClock && WordScan.Nearest(tokens, near, first - 1, true, "you have booked", "you booked", "you've booked", "have picked", "you picked", "you've picked", "have selected", "you selected", "have chosen", "you chose", "you have reserved", "you reserved", "has booked", "we have arranged", "have arranged") is >= 0 and var at
        && !WordScan.Has(tokens, at, first - 1, "on", "at")
        && clause.Clocks.Any(clock => clock.First >= first && clock.End is not null);

    // "8:00 AM, the one we fixed before Thanksgiving": what only orders in time is another matter. A dash or comma parts nothing: "noon - ranking opens".
    private static int EndOfThought(IReadOnlyList<Token> tokens, int last, int to)
    {
        for (var at = last + 1; at <= to; at++)
        {
            if (tokens[at].Key is "before" or "after")
            {
                return at - 1;
            }
        }

        return to;
    }

    // "732-555-0166, 8:30-4:30", "9 AM - 9 PM ET, Mon-Fri": hours behind a telephone number or for a whole week are somebody's desk.
    private static bool IsDeskHours(IReadOnlyList<Token> tokens, Clause clause, int first, int to)
    {
        if (clause.Clocks.FirstOrDefault(clock => clock.First >= first) is not { End: not null } hours || clause.Dates.Any(date => date.Shape == DateShape.Written && !date.IsWindow))
        {
            return false;
        }

        var number = Enumerable.Range(Math.Max(2, hours.First - 3), Math.Min(3, Math.Max(0, hours.First - 2))).Any(i => tokens[i].HasDigits(4, 4) && tokens[i - 1].Kind == TokenKind.Dash && tokens[i - 2].HasDigits(3, 3));
        // "If the link dies call 406-555-0133, someone is there 8 to 5".
        var isNobodys = !hours.Start.IsSure && WordScan.Has(tokens, clause.First, hours.First - 1, "call", "phone", "text", "ring", "someone", "somebody", "there", "desk", "office", "reach*")
            && Enumerable.Range(clause.First + 2, Math.Max(0, hours.First - clause.First - 2)).Any(i => tokens[i].HasDigits(4, 4) && tokens[i - 1].Kind == TokenKind.Dash && tokens[i - 2].HasDigits(3, 3));
        return number || isNobodys || WordScan.Has(tokens, hours.Last + 1, Math.Min(to, hours.Last + 6), Week) || WordScan.Has(tokens, Math.Max(clause.First, hours.First - 6), hours.First - 1, Week);
    }

    // "518-555-0104 is answered from 6:45": when somebody is at a telephone is no hour of the applicant's.
    private static bool IsAnsweredPhone(IReadOnlyList<Token> tokens, Clause clause, int first) =>
        WordScan.Has(tokens, Math.Max(clause.First, first - 5), first - 1, "answered", "answers", "staffed", "manned", "picks up", "pick up", "reach*", "on call", "at my desk", "at the desk")
        && !clause.Dates.Any(date => date.Shape == DateShape.Written)
        && Enumerable.Range(clause.First + 2, Math.Max(0, first - clause.First - 2)).Any(i => tokens[i].HasDigits(4, 4) && tokens[i - 1].Kind == TokenKind.Dash && tokens[i - 2].HasDigits(3, 3));

    private static bool OfficialStart(IReadOnlyList<Token> tokens, int from, int to) => WordScan.Has(tokens, from, to, "begin*", "start*");

    // "0615  main lobby", "7:50  sign on": the clock stands first and the words follow.
    private static Point Behind(IReadOnlyList<Token> tokens, int from, int to)
    {
        var near = Math.Min(to, from + 6);
        return WordScan.Has(tokens, from, Math.Min(to, from + 14), "official start", "officially begin*", "officially start*") ? Point.Start
            : WordScan.Has(tokens, from, near, Arrival) ? Point.Arrive
            : WordScan.Has(tokens, from, Math.Min(to, from + 4), "you are done", "you are finished", "you are free", "you're done", "you're free", "we are done", "all done") ? Point.End
            : WordScan.Has(tokens, from, Math.Min(to, from + 2), "finish", "finished", "end", "ends", "adjourn", "adjournment", "end of day", "done", "dismissal", "dismissed", "released", "farewell", "depart", "departure", "day ends", "program ends", "interview day ends", "interviews end") ? Point.End
            : Point.Start;
    }
}
