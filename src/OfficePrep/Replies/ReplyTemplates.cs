using System.Collections.Frozen;
using System.Reflection;
using OfficePrep.Reading;

namespace OfficePrep.Replies;

/// <summary>The wording of replies, built in from <c>seeds/replies/</c>.</summary>
internal static class ReplyTemplates
{
    private static readonly FrozenDictionary<ReplyKind, ReplyTemplate> Templates =
        Enum.GetValues<ReplyKind>().ToFrozenDictionary(kind => kind, kind => ReplyTemplate.Parse(NameOf(kind), Text(NameOf(kind))));

    private static readonly FrozenDictionary<string, string> Around = Text("around").ReplaceLineEndings("\n").Split('\n')
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split(": ", 2))
        .ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Questions =
        SeedTable.Rows("replies/questions.tsv", 2).ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <summary>The template of a kind.</summary>
    public static ReplyTemplate Of(ReplyKind kind) => Templates[kind];

    /// <summary>What stands around every reply, by its key in <c>around.txt</c>.</summary>
    public static string Frame(string key) => Around[key];

    /// <summary>What is asked about a kind of doubt.</summary>
    public static string Question(DoubtCode code) => Questions[Kebab(code.ToString())];

    /// <summary>The name of a kind's template: <c>confirm-time</c>.</summary>
    public static string NameOf(ReplyKind kind) => Kebab(kind.ToString());

    private static string Kebab(string name) =>
        string.Concat(name.Select((letter, at) => char.IsAsciiLetterUpper(letter) ? (at == 0 ? "" : "-") + char.ToLowerInvariant(letter) : letter.ToString()));

    private static string Text(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"seeds/replies/{name}.txt")
            ?? throw new InvalidOperationException($"The template seeds/replies/{name}.txt is not built in.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
