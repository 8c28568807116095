using OfficePrep.Planning;
using OfficePrep.Reading;

namespace OfficePrep.Programs.Import;

/// <summary>What a column of a list can be: a part of the program's identity, a fact's topic, the person's own words, a note, or a date.</summary>
/// <param name="Id">Its name for <c>--map</c>: <c>institution</c>, <c>graduates-abroad</c>.</param>
/// <param name="Label">What a person reads.</param>
public sealed record ListField(string Id, string Label)
{
    private static readonly Lazy<IReadOnlyList<ListField>> Known = new(() =>
    [
        .. SeedTable.Rows("programs/columns.tsv", 3).Select(row => new ListField(row[0], row[1]) { Names = Plain(row[2].Split(';')) }),
        .. FactTopic.All.Select(topic => new ListField(topic.Id, topic.Label) { Names = Plain(topic.ColumnNames), Topic = topic }),
    ]);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ListField> All => Known.Value;

    /// <summary>The topic, where it is a fact's; null otherwise.</summary>
    public FactTopic? Topic { get; private init; }

    /// <summary>Names of such columns, as plain words.</summary>
    internal IReadOnlyList<string> Names { get; private init; } = [];

    /// <summary>A field by its name; null where there is none.</summary>
    public static ListField? Find(string id) => All.FirstOrDefault(field => string.Equals(field.Id, id, StringComparison.OrdinalIgnoreCase));

    private static IReadOnlyList<string> Plain(IEnumerable<string> names) => [.. names.Select(name => string.Join(' ', PlainWords.Of(name)))];
}
