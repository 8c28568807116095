using OfficePrep.Reading.Tokens;

namespace OfficePrep.Reading.Clues;

/// <summary>Dates said in words: a weekday, "tomorrow", "the evening before", "the Monday after it", "Sunday the 29th", "the 28th".</summary>
internal static class DateWords
{
    /// <summary>The words that a date in words can begin with, names of days and numbers aside.</summary>
    public static IEnumerable<string> Beginnings => ["evening", "night", "day", "afternoon", "prior", "today", "tonight", "tomorrow", "today's", "tonight's", "tomorrow's", "next", "this", "coming", "the"];

    /// <summary>The date that starts at a token, whose lead has been read; null where none does.</summary>
    public static DateMention? At(string text, IReadOnlyList<Token> tokens, int at, Lead lead)
    {
        var token = tokens[at];
        if (token.Key is "evening" or "night" or "day" or "afternoon" && at + 1 < tokens.Count && tokens[at + 1].Key is "before" or "prior" && !IsOther(tokens, at + 2))
        {
            return Before(tokens, at, at + 1);
        }

        if (token.Is("prior") && at + 1 < tokens.Count && tokens[at + 1].Key is "evening" or "night" or "day")
        {
            return Before(tokens, at, at + 1);
        }

        if (token.Key is "today" or "tonight" or "tomorrow" or "today's" or "tonight's" or "tomorrow's" && !(at > 0 && tokens[at - 1].Key is "after"))
        {
            var last = lead.Weekday > 0 ? Math.Max(at, WeekdayAt(tokens, at, lead.Next)) : at;
            return new DateMention(at, last) { Shape = token.Key is "tomorrow" or "tomorrow's" ? DateShape.Tomorrow : DateShape.Today, Weekday = lead.Weekday };
        }

        if (lead.Weekday > 0 && token.Kind is TokenKind.Weekday or TokenKind.Word && token.Key is "next" or "this" or "coming" || token.Kind == TokenKind.Weekday)
        {
            return Weekday(text, tokens, at, lead);
        }

        // "on the 28th": only with its "th", and not "the 3rd week".
        return token.Is("the") && Ordinal(tokens, at + 1) is { } day
            ? new DateMention(at, at + 2) { Shape = DateShape.DayOfMonth, Day = day }
            : null;
    }

    private static DateMention? Weekday(string text, IReadOnlyList<Token> tokens, int at, Lead lead)
    {
        var named = WeekdayAt(tokens, at, lead.Next);
        if (named + 2 < tokens.Count && tokens[named + 1].Is("the") && Ordinal(tokens, named + 2) is { } day)
        {
            return new DateMention(at, named + 3) { Shape = DateShape.DayOfMonth, Weekday = lead.Weekday, Day = day };
        }

        if (named + 2 < tokens.Count && tokens[named + 1].Is("the") && NumberWords.Ordinal(tokens, named + 2) is { } spoken)
        {
            return new DateMention(at, spoken.Last) { Shape = DateShape.DayOfMonth, Weekday = lead.Weekday, Day = spoken.Value };
        }

        if (named + 1 < tokens.Count && tokens[named + 1].Is("after") && named + 2 < tokens.Count && tokens[named + 2].Key is "it" or "that")
        {
            return new DateMention(at, named + 2) { Shape = DateShape.WeekdayAfter, Weekday = lead.Weekday };
        }

        // "sat" and "sun" in small letters are words unless something asks for a day.
        var small = tokens[named].Span.Length <= 3 && char.IsLower(text[tokens[named].Span.Start]);
        if (small && at == named && !(at > 0 && tokens[at - 1].Key is "on" or "by" or "until" or "before"))
        {
            return null;
        }

        // "The Tuesday mornings": a habit, no day.
        if (named + 1 < tokens.Count && tokens[named + 1].Key is "mornings" or "afternoons" or "evenings")
        {
            return null;
        }

        var half = named + 1 < tokens.Count ? tokens[named + 1].Key switch
        {
            "morning" => DayHalf.Am,
            "afternoon" => DayHalf.Pm,
            _ => (DayHalf?)null,
        } : null;
        return new DateMention(at, half is null ? named : named + 1) { Shape = DateShape.Weekday, Weekday = lead.Weekday, Next = lead.IsNext, Half = half };
    }

    // "The evening before (Thursday)".
    private static DateMention Before(IReadOnlyList<Token> tokens, int first, int last)
    {
        var weekday = last + 3 < tokens.Count && tokens[last + 1].Key is "(" or "," && tokens[last + 2].Kind == TokenKind.Weekday && tokens[last + 3].Key is ")" or "," ? tokens[last + 2].Value : 0;
        return new DateMention(first, weekday > 0 ? last + 3 : last) { Shape = DateShape.DayBefore, Weekday = weekday };
    }

    // "the day before Thanksgiving", "the night before you fly".
    private static bool IsOther(IReadOnlyList<Token> tokens, int at) =>
        at < tokens.Count && tokens[at].Kind is TokenKind.Weekday or TokenKind.Month or TokenKind.Number;

    private static int WeekdayAt(IReadOnlyList<Token> tokens, int from, int to)
    {
        for (var i = Math.Min(to, tokens.Count - 1); i >= from; i--)
        {
            if (tokens[i].Kind == TokenKind.Weekday)
            {
                return i;
            }
        }

        return from;
    }

    // "From the 9th to the 10th floor": the first number counts what the second does.
    private static bool LeadsToNoDay(IReadOnlyList<Token> tokens, int at) =>
        at + 4 < tokens.Count && tokens[at].Key is "to" or "and" or "or" && tokens[at + 1].Is("the") && tokens[at + 2].Kind == TokenKind.Number && tokens[at + 4].Key is "floor" or "year" or "street" or "avenue" or "round" or "week";

    private static int? Ordinal(IReadOnlyList<Token> tokens, int at) =>
        at + 1 < tokens.Count && tokens[at].HasDigits(1, 2) && tokens[at].Value is >= 1 and <= 31 && tokens[at + 1].Glued && tokens[at + 1].Key is "st" or "nd" or "rd" or "th"
            && !(at + 2 < tokens.Count && tokens[at + 2].Key is "week" or "floor" or "year" or "of" or "street" or "avenue" or "round" or "choice" or "time" or "look" or "visit" or "person" or "grade" or "edition")
            && !LeadsToNoDay(tokens, at + 2)
            ? tokens[at].Value
            : null;
}
