using OfficePrep.Planning;
using OfficePrep.Reading;

namespace OfficePrep.Programs;

/// <summary>Something that can be known about a program, from the list in <c>seeds/programs/topics.tsv</c>.</summary>
/// <param name="Id">Stable kebab-case id, such as <c>graduates-abroad</c>.</param>
/// <param name="Label">What a person reads.</param>
/// <param name="Kind">What its values look like.</param>
/// <param name="Prompt">What to find out while nothing is known.</param>
public sealed record FactTopic(string Id, string Label, FactKind Kind, string Prompt)
{
    private static readonly Lazy<IReadOnlyList<FactTopic>> Known = new(() =>
        [.. SeedTable.Rows("programs/topics.tsv", 6).Select(row => new FactTopic(row[0], row[1], Enum.Parse<FactKind>(row[2], ignoreCase: true), row[3]) { ColumnNames = Split(row[4]), Wordings = Split(row[5]) })]);

    /// <summary>All topics, in the order in which they are shown.</summary>
    public static IReadOnlyList<FactTopic> All => Known.Value;

    /// <summary>Names that people give to a column of it in their own lists, lower-case.</summary>
    public IReadOnlyList<string> ColumnNames { get; private init; } = [];

    /// <summary>Wordings of questions that a known fact answers, as words in order.</summary>
    internal IReadOnlyList<string> Wordings { get; private init; } = [];

    /// <summary>A topic by its id; null for an id that is none.</summary>
    public static FactTopic? Find(string id) => All.FirstOrDefault(topic => topic.Id == id);

    /// <summary>Whether a question asks for what this topic holds.</summary>
    /// <param name="question">The question, as somebody wrote it.</param>
    public bool IsAskedBy(string question)
    {
        var words = $" {string.Join(' ', PlainWords.Of(question))} ";
        return Wordings.Any(wording => words.Contains($" {wording} ", StringComparison.Ordinal));
    }

    private static string[] Split(string cell) => cell.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

/// <summary>What the values of a <see cref="FactTopic"/> look like.</summary>
public enum FactKind
{
    /// <summary>Words.</summary>
    Text,

    /// <summary>A number, or words with one.</summary>
    Number,

    /// <summary>A share in percent, 0 to 100.</summary>
    Percent,

    /// <summary>community, university, or a mixture of both.</summary>
    Kind,

    /// <summary>An https address.</summary>
    Link,
}
