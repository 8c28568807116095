using System.Collections.Frozen;

namespace OfficePrep.Reading.Tokens;

/// <summary>Numbers in words, as far as dates and clock times need them: "nine", "forty-five", "the twenty-first".</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, int> Ones = Numbered(
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen");

    private static readonly FrozenDictionary<string, int> Tens = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["twenty"] = 20, ["thirty"] = 30, ["forty"] = 40, ["fifty"] = 50,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int> Ordinals = Numbered(
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth");

    /// <summary>Every word that a number in words can begin with.</summary>
    public static IEnumerable<string> Beginnings => [.. Ones.Keys, .. Tens.Keys, .. Ordinals.Keys, "oh", "thirtieth"];

    /// <summary>The hour (1 to 12) that a word or a number of one or two digits says; null where it says none.</summary>
    public static int? Hour(IReadOnlyList<Token> tokens, int at) =>
        at >= tokens.Count ? null
        : tokens[at].HasDigits(1, 2) ? tokens[at].Value is >= 1 and <= 12 ? tokens[at].Value : null
        : HourWord(tokens[at]);

    /// <summary>The hour that a word says; null where it says none.</summary>
    public static int? HourWord(Token token) =>
        token.Kind == TokenKind.Word && Ones.TryGetValue(token.Key, out var value) && value <= 12 ? value : null;

    /// <summary>Minutes in words ("thirty", "forty-five", "oh five") and the last token of them; null where there are none.</summary>
    public static (int Value, int Last)? Minutes(IReadOnlyList<Token> tokens, int at)
    {
        if (at >= tokens.Count || tokens[at].Kind != TokenKind.Word)
        {
            return null;
        }

        if (tokens[at].Key is "oh" && at + 1 < tokens.Count && Ones.TryGetValue(tokens[at + 1].Key, out var single) && single < 10)
        {
            return (single, at + 1);
        }

        if (Tens.TryGetValue(tokens[at].Key, out var ten))
        {
            var next = at + 1 < tokens.Count && tokens[at + 1].Kind == TokenKind.Dash ? at + 2 : at + 1;
            return next < tokens.Count && Ones.TryGetValue(tokens[next].Key, out var one) && one < 10 ? (ten + one, next) : (ten, at);
        }

        return Ones.TryGetValue(tokens[at].Key, out var teen) && teen >= 5 ? (teen, at) : null;
    }

    /// <summary>The day of the month that an ordinal in words says ("fifth", "twenty-first") and its last token; null where there is none.</summary>
    public static (int Value, int Last)? Ordinal(IReadOnlyList<Token> tokens, int at)
    {
        if (at >= tokens.Count || tokens[at].Kind != TokenKind.Word)
        {
            return null;
        }

        if (tokens[at].Key is "thirtieth")
        {
            return (30, at);
        }

        if (tokens[at].Key is "twenty" or "thirty")
        {
            var next = at + 1 < tokens.Count && tokens[at + 1].Kind == TokenKind.Dash ? at + 2 : at + 1;
            return next < tokens.Count && Ordinals.TryGetValue(tokens[next].Key, out var unit) && unit < 10 && Tens[tokens[at].Key] + unit <= 31 ? (Tens[tokens[at].Key] + unit, next) : null;
        }

        return Ordinals.TryGetValue(tokens[at].Key, out var day) ? (day, at) : null;
    }

    private static FrozenDictionary<string, int> Numbered(params string[] names) =>
        names.Select((name, at) => (name, at)).ToFrozenDictionary(entry => entry.name, entry => entry.at + 1, StringComparer.Ordinal);
}
