namespace OfficePrep.Learn;

/// <summary>Writes the table that the reader is built with.</summary>
internal static class WeightTable
{
    /// <summary>Writes the rows below a header that says where they come from.</summary>
    public static void Write(string path, IReadOnlyList<string[]> rows, IEnumerable<string> header)
    {
        var fresh = path + ".new";
        File.WriteAllText(fresh, string.Concat(header.Concat(rows.Select(row => string.Join('\t', row))).Select(line => line + "\n")));
        File.Move(fresh, path, overwrite: true);
    }

    /// <summary>The header of the weights for what a letter is for.</summary>
    public static string[] OfKinds(int letters) =>
    [
        "# What words say about what a letter is for: a feature, and its weight for each kind. Made by tests/learn; never edit it by hand, add letters to learn from instead.",
        "# The weights of all features that a letter has are summed for each kind; the difference of two sums is the logarithm of how much likelier one is.",
        "# A feature is a word, two words in a row, the same with “subject:” before it, or a fact about the letter. “.” stands where a sentence, line or cell begins;",
        "# <day>, <month>, <clock>, <number>, <link> and <address> stand for all of their sort.",
        $"# Multinomial logistic regression on {letters} letters; tests/README.md tells more.",
    ];

    /// <summary>The header of the weights for what a date or hour is for.</summary>
    public static string[] OfPurposes(int moments) =>
    [
        "# What the words around a date or hour say about what it is for: a feature, and its weight for each purpose. Made by tests/learn; never edit it by hand, add letters to learn from instead.",
        "# A feature is a word, or two in a row, before or behind the moment, the same next to it, a word of the heading above, or a fact about its shape.",
        "# <day>, <clock> and <number> stand for all of their sort.",
        $"# Multinomial logistic regression on {moments} dates and hours; tests/README.md tells more.",
    ];
}
