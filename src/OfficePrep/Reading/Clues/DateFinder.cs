using OfficePrep.Reading.Tokens;

namespace OfficePrep.Reading.Clues;

/// <summary>Calendar dates: month names in both orders, lists that share a month, m/d/y, ISO, weekdays, "tomorrow", "the evening before", "Sunday the 29th".</summary>
internal static class DateFinder
{
    /// <summary>The dates that start at a token: none, one, or a list that shares a month.</summary>
    public static IReadOnlyList<DateMention> At(string text, IReadOnlyList<Token> tokens, int at)
    {
        var lead = Lead.Read(text, tokens, at);
        var core = lead.Next < tokens.Count ? Core(text, tokens, lead.Next, lead) : [];
        if (core.Count > 0)
        {
            return [core[0] with { First = at, Weekday = lead.Weekday > 0 ? lead.Weekday : core[0].Weekday }, .. core.Skip(1)];
        }

        return DateWords.At(text, tokens, at, lead) is { } said ? [said] : [];
    }

    private static IReadOnlyList<DateMention> Core(string text, IReadOnlyList<Token> tokens, int at, Lead lead)
    {
        var token = tokens[at];
        return token.Kind switch
        {
            TokenKind.Month => MonthDates.MonthFirst(tokens, at),
            TokenKind.Number when token.HasDigits(4, 4) => One(NumberDates.Iso(tokens, at)),
            TokenKind.Number => MonthDates.DayFirst(tokens, at) is { Count: > 0 } days ? days : One(NumberDates.Slashed(text, tokens, at, lead.Weekday > 0)),
            TokenKind.Word when token.Is("the") && at + 1 < tokens.Count && (tokens[at + 1].Kind == TokenKind.Number || NumberWords.Ordinal(tokens, at + 1) is not null) => MonthDates.DayFirst(tokens, at + 1),
            TokenKind.Word when NumberWords.Ordinal(tokens, at) is not null => MonthDates.DayFirst(tokens, at),
            _ => [],
        };
    }

    private static IReadOnlyList<DateMention> One(DateMention? mention) => mention is null ? [] : [mention];
}
