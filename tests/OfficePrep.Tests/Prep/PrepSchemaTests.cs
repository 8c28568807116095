using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using OfficePrep.Prep;
using OfficePrep.Prep.Answers;
using OfficePrep.Prep.Profile;
using OfficePrep.TestSupport;

namespace OfficePrep.Tests.Prep;

/// <summary>The published descriptions of profile.json and answers.json, and what we read and write, are one thing.</summary>
public sealed class PrepSchemaTests
{
    private static readonly JsonDocumentOptions ByHand = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    [Fact]
    public void the_profile_to_start_from_has_every_member_that_is_described()
    {
        using var schema = Schema("Profile", "profile");
        // The red flags stand there as a comment, because an empty list says something.
        var starter = Encoding.UTF8.GetString(ProfileJson.Starter()).Replace("// \"redFlags\"", "\"redFlags\"", StringComparison.Ordinal);
        using var document = JsonDocument.Parse(starter, ByHand);
        Assert.Equal(Described(schema.RootElement, schema.RootElement, "").Where(path => path is not ".$schema").Order(StringComparer.Ordinal), Written(document.RootElement, "").Distinct().Order(StringComparer.Ordinal));
        Assert.Empty(Faults(document.RootElement, schema.RootElement, schema.RootElement, "profile"));
        Assert.Equal(ProfileJson.Version, schema.RootElement.GetProperty("properties").GetProperty("version").GetProperty("const").GetInt32());
        Assert.NotNull(ProfileJson.Read(Encoding.UTF8.GetBytes(starter)).RedFlags);
    }

    [Fact]
    public void the_words_of_the_description_are_those_that_are_read()
    {
        using var schema = Schema("Profile", "profile");
        var story = schema.RootElement.GetProperty("properties").GetProperty("stories").GetProperty("items").GetProperty("properties");
        Assert.Equal(QuestionBank.BuiltIn.Frames.Themes.Select(theme => theme.Word), Words(story.GetProperty("theme")));
        Assert.Equal(QuestionBank.BuiltIn.Frames.Skills.Select(skill => skill.Word), Words(story.GetProperty("skills").GetProperty("items")));
        Assert.Equal(Enum.GetValues<BridgeKind>().Select(kind => SeedEntry.Kebab(kind.ToString())), Words(schema.RootElement.GetProperty("properties").GetProperty("bridges").GetProperty("items").GetProperty("properties").GetProperty("kind")));
    }

    [Fact]
    public void an_answer_bank_is_written_as_it_is_described()
    {
        var texts = PackAnswers.None.Texts.Add("q-why-abroad-1", "Mine.");
        var bank = AnswerBank.Empty with
        {
            Everywhere = texts,
            Programs = AnswerBank.Empty.Programs.Add("elm", new ProgramAnswers { Texts = texts, Ticked = ProgramAnswers.None.Ticked.Add("tech-a") }),
            Packs = AnswerBank.Empty.Packs.Add("packs/elm.docx", new WrittenPack
            {
                Answers = new PackAnswers { Texts = texts, Ticks = PackAnswers.None.Ticks.Add("tech-a", true) },
                Paragraphs = [1, 2],
                Kept = [.. Enum.GetValues<KeptKind>().Select(kind => new KeptContent(kind, new KeptPlace(1, "a", 2), "<p/>"))],
            }),
        };
        using var schema = Schema("Answers", "answers");
        using var document = JsonDocument.Parse(AnswerBankJson.Write(bank));
        Assert.Empty(Faults(document.RootElement, schema.RootElement, schema.RootElement, "answers"));
        Assert.Equal(AnswerBankJson.Version, schema.RootElement.GetProperty("properties").GetProperty("version").GetProperty("const").GetInt32());
    }

    [Theory]
    [InlineData("""{ "version": 1, "everywhere": {}, "programs": {}, "packs": {}, "more": 1 }""", "answers.more is not described")]
    [InlineData("""{ "version": 1, "everywhere": { "a": 1 }, "programs": {}, "packs": {} }""", "answers.everywhere.a is no string")]
    [InlineData("""{ "version": 1, "everywhere": {}, "programs": {} }""", "answers lacks packs")]
    public void what_is_not_described_would_be_noticed(string json, string fault)
    {
        using var schema = Schema("Answers", "answers");
        using var document = JsonDocument.Parse(json);
        Assert.Equal([fault], Faults(document.RootElement, schema.RootElement, schema.RootElement, "answers"));
    }

    private static JsonDocument Schema(string folder, string name) => JsonDocument.Parse(File.ReadAllText(RepositoryRoot.Path("src", "OfficePrep", "Prep", folder, $"{name}.schema.json")));

    private static IEnumerable<string> Words(JsonElement schema) => schema.GetProperty("enum").EnumerateArray().Select(word => word.GetString()).Where(word => !string.IsNullOrEmpty(word))!;

    private static IEnumerable<string> Described(JsonElement schema, JsonElement root, string path) =>
        schema.TryGetProperty("properties", out var members) ? members.EnumerateObject().SelectMany(member => Described(member.Value, root, $"{path}.{member.Name}").Prepend($"{path}.{member.Name}"))
        : schema.TryGetProperty("items", out var items) ? Described(items, root, path)
        : [];

    private static IEnumerable<string> Written(JsonElement value, string path) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => Written(member.Value, $"{path}.{member.Name}").Prepend($"{path}.{member.Name}")),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(item => Written(item, path)),
        _ => [],
    };

    // The part of JSON Schema that our descriptions use.
    private static IEnumerable<string> Faults(JsonElement value, JsonElement schema, JsonElement root, string path)
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            schema = root.GetProperty("$defs").GetProperty(reference.GetString()!["#/$defs/".Length..]);
        }

        var types = !schema.TryGetProperty("type", out var type) ? [] : type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(each => each.GetString()!).ToImmutableArray() : [type.GetString()!];
        var kind = value.ValueKind.ToString().ToLowerInvariant();
        if (types.Length > 0 && !types.Contains(kind))
        {
            return [$"{path} is no {types[0]}"];
        }

        return
        [
            .. schema.TryGetProperty("enum", out var words) && !words.EnumerateArray().Any(word => JsonElement.DeepEquals(word, value)) ? [$"{path} is none of its words"] : Array.Empty<string>(),
            .. schema.TryGetProperty("pattern", out var pattern) && kind == "string" && !Regex.IsMatch(value.GetString()!, pattern.GetString()!, RegexOptions.NonBacktracking) ? [$"{path} is not of its pattern"] : Array.Empty<string>(),
            .. kind == "array" && schema.TryGetProperty("items", out var items) ? value.EnumerateArray().SelectMany(item => Faults(item, items, root, $"{path}[]")) : [],
            .. kind == "object" ? Members(value, schema, root, path) : [],
        ];
    }

    private static IEnumerable<string> Members(JsonElement value, JsonElement schema, JsonElement root, string path)
    {
        foreach (var name in schema.TryGetProperty("required", out var required) ? required.EnumerateArray().Select(each => each.GetString()!).Where(name => !value.TryGetProperty(name, out _)) : [])
        {
            yield return $"{path} lacks {name}";
        }

        foreach (var member in value.EnumerateObject())
        {
            var known = schema.TryGetProperty("properties", out var members) && members.TryGetProperty(member.Name, out var inner) ? inner
                : schema.TryGetProperty("additionalProperties", out var others) && others.ValueKind == JsonValueKind.Object ? others
                : (JsonElement?)null;
            foreach (var fault in known is { } description ? Faults(member.Value, description, root, $"{path}.{member.Name}") : [$"{path}.{member.Name} is not described"])
            {
                yield return fault;
            }
        }
    }
}
