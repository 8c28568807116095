namespace OfficePrep.Reading.Clues;

/// <summary>The abbreviations that may stand straight after a clock time in any case of letters. A closed list: "art" and "get" are words.</summary>
internal static class ZoneWords
{
    private static readonly HashSet<string> American =
        ["et", "est", "edt", "ct", "cst", "cdt", "mt", "mst", "mdt", "pt", "pst", "pdt", "ast", "adt", "akst", "akdt", "akt", "hst", "hast", "chst"];

    // Letters that are also states, therapies or plain words: only beside a clock time or in a statement about times.
    private static readonly HashSet<string> Weak = ["et", "ct", "mt", "pt", "eat", "cat", "wat", "west", "wet", "ist", "z", "pet", "art", "get", "cot", "ect"];

    /// <summary>Whether a lower-case word is a US abbreviation of a zone.</summary>
    public static bool IsAbbreviation(string key) => American.Contains(key);

    /// <summary>Whether an abbreviation also means something else.</summary>
    public static bool IsWeak(string key) => Weak.Contains(key);
}
