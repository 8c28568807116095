using System.Collections.Frozen;

namespace OfficePrep.Reading.Tokens;

/// <summary>The words that make a token more than a word.</summary>
internal static class TokenWords
{
    /// <summary>Month names to their numbers. "Sept" is how Americans write it; "may" and "march" are also verbs, which only their neighbors settle.</summary>
    public static FrozenDictionary<string, int> Months { get; } = Numbered(
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"],
        ("sept", 9), ("janurary", 1), ("feburary", 2), ("novemeber", 11), ("decemeber", 12), ("ocotber", 10));

    /// <summary>Weekday names to their ISO numbers.</summary>
    public static FrozenDictionary<string, int> Weekdays { get; } = Numbered(
        ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
        ("tues", 2), ("weds", 3), ("thur", 4), ("thurs", 4), ("wendesday", 3), ("wednsday", 3), ("tuseday", 2), ("thrusday", 4));

    private static FrozenDictionary<string, int> Numbered(string[] names, params (string Name, int Number)[] others) =>
        names.Select((name, at) => (Name: name, Number: at + 1))
            .SelectMany(entry => new[] { entry, (entry.Name[..3], entry.Number) })
            .Concat(others)
            .DistinctBy(entry => entry.Item1)
            .ToFrozenDictionary(entry => entry.Item1, entry => entry.Item2, StringComparer.Ordinal);
}
