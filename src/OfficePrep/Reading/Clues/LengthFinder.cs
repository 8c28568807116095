using NodaTime;
using OfficePrep.Reading.Tokens;

namespace OfficePrep.Reading.Clues;

/// <summary>Lengths of time: "3 hours", "forty minutes", "three and a half hours", "4 hrs", "48-hour", "half an hour". They are never clock times.</summary>
internal static class LengthFinder
{
    private static readonly Dictionary<string, int> Numbers = new(StringComparer.Ordinal)
    {
        ["a"] = 1, ["an"] = 1, ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["nine"] = 9, ["ten"] = 10,
        ["eleven"] = 11, ["twelve"] = 12, ["fifteen"] = 15, ["twenty"] = 20, ["thirty"] = 30, ["forty"] = 40, ["forty-five"] = 45, ["fifty"] = 50, ["sixty"] = 60, ["seventy"] = 70, ["seventy-five"] = 75, ["eighty"] = 80, ["ninety"] = 90,
    };

    private static readonly HashSet<string> Vague = ["some", "nearly", "almost", "to", "least", "than", "most", "another"];

    /// <summary>The words that a length can begin with, numbers aside.</summary>
    public static IEnumerable<string> Beginnings => [.. Numbers.Keys, "half", "quarter"];

    /// <summary>The length that starts at a token; null where none does.</summary>
    public static LengthMention? At(IReadOnlyList<Token> tokens, int at)
    {
        if (Amount(tokens, at) is not var (tenths, next) || tenths <= 0 || next >= tokens.Count)
        {
            return null;
        }

        next += tokens[next].Kind == TokenKind.Dash && tokens[next].Glued ? 1 : 0;
        next += next + 1 < tokens.Count && tokens[next].Kind == TokenKind.Newline ? 1 : 0;
        var working = next < tokens.Count && tokens[next].Key is "business" or "working" or "calendar" ? tokens[next].Key : "";
        next += working.Length > 0 ? 1 : 0;
        if (next >= tokens.Count || UnitOf(tokens[next].Key) is not var (unit, minutes))
        {
            return null;
        }

        var (more, last) = unit == LengthUnit.Hours ? More(tokens, next) : (0, next);
        var vague = at > 0 && (Vague.Contains(tokens[at - 1].Key) || (tokens[at - 1].Is("of") && at > 1 && tokens[at - 2].Is("part")));
        return new LengthMention(at, last, Duration.FromMinutes((tenths * minutes / 100) + more), unit == LengthUnit.Days && working is "business" or "working" ? LengthUnit.WorkingDays : unit, vague);
    }

    // "2 hours 30 minutes", "an hour and a half".
    private static (int Minutes, int Last) More(IReadOnlyList<Token> tokens, int unit)
    {
        var next = unit + 1 < tokens.Count && tokens[unit + 1].Key is "and" or "," ? unit + 2 : unit + 1;
        if (next + 1 < tokens.Count && tokens[next].Is("a") && tokens[next + 1].Key is "half" or "quarter")
        {
            return (tokens[next + 1].Is("half") ? 30 : 15, next + 1);
        }

        return next + 1 < tokens.Count && Amount(tokens, next) is var (hundredths, end) && end < tokens.Count && UnitOf(tokens[end].Key) is (LengthUnit.Minutes, _) ? ((int)(hundredths / 100), end) : (0, unit);
    }

    // In hundredths, so that quarters stay whole.
    private static (long Hundredths, int Next)? Amount(IReadOnlyList<Token> tokens, int at)
    {
        var token = tokens[at];
        var last = at;
        long amount;
        if (token.HasDigits(1, 3))
        {
            amount = token.Value * 100L;
            if (at + 2 < tokens.Count && tokens[at + 1].Is(".") && tokens[at + 1].Glued && tokens[at + 2].Glued && tokens[at + 2].HasDigits(1, 2))
            {
                amount += tokens[at + 2].Key.Length == 1 ? tokens[at + 2].Value * 10 : tokens[at + 2].Value;
                last = at + 2;
            }
        }
        else if (token.Is("half") && at + 1 < tokens.Count && tokens[at + 1].Key is "an" or "a")
        {
            return (50, at + 2);
        }
        else if ((token.Is("a") && at + 2 < tokens.Count && tokens[at + 1].Is("quarter") ? at + 2 : token.Is("quarter") ? at + 1 : 0) is > 0 and var hour && hour < tokens.Count)
        {
            // "A quarter of an hour", "a quarter hour"; "a quarter to nine" has no unit behind it.
            var of = hour + 1 < tokens.Count && tokens[hour].Is("of") && tokens[hour + 1].Key is "an" or "a" ? hour + 2 : hour;
            return of < tokens.Count && tokens[of].Is("hour") ? (25, of) : null;
        }
        else if (token.Kind == TokenKind.Word && Numbers.TryGetValue(token.Key, out var number))
        {
            amount = number * 100L;
            // "forty-five", "thirty five": the tokenizer cuts at the hyphen.
            var ones = last + 1 < tokens.Count && tokens[last + 1].Kind == TokenKind.Dash ? last + 2 : last + 1;
            if (number is >= 20 and <= 90 && ones < tokens.Count && Numbers.TryGetValue(tokens[ones].Key, out var more) && more is >= 1 and <= 9 && tokens[ones].Key is not ("a" or "an"))
            {
                amount += more * 100L;
                last = ones;
            }
        }
        else
        {
            return null;
        }

        // "two and three quarter hours", "one and three-quarters of an hour".
        var quarters = last + 3 < tokens.Count && tokens[last + 3].Kind is TokenKind.Dash or TokenKind.Newline ? last + 4 : last + 3;
        if (quarters < tokens.Count && tokens[last + 1].Is("and") && tokens[last + 2].Is("three") && tokens[quarters].Key is "quarter" or "quarters")
        {
            return (amount + 75, quarters + 1);
        }

        // "three and a half hours", "three and a quarter hours", "3½".
        if (last + 3 < tokens.Count && tokens[last + 1].Is("and") && tokens[last + 2].Is("a") && tokens[last + 3].Key is "half" or "quarter")
        {
            amount += tokens[last + 3].Is("half") ? 50 : 25;
            last += 3;
        }
        else if (last + 1 < tokens.Count && tokens[last + 1].Is("½"))
        {
            amount += 50;
            last++;
        }

        // "48 (forty-eight) hours"
        if (last + 3 < tokens.Count && tokens[last + 1].Is("("))
        {
            for (var i = last + 2; i < Math.Min(tokens.Count, last + 6); i++)
            {
                if (tokens[i].Is(")"))
                {
                    return (amount, i + 1);
                }
            }
        }

        return (amount, last + 1);
    }

    private static (LengthUnit Unit, int Minutes)? UnitOf(string key) => key switch
    {
        "minutes" or "minute" or "min" or "mins" => (LengthUnit.Minutes, 1),
        "hours" or "hour" or "hrs" or "hr" => (LengthUnit.Hours, 60),
        "days" or "day" => (LengthUnit.Days, 1440),
        "week" or "weeks" => (LengthUnit.Days, 10080),
        _ => null,
    };
}
