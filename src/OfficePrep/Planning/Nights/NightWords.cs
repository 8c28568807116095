using System.Collections.Frozen;
using System.Reflection;
using NodaTime;
using OfficePrep.Reading;

namespace OfficePrep.Planning.Nights;

/// <summary>The words of night plans, from <c>seeds/nights/</c>.</summary>
internal static class NightWords
{
    private static readonly FrozenDictionary<string, string> Sources =
        SeedTable.Rows("nights/sources.tsv", 3).ToFrozenDictionary(row => row[0], row => $"{row[1]} ({row[2]})", StringComparer.Ordinal);

    private static readonly FrozenDictionary<NightEntryKind, (string Title, string Words, string Source)> Entries =
        SeedTable.Rows("nights/entries.tsv", 4).ToFrozenDictionary(row => Enum.Parse<NightEntryKind>(row[0].Replace("-", "", StringComparison.Ordinal), ignoreCase: true), row => (row[1], row[2], Sources[row[3]]));

    private static readonly FrozenDictionary<string, string> Sentences = ReadSentences();

    /// <summary>A sentence by its key.</summary>
    public static string Sentence(string key) => Sentences[key];

    /// <summary>An entry of a kind.</summary>
    public static NightEntry Entry(NightEntryKind kind, Instant from, Instant? to)
    {
        var (title, words, source) = Entries[kind];
        return new NightEntry(kind, from, to, title, words, source);
    }

    private static FrozenDictionary<string, string> ReadSentences()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("seeds/nights/words.txt") ?? throw new InvalidOperationException("The table seeds/nights/words.txt is not built in.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(": ", 2))
            .ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
    }
}
