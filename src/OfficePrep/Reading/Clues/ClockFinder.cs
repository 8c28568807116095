using OfficePrep.Reading.Tokens;

namespace OfficePrep.Reading.Clues;

/// <summary>Clock times and ranges: "9:00 AM", "8-12:30pm", "0745-1200", "10.30 am", "8a-12p", "noon", "at 6".</summary>
internal static class ClockFinder
{
    private static readonly HashSet<string> BeforeBareHour = ["at", "@", "from", "until", "till", "by", "around", "between", "to", "before", "nlt", "begin", "begins", "start", "starts"];

    private static readonly HashSet<string> AfterBareHour =
        ["on", "instead", "in", "sharp", "or", "and", "to", "o'clock", "tomorrow", "today", "tonight", "this", "that", "est", "edt", "et", "cst", "cdt", "ct", "mst", "mdt", "mt", "pst", "pdt", "pt", "eastern", "central", "mountain", "pacific", "until", "till", "as", "for", "if", "by", "via", "with", "we", "you", "through", "promptly", "exactly", "over", "our", "your", "local"];

    // "Pago Pago", "Salt Lake City".
    private const int MostWordsOfPlace = 3;

    // "09:00:00.000" is seven tokens.
    private const int LongestIsoClock = 7;

    // Words that make a number a count, not an hour.
    private static readonly HashSet<string> RangeWords = ["to", "until", "till", "through", "thru"];

    /// <summary>The words that a clock time can begin with, numbers in words aside.</summary>
    public static IEnumerable<string> Beginnings => ["noon", "midday", "midnight", "half", "quarter", "a"];

    /// <summary>The clock time that starts at a token; null where none does.</summary>
    public static ClockMention? At(IReadOnlyList<Token> tokens, int at)
    {
        if (tokens[at].Kind is not (TokenKind.Number or TokenKind.Word))
        {
            return null;
        }

        if (Single(tokens, at) is not { } start)
        {
            return null;
        }

        var next = start.Last + 1;
        // "8:00 AM MDT – 12:15 PM MDT": the label in the middle belongs to both ends and is found again on its own.
        var afterLabel = next < tokens.Count && tokens[next].Kind == TokenKind.Word && ZoneWords.IsAbbreviation(tokens[next].Key) ? next + 1 : next;
        if (!IsIsoOffset(tokens, next) && !ChangeWords.IsMovedFrom(tokens, at) && RangeMark(tokens, afterLabel) is { } mark && Single(tokens, PastAbout(tokens, mark + 1)) is { } end && IsRange(start, end, tokens, at))
        {
            return new ClockMention(at, end.Last, start.Value, end.Value);
        }

        return start.IsWeak && !HasCue(tokens, at, start.Last) ? null : new ClockMention(at, start.Last, start.Value, null);
    }

    /// <summary>Whether a token is the sign of the offset in "2026-11-12T09:00-05:00", which is no range of hours.</summary>
    public static bool IsIsoOffset(IReadOnlyList<Token> tokens, int at)
    {
        if (at < 4 || at + 1 >= tokens.Count || !tokens[at].Glued || !(tokens[at].Kind == TokenKind.Dash || tokens[at].Is("+")) || !tokens[at + 1].Glued || tokens[at + 1].Kind != TokenKind.Number)
        {
            return false;
        }

        var i = at - 1;
        while (i > 0 && at - i <= LongestIsoClock && tokens[i].Glued && (tokens[i].Kind == TokenKind.Number || tokens[i].Key is ":" or "."))
        {
            i--;
        }

        return tokens[i].Is("t") && tokens[i].Glued && i > 0 && tokens[i - 1].Kind == TokenKind.Number;
    }

    // "From 10 a.m. till about 1 p.m.".
    private static int PastAbout(IReadOnlyList<Token> tokens, int at) =>
        at + 1 < tokens.Count && tokens[at].Key is "about" or "around" or "approximately" or "roughly" or "approx" or "nearly" ? at + 1 : at;

    private static int? RangeMark(IReadOnlyList<Token> tokens, int at)
    {
        if (at >= tokens.Count - 1)
        {
            return null;
        }

        if (tokens[at].Kind == TokenKind.Mark && tokens[at].Is(",") && RangeWords.Contains(tokens[at + 1].Key))
        {
            at++;
        }

        return tokens[at].Kind == TokenKind.Dash ? (tokens[at + 1].Kind == TokenKind.Dash ? at + 1 : at)
            : RangeWords.Contains(tokens[at].Key) ? at
            : tokens[at].Is("and") && IsAfterBetween(tokens, at) ? at
            : null;
    }

    private static bool IsAfterBetween(IReadOnlyList<Token> tokens, int at) => WordScan.Has(tokens, at - 6, at - 1, "between");

    // A range needs one end that is surely a clock, or a word before it that asks for hours; "8-12" alone is a count.
    private static bool IsRange(Reading start, Reading end, IReadOnlyList<Token> tokens, int at) =>
        (!start.IsWeak || !end.IsWeak || HasCue(tokens, at, end.Last) || LabelFollows(tokens, end.Last + 1)) && !(start.IsMilitary != end.IsMilitary && start.IsMilitary);

    // "8 – 12 ET", "nine to one, Eastern".
    private static bool LabelFollows(IReadOnlyList<Token> tokens, int at)
    {
        var next = at < tokens.Count && tokens[at].Key is "," or "(" ? at + 1 : at;
        return next < tokens.Count && (ZoneWords.IsAbbreviation(tokens[next].Key) || (tokens[next].Key is "eastern" or "central" or "mountain" or "pacific" && (next + 1 >= tokens.Count || tokens[next + 1].Kind != TokenKind.Word || tokens[next + 1].Key is "time" or "standard" or "daylight" or "on")));
    }

    private static bool HasCue(IReadOnlyList<Token> tokens, int first, int last)
    {
        // "with us until" may end its line, and the hour open the next, where no list or table begins.
        var cue = first > 1 && tokens[first - 1].Kind == TokenKind.Newline && tokens[first - 2].Key is "until" or "till" or "at" && last + 1 < tokens.Count && tokens[last + 1].Kind != TokenKind.Tab ? first - 2 : first - 1;
        var before = cue >= 0 && BeforeBareHour.Contains(tokens[cue].Key) && !ClosesCount(tokens, cue);
        // "Instead of 9 we start at 9:30".
        before |= cue > 0 && ((tokens[cue].Is("of") && tokens[cue - 1].Is("instead")) || (tokens[cue].Is("than") && tokens[cue - 1].Is("rather")));
        if (last + 1 < tokens.Count && tokens[last + 1].Key is "sharp" or "o'clock")
        {
            return true;
        }

        if (!before || last + 1 >= tokens.Count)
        {
            return before;
        }

        var after = tokens[last + 1];
        return after.Kind is TokenKind.Newline or TokenKind.Tab or TokenKind.Weekday or TokenKind.Month
            || (after.Kind == TokenKind.Dash && !after.Glued)
            || (after.Kind == TokenKind.Mark && after.Key is "." or "," or ";" or ")" or "!" or "?" or "(" or "|" && !FollowedByDigit(tokens, last + 1))
            || AfterBareHour.Contains(after.Key);
    }

    // "Rank them 1 to 3 in your reply".
    private static bool ClosesCount(IReadOnlyList<Token> tokens, int cue) =>
        tokens[cue].Is("to") && cue > 1 && tokens[cue - 1].HasDigits(1, 2) && !tokens[cue - 1].Glued && !BeforeBareHour.Contains(tokens[cue - 2].Key);

    private static bool FollowedByDigit(IReadOnlyList<Token> tokens, int at) =>
        at + 1 < tokens.Count && tokens[at + 1].Glued && tokens[at + 1].Kind == TokenKind.Number;

    private static Reading? Single(IReadOnlyList<Token> tokens, int at)
    {
        if (at >= tokens.Count)
        {
            return null;
        }

        var token = tokens[at];
        return token.Kind switch
        {
            TokenKind.Word when (token.Is("noon") || token.Is("midday")) && !NamesMeeting(tokens, at + 1) => new Reading(new ClockValue(12, 0, DayHalf.Pm, false), at, false, false),
            TokenKind.Word when token.Is("midnight") => new Reading(new ClockValue(24, 0, null, true), at, false, false),
            TokenKind.Number when FollowsDigits(tokens, at) => null,
            TokenKind.Number or TokenKind.Word when SpokenClock.At(tokens, at) is { } spoken => new Reading(spoken.Value, spoken.Last, spoken.IsWeak, false),
            TokenKind.Number => OfNumber(tokens, at),
            _ => null,
        };
    }

    // "Noon report" and "noon conference" are names of meetings, whatever hour they keep.
    private static bool NamesMeeting(IReadOnlyList<Token> tokens, int at) =>
        IsWord(tokens, at, "report") || IsWord(tokens, at, "conference") || IsWord(tokens, at, "conferences") || IsWord(tokens, at, "lecture") || IsWord(tokens, at, "rounds") || IsWord(tokens, at, "didactics");

    // The second half of "555-0107", "2551 384 0917" or "$9.00" is no hour.
    private static bool FollowsDigits(IReadOnlyList<Token> tokens, int at) =>
        at > 0 && ((tokens[at].Glued && tokens[at - 1].Kind is TokenKind.Mark && tokens[at - 1].Key is "$" or "#" or "+" or "." or "/" or ":" or "," or "_")
            || (tokens[at].Glued && tokens[at - 1].Kind == TokenKind.Word && tokens[at - 1].Key is not "t")
            || (at > 1 && tokens[at].HasDigits(3, 4) && (tokens[at - 1].HasDigits(3, 11) || (tokens[at - 1].Kind == TokenKind.Dash && tokens[at - 2].HasDigits(3, 3)))));

    private static Reading? OfNumber(IReadOnlyList<Token> tokens, int at)
    {
        var hour = tokens[at];
        if (hour.HasDigits(4, 4))
        {
            return Military(tokens, at);
        }

        // "930a", "115 pm".
        if (hour.HasDigits(3, 3) && hour.Value is >= 100 and < 1000 && hour.Value % 100 < 60 && at + 1 < tokens.Count && tokens[at + 1] is { Kind: TokenKind.Meridiem })
        {
            return Said(hour.Value / 100, hour.Value % 100, at + 1, tokens);
        }

        if (!hour.HasDigits(1, 2) || hour.Value > 24)
        {
            return null;
        }

        var (minute, last, dotted) = Minutes(tokens, at);
        if (last + 1 < tokens.Count && tokens[last + 1].Kind == TokenKind.Meridiem && hour.Value is >= 1)
        {
            return Said(hour.Value, minute ?? 0, last + 1, tokens);
        }

        if (hour.Value is >= 1 and <= 12 && SpokenClock.HalfBehind(tokens, last + 1, hour.Value) is ({ } half, var end))
        {
            return new Reading(new ClockValue(hour.Value, minute ?? 0, half, false), end, false, false);
        }

        // "9ish", "around 9-ish".
        var ish = last + 1 < tokens.Count && tokens[last + 1].Kind == TokenKind.Dash && tokens[last + 1].Glued ? last + 2 : last + 1;
        if (hour.Value is >= 1 and <= 12 && IsWord(tokens, ish, "ish") && tokens[ish].Glued)
        {
            return new Reading(new ClockValue(hour.Value, minute ?? 0, null, false), ish, false, false);
        }

        // "12 noon", "12:00 midnight": one hour said twice.
        if (hour.Value == 12 && (minute ?? 0) == 0 && last + 1 < tokens.Count && tokens[last + 1].Key is "noon" or "midday" or "midnight")
        {
            return new Reading(tokens[last + 1].Is("midnight") ? new ClockValue(24, 0, null, true) : new ClockValue(12, 0, DayHalf.Pm, false), last + 1, false, false);
        }

        if (minute is null)
        {
            return tokens[at].Value is >= 1 and <= 12 && hour.Key[0] != '0' && !IsUnit(tokens, at + 1) ? new Reading(new ClockValue(hour.Value, 0, null, false), IsWord(tokens, at + 1, "o'clock") ? at + 1 : at, !IsWord(tokens, at + 1, "o'clock"), false)
                : null;
        }

        var full = hour.Value is 0 or > 12 || (hour.Key.Length == 2 && hour.Key[0] == '0');
        var closing = IsHours(tokens, last + 1) ? last + 1 : last;
        return new Reading(new ClockValue(hour.Value, minute.Value, null, full || closing > last), closing, dotted, false);
    }

    private static Reading Said(int hour, int minute, int last, IReadOnlyList<Token> tokens)
    {
        var half = tokens[last].Is("am") ? DayHalf.Am : DayHalf.Pm;
        // "13:00 PM": the 24-hour clock with a superfluous mark.
        return hour > 12 ? new Reading(new ClockValue(hour, minute, null, true), last, false, false)
            : new Reading(new ClockValue(hour, minute, half, false), last, false, false);
    }

    private static (int? Minute, int Last, bool Dotted) Minutes(IReadOnlyList<Token> tokens, int at)
    {
        if (at + 2 >= tokens.Count || !tokens[at + 1].Glued || !tokens[at + 2].Glued || !tokens[at + 2].HasDigits(2, 2) || tokens[at + 2].Value > 59)
        {
            return (null, at, false);
        }

        // A third part makes it a date, an amount or an address.
        var more = at + 4 < tokens.Count && tokens[at + 3].Glued && tokens[at + 4].Glued && tokens[at + 3].Kind == TokenKind.Mark && tokens[at + 4].Kind == TokenKind.Number;
        return tokens[at + 1].Key switch
        {
            ":" when more && tokens[at + 3].Is(":") && tokens[at + 4].HasDigits(2, 2) => (tokens[at + 2].Value, IsFraction(tokens, at + 5) ? at + 6 : at + 4, false),
            ":" => (tokens[at + 2].Value, at + 2, false),
            "h" => (tokens[at + 2].Value, at + 2, false),
            "." when !more => (tokens[at + 2].Value, at + 2, true),
            _ => (null, at, false),
        };
    }

    // The thousandths of "15:00:00.000Z".
    private static bool IsFraction(IReadOnlyList<Token> tokens, int at) =>
        at + 1 < tokens.Count && tokens[at].Is(".") && tokens[at].Glued && tokens[at + 1].Kind == TokenKind.Number && tokens[at + 1].Glued;

    private static Reading? Military(IReadOnlyList<Token> tokens, int at)
    {
        var value = tokens[at].Value;
        // "2026-0911-4", "2026": years and reference numbers, unless hours are said.
        var isYear = value is >= 2020 and <= 2039 && !IsHours(tokens, at + 1);
        if (value / 100 > 24 || value % 100 > 59 || isYear || (at > 1 && tokens[at].Glued && tokens[at - 1].Kind == TokenKind.Dash && tokens[at - 2].Value is >= 2020 and <= 2039))
        {
            return null;
        }

        var last = IsHours(tokens, at + 1) ? at + 1 : at;
        var clock = new ClockValue(value / 100, value % 100, null, true);
        if (last + 1 < tokens.Count && tokens[last + 1].Kind == TokenKind.Meridiem && value is >= 100 and < 1300)
        {
            return Said(value / 100, value % 100, last + 1, tokens);
        }

        // "1500Z": the zone is glued to the hour and is found again on its own.
        var sure = last > at || IsZulu(tokens, at + 1) || (tokens[at].Key[0] == '0' && HasCue(tokens, at, at)) || (value % 5 == 0 && at > 0 && tokens[at - 1].Key is "at" or "@" && HasCue(tokens, at, at)) || IsZone(tokens, last + 1) || StartsRange(tokens, at) || EndsRange(tokens, at) || InColumn(tokens, at) || IsOrdered(tokens, at);
        return sure ? new Reading(clock, last, false, true) : null;
    }

    // "Report NLT 0715", "room opens 0750": no street number begins with a nought.
    private static bool IsOrdered(IReadOnlyList<Token> tokens, int at) =>
        at > 0 && (tokens[at - 1].Is("nlt") || (tokens[at].Key[0] == '0' && tokens[at - 1].Key is "at" or "by" or "than" or "opens" or "report"));

    private static bool IsZulu(IReadOnlyList<Token> tokens, int at) => IsWord(tokens, at, "z") && tokens[at].Glued;

    private static bool StartsRange(IReadOnlyList<Token> tokens, int at) =>
        at + 2 < tokens.Count && (tokens[at + 1].Kind == TokenKind.Dash || tokens[at + 1].Is("to")) && IsHourNumber(tokens[at + 2])
        && !(tokens[at].Value is >= 1900 and < 2100 && tokens[at + 2].Value is >= 1900 and < 2100);

    private static bool EndsRange(IReadOnlyList<Token> tokens, int at) =>
        at >= 2 && (tokens[at - 1].Kind == TokenKind.Dash || tokens[at - 1].Is("to")) && IsHourNumber(tokens[at - 2]);

    private static bool IsHourNumber(Token token) => token.HasDigits(4, 4) && token.Value / 100 <= 24 && token.Value % 100 <= 59;

    // A schedule on the 24-hour clock: at least three lines that begin so. One such line is a street address.
    private static bool InColumn(IReadOnlyList<Token> tokens, int at)
    {
        if (!StartsLine(tokens, at) || tokens[at].Value % 5 != 0)
        {
            return false;
        }

        var near = 0;
        for (var i = Math.Max(0, at - 120); i < Math.Min(tokens.Count, at + 120); i++)
        {
            near += IsHourNumber(tokens[i]) && tokens[i].Value % 5 == 0 && StartsLine(tokens, i) ? 1 : 0;
        }

        return near >= 3;
    }

    private static bool StartsLine(IReadOnlyList<Token> tokens, int at) => at == 0 || tokens[at - 1].Kind is TokenKind.Newline or TokenKind.Tab;

    // "1100 CT", "1100 Central", "1100 Pago Pago time"; "1100 Central Avenue" is none.
    private static bool IsZone(IReadOnlyList<Token> tokens, int at) => LabelFollows(tokens, at) || NamesTime(tokens, at);

    private static bool NamesTime(IReadOnlyList<Token> tokens, int at)
    {
        var end = at;
        while (end < tokens.Count && end - at < MostWordsOfPlace && tokens[end].Kind == TokenKind.Word && !tokens[end].Glued && !tokens[end].Is("time"))
        {
            end++;
        }

        return end > at && IsWord(tokens, end, "time");
    }

    private static bool IsHours(IReadOnlyList<Token> tokens, int at) => IsWord(tokens, at, "hrs") || (IsWord(tokens, at, "hours") && at > 0 && tokens[at - 1].HasDigits(2, 4)) || (IsWord(tokens, at, "h") && tokens[at].Glued);

    private static bool IsWord(IReadOnlyList<Token> tokens, int at, string word) => at < tokens.Count && tokens[at].Is(word);

    private static bool IsUnit(IReadOnlyList<Token> tokens, int at) =>
        at < tokens.Count && ((tokens[at].Glued && tokens[at].Kind is TokenKind.Word) || (tokens[at].Glued && tokens[at].Kind == TokenKind.Mark && tokens[at].Key is "/" or "%" or ":" or "&")
            || tokens[at].Key is "hours" or "hour" or "hrs" or "hr" or "minutes" or "minute" or "min" or "mins" or "days" or "day" or "weeks" or "week" or "months" or "years" or "year" or "interviews" or "spots" or "seats" or "rooms" or "residents" or "faculty" or "of" or "percent" or "positions" or "sites");

    // IsWeak: a bare hour, which needs words around it that ask for an hour.
    private readonly record struct Reading(ClockValue Value, int Last, bool IsWeak, bool IsMilitary);
}
