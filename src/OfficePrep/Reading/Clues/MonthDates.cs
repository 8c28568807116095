using OfficePrep.Reading.Tokens;

namespace OfficePrep.Reading.Clues;

/// <summary>Dates with the name of a month: "November 18, 2026", "18 November", "10 NOV 2026", "November 4, 11 and 18", "November (14, 18)", "the 8th of December".</summary>
internal static class MonthDates
{
    // A hostile list is cut; real ones name a dozen days.
    private const int LongestList = 31;

    /// <summary>Dates that begin with the month.</summary>
    public static IReadOnlyList<DateMention> MonthFirst(IReadOnlyList<Token> tokens, int at)
    {
        var next = at + 1;
        while (next < tokens.Count && (tokens[next].Is(".") || tokens[next].Is("the") || (tokens[next].Kind == TokenKind.Dash && tokens[next].Glued)))
        {
            next++;
        }

        var bracketed = next < tokens.Count && tokens[next].Is("(");
        next += bracketed ? 1 : 0;
        var days = new List<(int Day, int First, int Last, int? Year, bool Window)>();
        while (days.Count < LongestList && Day(tokens, next, days.Count == 0) is { } day)
        {
            var (year, last) = Year(tokens, day.Last + 1, day.Last);
            var window = WindowEnd(tokens, last + 1);
            days.Add((day.Day, days.Count == 0 ? at : next, window > 0 ? window : last, year, window > 0));
            if (window > 0 || Separator(tokens, last + 1) is not { } after || (year is not null && !WordScan.Has(tokens, last + 1, after - 1, "and", "&", "or")))
            {
                break;
            }

            next = after;
        }

        // One year at the end of a list serves all of it: "November 4, 11 and 18, 2026".
        var shared = days.Count > 0 ? days[^1].Year : null;
        return
        [
            .. days.Select(day => Halved(tokens, new DateMention(day.First, day.Last)
            {
                Shape = DateShape.Written, Year = day.Year ?? shared, Month = tokens[at].Value, Day = day.Day, IsWindow = day.Window,
            })),
        ];
    }

    /// <summary>Dates that begin with the day.</summary>
    public static IReadOnlyList<DateMention> DayFirst(IReadOnlyList<Token> tokens, int at)
    {
        var days = new List<(int Day, int First, int Last)>();
        var next = at;
        while (days.Count < LongestList && Day(tokens, next, true) is { } day)
        {
            days.Add((day.Day, next, day.Last));
            var month = SkipOf(tokens, day.Last + 1);
            if (month < tokens.Count && tokens[month].Kind == TokenKind.Month && (tokens[next].Kind == TokenKind.Number || month > day.Last + 1))
            {
                var dotted = month + 1 < tokens.Count && tokens[month + 1].Is(".") ? month + 1 : month;
                var (year, last) = Year(tokens, dotted + 1, month);
                return
                [
                    .. days.Select((entry, index) => Halved(tokens, new DateMention(entry.First, index == days.Count - 1 ? last : entry.Last)
                    {
                        Shape = DateShape.Written, Year = year, Month = tokens[month].Value, Day = entry.Day,
                    })),
                ];
            }

            if (Separator(tokens, day.Last + 1) is not { } after)
            {
                return [];
            }

            next = after;
        }

        return [];
    }

    /// <summary>The date with the half of the day that stands behind it: "December 28 AM", "November 23 (PM)", "January 4 (morning)".</summary>
    public static DateMention Halved(IReadOnlyList<Token> tokens, DateMention date)
    {
        var at = date.Last + 1;
        if (HalfBelow(tokens, at) is { } below)
        {
            return date with { Half = below };
        }

        while (at < tokens.Count && tokens[at].Key is "(" or "," or "-" && at <= date.Last + 2)
        {
            at++;
        }

        if (at >= tokens.Count)
        {
            return date;
        }

        DayHalf? half = tokens[at].Kind == TokenKind.Meridiem || (at > date.Last + 1 && tokens[at].Key is "morning" or "afternoon") || tokens[at].Key is "morning" or "afternoon"
            ? tokens[at].Key is "am" or "morning" ? DayHalf.Am : DayHalf.Pm
            : null;
        return half is null ? date : date with { Half = half, Last = at };
    }

    // The residency application service writes "Time: AM" on the line below the date.
    private static DayHalf? HalfBelow(IReadOnlyList<Token> tokens, int at) =>
        at + 3 < tokens.Count && tokens[at].Kind == TokenKind.Newline && tokens[at + 1].Is("time") && tokens[at + 2].Is(":") && tokens[at + 3].Kind == TokenKind.Meridiem
            ? tokens[at + 3].Is("am") ? DayHalf.Am : DayHalf.Pm
            : null;

    private static (int Day, int Last)? Day(IReadOnlyList<Token> tokens, int at, bool isFirst)
    {
        if (NumberWords.Ordinal(tokens, at) is { } ordinal)
        {
            return ordinal.Last + 1 < tokens.Count && tokens[ordinal.Last + 1].Key is "come" or "look" or "looks" or "round" or "choice" or "visit" or "week" or "half" or "year" or "time" or "floor" or "interview" or "available" ? null : ordinal;
        }

        if (at >= tokens.Count || !tokens[at].HasDigits(1, 2) || tokens[at].Value is < 1 or > 31)
        {
            return null;
        }

        var next = at + 1;
        if (next < tokens.Count && tokens[next].Key is "st" or "nd" or "rd" or "th")
        {
            return (tokens[at].Value, next);
        }

        // "November 4, 9:00 AM", "December 4 9am", "November 12, 2 hours": the second number is no day.
        var isClock = next < tokens.Count && ((tokens[next].Glued && tokens[next].Key is ":" or "/" && next + 1 < tokens.Count && tokens[next + 1].Glued && tokens[next + 1].Kind == TokenKind.Number) || (tokens[next].Kind == TokenKind.Meridiem && (!isFirst || tokens[next].Glued)) || (!isFirst && LeadsToClock(tokens, next)) || tokens[next].Key is "hours" or "hrs" or "hour" or "minutes" or "noon" or "o'clock" or "midnight"
            || (tokens[next].Glued && tokens[next].Is(".") && next + 1 < tokens.Count && tokens[next + 1].Glued && tokens[next + 1].Kind == TokenKind.Number));
        return isClock ? null : (tokens[at].Value, at);
    }

    // "December 4, 8-12:30pm": the 8 opens a range of hours.
    private static bool LeadsToClock(IReadOnlyList<Token> tokens, int at) =>
        at + 2 < tokens.Count && (tokens[at].Kind == TokenKind.Dash || tokens[at].Is("to")) && tokens[at + 1].HasDigits(1, 2)
        && (tokens[at + 2].Kind == TokenKind.Meridiem || ZoneFollows(tokens, at + 2)
            || (tokens[at + 2].Is(":") && tokens[at + 2].Glued && at + 3 < tokens.Count && tokens[at + 3].HasDigits(2, 2) && tokens[at + 3].Glued));

    private static (int? Year, int Last) Year(IReadOnlyList<Token> tokens, int at, int last)
    {
        var comma = at < tokens.Count && ((tokens[at].Kind == TokenKind.Mark && tokens[at].Is(",")) || (tokens[at] is { Kind: TokenKind.Dash, Glued: true } && at + 1 < tokens.Count && tokens[at + 1].Glued)) ? at + 1 : at;
        return comma < tokens.Count && tokens[comma].HasDigits(4, 4) && tokens[comma].Value is >= 2000 and < 2100 && !(comma + 1 < tokens.Count && tokens[comma + 1].Key is "hrs" or "hours")
            ? (tokens[comma].Value, comma)
            : (null, last);
    }

    // "November 9-13": a stretch of days; "November 9-13, 2026" too.
    private static int WindowEnd(IReadOnlyList<Token> tokens, int at) =>
        at + 1 < tokens.Count && (tokens[at].Kind == TokenKind.Dash || tokens[at].Key is "through" or "thru") && Day(tokens, at + 1, false) is { } end
            && !(end.Last + 1 < tokens.Count && tokens[end.Last + 1].Kind is TokenKind.Meridiem)
            && !(end.Last + 1 < tokens.Count && tokens[end.Last + 1].Glued && tokens[end.Last + 1].Key is ":" or "/" or "a" or "p")
            && !ZoneFollows(tokens, end.Last + 1)
            ? end.Last
            : 0;

    private static bool ZoneFollows(IReadOnlyList<Token> tokens, int at) => at < tokens.Count && ZoneWords.IsAbbreviation(tokens[at].Key);

    private static int? Separator(IReadOnlyList<Token> tokens, int at)
    {
        var next = at;
        while (next < tokens.Count && next < at + 2 && ((tokens[next].Kind == TokenKind.Mark && tokens[next].Key is "," or "&" or "/") || tokens[next].Key is "and" or "or"))
        {
            next++;
        }

        return next > at ? next : null;
    }

    private static int SkipOf(IReadOnlyList<Token> tokens, int at) =>
        at < tokens.Count && (tokens[at].Is("of") || (tokens[at].Kind == TokenKind.Dash && tokens[at].Glued)) ? at + 1 : at;
}
