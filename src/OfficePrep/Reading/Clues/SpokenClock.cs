using OfficePrep.Reading.Tokens;

namespace OfficePrep.Reading.Clues;

/// <summary>Clock times as they are spoken: "half past eight", "quarter to nine", "ten past 8", "eight thirty", "nine o'clock", "ten in the morning".</summary>
/// <param name="Value">The time.</param>
/// <param name="Last">Its last token.</param>
/// <param name="IsWeak">Whether it is a bare hour, which needs words around it that ask for an hour.</param>
internal readonly record struct SpokenClock(ClockValue Value, int Last, bool IsWeak)
{
    /// <summary>The spoken time that starts at a token; null where none does.</summary>
    public static SpokenClock? At(IReadOnlyList<Token> tokens, int at) =>
        Fraction(tokens, at) ?? (tokens[at].Kind == TokenKind.Word ? OfWords(tokens, at) : null);

    /// <summary>The half of the day that is said behind an hour ("in the morning", "PM", "at night"), and the last token of it.</summary>
    public static (DayHalf? Half, int Last) HalfBehind(IReadOnlyList<Token> tokens, int at, int hour)
    {
        if (at < tokens.Count && tokens[at].Kind == TokenKind.Meridiem)
        {
            return (tokens[at].Is("am") ? DayHalf.Am : DayHalf.Pm, at);
        }

        if (at + 2 < tokens.Count && tokens[at].Is("in") && tokens[at + 1].Is("the"))
        {
            return tokens[at + 2].Key switch
            {
                "morning" when hour < 12 => (DayHalf.Am, at + 2),
                "afternoon" or "evening" => (DayHalf.Pm, at + 2),
                _ => (null, at - 1),
            };
        }

        return at + 1 < tokens.Count && tokens[at].Is("at") && tokens[at + 1].Is("night") && hour is >= 6 and < 12 ? (DayHalf.Pm, at + 1) : (null, at - 1);
    }

    // "half past eight", "a quarter to nine", "ten (minutes) past 8", "twenty of nine" is left to the ear.
    private static SpokenClock? Fraction(IReadOnlyList<Token> tokens, int at)
    {
        var next = tokens[at].Is("a") && at + 1 < tokens.Count && tokens[at + 1].Is("quarter") ? at + 1 : at;
        var (minutes, last) = tokens[next].Key switch
        {
            "half" => (30, next),
            "quarter" => (15, next),
            _ when tokens[next].HasDigits(1, 2) => (tokens[next].Value, next),
            _ => NumberWords.Minutes(tokens, next) ?? (0, next),
        };
        var isPart = tokens[next].Key is "half" or "quarter";
        var word = last + 1 < tokens.Count && tokens[last + 1].Key is "minutes" or "minute" && !isPart ? last + 2 : last + 1;
        if (minutes is < 1 or > 30 || word + 1 >= tokens.Count || tokens[word].Glued)
        {
            return null;
        }

        // "Ten minutes before nine" is a time, "ten minutes before 9:00" is said of another one; "10 to 12" is a range.
        var isSpoken = isPart || tokens[next].Kind == TokenKind.Word || word > last + 1;
        var sign = tokens[word].Key switch
        {
            "past" => 1,
            "after" when isPart => 1,
            "to" when isPart || (isSpoken && minutes is 5 or 10 or 20 or 25 && tokens[word + 1].Kind == TokenKind.Word && word > last + 1) => -1,
            "before" or "till" or "of" when isPart => -1,
            _ => 0,
        };
        if (sign == 0 || (tokens[next].Is("half") && sign < 0) || NumberWords.Hour(tokens, word + 1) is not { } hour || IsMore(tokens, word + 2))
        {
            return null;
        }

        var (half, end) = HalfBehind(tokens, word + 2, hour);
        return new SpokenClock(new ClockValue(sign > 0 ? hour : hour == 1 ? 12 : hour - 1, sign > 0 ? minutes : 60 - minutes, half, false), end, false);
    }

    private static SpokenClock? OfWords(IReadOnlyList<Token> tokens, int at)
    {
        if (NumberWords.HourWord(tokens[at]) is not { } hour || (at > 0 && tokens[at - 1].Kind == TokenKind.Dash && tokens[at].Glued && tokens[at - 1].Glued))
        {
            return null;
        }

        var next = at + 1 < tokens.Count && tokens[at + 1].Kind == TokenKind.Dash && tokens[at + 1].Glued ? at + 2 : at + 1;
        if (NumberWords.Minutes(tokens, next) is (>= 0 and < 60, _) and var (minutes, last) && !IsCounted(tokens, last + 1))
        {
            var (said, close) = HalfBehind(tokens, last + 1, hour);
            return new SpokenClock(new ClockValue(hour, minutes, said, false), close, said is null && !IsAsked(tokens, at));
        }

        var clock = at + 1 < tokens.Count && tokens[at + 1].Key is "o'clock" ? at + 1 : at;
        var (half, end) = HalfBehind(tokens, clock + 1, hour);
        return new SpokenClock(new ClockValue(hour, 0, half, false), end, half is null && clock == at);
    }

    private static bool IsAsked(IReadOnlyList<Token> tokens, int at) => at > 0 && tokens[at - 1].Key is "at" or "from" or "until" or "till" or "by" or "around" or "about" or "and" or "between";

    // "four fifteen minute talks", "three twenty-minute interviews".
    private static bool IsCounted(IReadOnlyList<Token> tokens, int at) =>
        at < tokens.Count && (tokens[at].Key is "minute" or "minutes" or "min" or "people" or "applicants" or "residents" or "slots" || (tokens[at].Kind == TokenKind.Dash && tokens[at].Glued));

    private static bool IsMore(IReadOnlyList<Token> tokens, int at) =>
        at < tokens.Count && ((tokens[at].Glued && tokens[at].Key is ":" or "/" or ".") && at + 1 < tokens.Count && tokens[at + 1].Glued && tokens[at + 1].Kind == TokenKind.Number || tokens[at].Key is "minutes" or "hours" or "days");
}
