using OfficePrep.Reading.Tokens;

namespace OfficePrep.Reading.Clues;

/// <summary>Ties the dates and clock times of a passage together, clause by clause, and says what each is for.</summary>
internal sealed class SightingFinder
{
    // A heading over a day and its hours is a word or a few.
    private const int LongestHeading = 4;

    // "Interviews with two faculty": what names a line of a plan.
    private const int LongestLabel = 8;

    private readonly Passage passage;
    private readonly IReadOnlyList<Token> tokens;
    private readonly TimeRole usual;
    private readonly HashSet<Mention> attached = [];

    /// <summary>A finder for one passage.</summary>
    /// <param name="passage">The text.</param>
    /// <param name="usual">The role of a moment that the words around give none: the letter's own.</param>
    public SightingFinder(Passage passage, TimeRole usual)
    {
        this.passage = passage;
        this.usual = usual;
        tokens = passage.Tokens;
    }

    /// <summary>Zones that belong to no clock time: what may be said for the whole message.</summary>
    public IReadOnlyList<ZoneMention> LooseZones =>
        [.. passage.Mentions.OfType<ZoneMention>().Where(zone => !attached.Contains(zone))];

    /// <summary>The sightings, in order.</summary>
    public IReadOnlyList<Sighting> Find()
    {
        var found = new List<Sighting>();
        for (var at = 0; at < passage.Clauses.Count; at++)
        {
            found.AddRange(InClause(passage.Clauses[at], LeadIn(at)));
        }

        return found;
    }

    private List<Sighting> InClause(Clause clause, Clause? leadIn)
    {
        var windows = Windows(clause);
        var clocks = OtherClocks.Fold(passage, clause, attached);
        var dates = WithWeekdays([.. clause.Dates.Where(date => !date.IsWindow && !windows.Contains(date) && !passage.Grid.Heads.Contains(date) && !attached.Contains(date)).Select(date => HalfDays.Beside(passage, clause, date))], clause);
        var pairs = Pair(clause, dates, clocks);
        var found = new List<Sighting>();
        for (var i = 0; i < pairs.Count; i++)
        {
            var from = i == 0 ? clause.First : pairs[i - 1].Last + 1;
            var to = i == pairs.Count - 1 ? clause.Last : pairs[i + 1].First - 1;
            found.AddRange(OfHalves(Judge(pairs[i], clause, leadIn, from, to, i == pairs.Count - 1, i)));
        }

        for (var i = 1; i < found.Count; i++)
        {
            // The other points of a row belong to the event that its first cells name.
            if (!found[i].RoleIsSaid && found[i - 1].RoleIsSaid && found[i].Clock is not null && passage.Grid.Cells.GetValueOrDefault(found[i].Clock!.First)?.Point is not null && found[i].Date == found[i - 1].Date)
            {
                found[i] = found[i] with { Role = found[i - 1].Role, RoleIsSaid = true };
            }

            // "Come to the desk at 7:10, morning report begins at 7:30": what goes before a said beginning is not the beginning.
            if (found[i] is { Point: Point.Start, Clock: not null } && found[i - 1] is { Point: Point.Start, Clock: not null, Withdrawn: false } early && early.Role == found[i].Role && !early.RoleIsSaid && found[i].Date == early.Date
                && WordScan.Has(tokens, early.Last + 1, found[i].Clock!.First - 1, "begins", "begin", "starts", "start", "beginning", "starting") && !WordScan.Has(tokens, clause.First, early.Clock!.First - 1, "begin*", "start*", "interview*"))
            {
                found[i - 1] = early with { Point = Point.Arrive };
            }
        }

        NeighbouringHours.Settle(tokens, found);
        // "Mon-Fri 7:00-3:30" tells when somebody is there, whoever it is.
        if (dates.Count == 0 && windows.Count > 0 && windows.All(date => date.Shape == DateShape.Weekday))
        {
            return [.. found.Select(sighting => sighting with { Point = Point.None })];
        }

        return found;
    }

    // A day of a table of half days counts once for each half that is left.
    private IEnumerable<Sighting> OfHalves(Sighting judged) =>
        judged is { Clock: null, Date: { } date } && passage.Grid.Cells.GetValueOrDefault(date.First)?.OpenHalves is { } halves
            ? halves.Select(half => judged with { Date = date with { Half = half }, Point = Point.Start })
            : judged is { Clock: null, Date: { Half: DayHalf.Am } either } && IsOtherHalf(either.Last + 1) ? [judged, judged with { Date = either with { Half = DayHalf.Pm } }]
            : [judged];

    // "Thursday, December 3 - AM or PM".
    private bool IsOtherHalf(int at) => at + 1 < tokens.Count && tokens[at].Key is "or" or "/" or "and" && tokens[at + 1].Key is "pm" or "afternoon";

    private Sighting Judge(Sighting pair, Clause clause, Clause? leadIn, int from, int to, bool isLast, int number)
    {
        // "Arrival", "Program ends": a heading of a few words speaks for the line below it.
        var heading = number == 0 && leadIn is { Length: <= 5 } ? leadIn.First : from;
        var point = PointOf(pair, clause, heading, to);
        var key = number == 0 ? KeyWords.Before(tokens, clause, leadIn, pair.First) : null;
        point = key is { } named && (point is Point.Start or Point.Arrive or Point.End) ? KeyWords.Of(tokens, named) ?? point : point;
        var role = RoleOf(pair, leadIn, from, to, isLast);
        var shortLead = leadIn is { Length: <= 9 } ? leadIn.First : from;
        return pair with
        {
            Point = point is Point.Start or Point.Arrive && TakenSlots.Has(passage, clause, pair) ? Point.None : point,
            Role = role ?? usual,
            RoleIsSaid = role is not null,
            Withdrawn = ChangeWords.TakesBack(tokens, clause, number == 0 ? shortLead : from, pair.First, pair.Last, to) || (pair.Clock is { } old && (ChangeWords.IsMovedFrom(tokens, old.First) || ChangeWords.IsReplaced(tokens, old.First))) || (key is { } label && KeyWords.IsOld(tokens, label)),
            IsNew = ChangeWords.IsNew(tokens, clause, number == 0 ? shortLead : from, pair.First),
            OpensLine = pair.Clock is not null && clause.StartsLine && OpensLineOf(pair, clause),
            ClosesLine = pair is { Date: null, Clock.End: not null } && clause.StartsLine && clause.Last - pair.Last <= 1 && pair.First - clause.First is > 0 and <= LongestLabel && clause.Clocks.Count() == 1
                && !WordScan.Has(tokens, clause.First, pair.First - 1, "session*", "group*", "option*", "slot*", "choice*", "or", "a", "b", "c"),
        };
    }

    private Point PointOf(Sighting pair, Clause clause, int from, int to)
    {
        var isClock = pair.Clock is not null;
        if (isClock && passage.Grid.Cells.GetValueOrDefault(pair.Clock!.First)?.Point is { } headed)
        {
            return headed;
        }

        if (pair is { Clock: { } clock, Date: { } date } && date.Last < clock.First && date.Last + 1 >= from)
        {
            var between = PointFinder.Of(passage, clause, date.Last + 1, clock.First, clock.Last, to, true);
            if (between is not (Point.Start or Point.None))
            {
                return between;
            }
        }

        return PointFinder.Of(passage, clause, from, pair.First, pair.LastTold, to, isClock);
    }

    private TimeRole? RoleOf(Sighting pair, Clause? leadIn, int from, int to, bool isLast)
    {
        if (passage.Grid.Cells.GetValueOrDefault(pair.First)?.Role is { } headed)
        {
            return headed;
        }

        var before = RoleWords.Nearest(tokens, from, pair.First - 1, true);
        var inside = pair is { Date: { } date, Clock: { } clock } ? RoleWords.Nearest(tokens, Math.Min(date.Last, clock.Last) + 1, Math.Max(date.First, clock.First) - 1, true) : null;
        if (before is not (null or TimeRole.Interview) || inside is not (null or TimeRole.Interview))
        {
            return inside ?? before;
        }

        var end = isLast ? to : Math.Min(to, Cut(pair.Last + 1, to));
        if (RoleWords.AnyEvent(tokens, pair.Last + 1, Math.Min(end, pair.Last + 18)) is { } behind)
        {
            return behind;
        }

        if (before is null && usual == TimeRole.Interview && IsEvening(pair) && WordScan.Has(tokens, from, end, "residents", "residents'", "resident", "chiefs", "house staff", "interns") && !WordScan.Has(tokens, from, end, "interview*", "faculty", "director", "chair", "panel"))
        {
            return TimeRole.Social;
        }

        if (before is null && leadIn is not null && (leadIn.Length <= 12 || tokens[leadIn.Last].Is(":")) && RoleWords.Nearest(tokens, leadIn.First, leadIn.Last, true) is { } led)
        {
            return usual != TimeRole.Interview && led == TimeRole.Interview && leadIn.Length > LongestHeading ? null : led;
        }

        // "The evening before" is when residents meet applicants; a label "Interview" right before the date holds even in an event's letter.
        return pair.Date is { Shape: DateShape.DayBefore } && before is null ? TimeRole.Social
            : usual == TimeRole.Interview || RoleWords.Nearest(tokens, Math.Max(from, pair.First - 2), pair.First - 1, true) == TimeRole.Interview ? before
            : null;
    }

    // Nobody is interviewed by residents alone after five.
    private static bool IsEvening(Sighting pair) =>
        pair.Clock is { Start: { IsSure: true } start } && start.On(DayHalf.Am).Hour >= 17;

    // Words after "and" or a semicolon belong to the next moment.
    private int Cut(int from, int to)
    {
        for (var i = from; i <= to; i++)
        {
            if (tokens[i].Key is "and" or ";" or "," or "but")
            {
                return i - 1;
            }
        }

        return to;
    }

    private bool OpensLineOf(Sighting pair, Clause clause)
    {
        var at = clause.First;
        while (at < pair.First && (tokens[at].Kind is TokenKind.Mark or TokenKind.Dash or TokenKind.Tab || (tokens[at].HasDigits(1, 2) && at + 1 < pair.First && tokens[at + 1].Key is ")" or ".")))
        {
            at++;
        }

        return pair.Date is null && at == pair.First;
    }

    // "our Wednesday call (12/2, 5:30)", "01/22/2027 (Fri. 7:00am)", "tomorrow, Wednesday": the weekday is that of the date behind or before it.
    private List<DateMention> WithWeekdays(List<DateMention> dates, Clause clause)
    {
        for (var i = dates.Count - 2; i >= 0; i--)
        {
            var (date, day) = (dates[i], dates[i + 1]);
            if (day is { Shape: DateShape.Weekday, Next: false } && date is { Shape: DateShape.Written or DateShape.Tomorrow or DateShape.Today, Weekday: 0 }
                && Enumerable.Range(date.Last + 1, day.First - date.Last - 1).All(token => tokens[token].Key is "(" or "," or "." || tokens[token].Kind is TokenKind.Tab or TokenKind.Dash))
            {
                dates[i] = date with { Last = day.Last, Weekday = day.Weekday };
                dates.RemoveAt(i + 1);
            }
        }

        for (var i = dates.Count - 2; i >= 0; i--)
        {
            var (day, date) = (dates[i], dates[i + 1]);
            if (day is { Shape: DateShape.Weekday, Next: false } && date is { Shape: DateShape.Written, Weekday: 0 } && date.First - day.Last <= 5
                && !clause.Clocks.Any(clock => clock.First > day.Last && clock.Last < date.First)
                && !Enumerable.Range(day.Last + 1, date.First - day.Last - 1).Any(token => tokens[token].Key is "and" or "or" or "to" or "before" or "after" or ";"))
            {
                dates[i + 1] = date with { First = day.First, Weekday = day.Weekday };
                dates.RemoveAt(i);
            }
        }

        return dates;
    }

    // "from November 6 through January 29", "between October 27 and January 21", "Monday to Friday": a season, no moment; nor is the day of an older letter.
    private HashSet<DateMention> Windows(Clause clause)
    {
        HashSet<DateMention> windows = [.. clause.Dates.Where(date => IsOfMessage(date, clause) || IsOfWeek(date, clause))];
        for (var i = 1; i < clause.Mentions.Count; i++)
        {
            if (clause.Mentions[i - 1] is not DateMention first || clause.Mentions[i] is not DateMention second || second.First - first.Last > 4)
            {
                continue;
            }

            var between = second.First - first.Last == 1 ? "" : tokens[first.Last + 1].Key;
            var joins = between is "to" or "through" or "thru" or "until" or "till" || (between is "-" && second.First - first.Last == 2)
                || (between is "and" && WordScan.Has(tokens, Math.Max(clause.First, first.First - 3), first.First - 1, "between"));
            if (joins && !ChangeWords.SpeaksOfMove(tokens, clause.First, first.First - 1) && MovedDeadline.Of(tokens, clause, second.First) is null)
            {
                windows.Add(first);
                windows.Add(second);
            }
        }

        return windows;
    }

    // "As fixed in our mail of November 2": when something was written.
    private bool IsOfMessage(DateMention date, Clause clause) =>
        date.First - clause.First >= 2 && tokens[date.First - 1].Key is "of" or "from" or "dated" && tokens[date.First - 2].Key is "mail" or "email" or "e-mail" or "message" or "letter" or "note" or "reply" or "answer" or "call" or "invitation" or "confirmation";

    // "During the week of December 7": a week, though it is named by a day.
    private bool IsOfWeek(DateMention date, Clause clause) =>
        date.First - clause.First >= 2 && WordScan.Has(tokens, Math.Max(clause.First, date.First - 4), date.First - 1, "week of", "weeks of", "week beginning", "week starting", "week commencing", "week that begins", "week from")
        && tokens[date.First - 1].Key is "of" or "the" or "beginning" or "starting" or "commencing" or "begins" or "on" or "from" or ",";

    private List<Sighting> Pair(Clause clause, List<DateMention> dates, List<Sighting> clocks)
    {
        var used = new HashSet<DateMention>();
        var found = new List<Sighting>();
        foreach (var clock in clocks)
        {
            var group = DatePairing.GroupFor(passage, clause, dates, clocks, clock);
            used.UnionWith(group);
            if (group.Count == 0 && passage.Grid.Cells.GetValueOrDefault(clock.Clock!.First)?.OpenDates is { } open)
            {
                found.AddRange(open.Select(date => clock with { Date = date, SharesDate = true }));
                continue;
            }

            found.AddRange(group.Count == 0
                ? [clock with { Date = passage.Grid.Cells.GetValueOrDefault(clock.Clock!.First)?.Date }]
                : group.Select(date => clock with { Date = date, SharesDate = clocks.Any(other => other != clock && Between(other, date, clock)) }));
        }

        found.AddRange(dates.Where(date => !used.Contains(date) && !clocks.Any(clock => clock.Others.Any(other => other.Clock.First > date.Last && other.Clock.First - date.Last <= 4))).Select(date => new Sighting { Passage = passage, Clause = clause, Date = date }));
        return [.. found.OrderBy(sighting => sighting.First).ThenBy(sighting => sighting.Date?.First ?? 0)];
    }

    private static bool Between(Sighting other, DateMention date, Sighting clock) =>
        (date.Last < other.Clock!.First && other.Clock.Last < clock.Clock!.First) || (clock.Clock!.Last < other.Clock.First && other.Clock.Last < date.First);

    // The line that introduces a list: "Strike:", "Could you do one of these instead?", "Virtual social with residents".
    private Clause? LeadIn(int at)
    {
        if (!passage.Clauses[at].StartsLine)
        {
            return null;
        }

        for (var i = at - 1; i >= 0 && at - i < 40; i--)
        {
            var clause = passage.Clauses[i];
            if (clause.Mentions.Any(mention => mention is DateMention or ClockMention) && clause.StartsLine && !tokens[clause.Last].Is(":") && clause.Length < 30)
            {
                continue;
            }

            return tokens[clause.Last].Key is ":" or "?" || (clause.Length <= 9 && clause.StartsLine && at - i == 1) || (clause.Length <= LongestHeading && clause.StartsLine && clause.Paragraph == passage.Clauses[at].Paragraph) ? clause : null;
        }

        return null;
    }
}
