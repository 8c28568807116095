using System.Text.Json;

namespace OfficePrep.Tests.Programs;

/// <summary>Checks that a schema describes every member of a document.</summary>
internal static class SchemaCheck
{
    public static void Of(JsonElement value, JsonElement schema, JsonElement definitions, string path)
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            schema = definitions.GetProperty(reference.GetString()!["#/$defs/".Length..]);
        }

        foreach (var member in value.ValueKind == JsonValueKind.Object ? value.EnumerateObject().ToList() : [])
        {
            Assert.True(schema.GetProperty("properties").TryGetProperty(member.Name, out var inner), $"{path}.{member.Name}");
            Of(member.Value, inner, definitions, $"{path}.{member.Name}");
        }

        foreach (var item in value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToList() : [])
        {
            Of(item, schema.GetProperty("items"), definitions, $"{path}[]");
        }

        if (schema.TryGetProperty("enum", out var names))
        {
            Assert.Contains(value.GetString(), names.EnumerateArray().Select(name => name.GetString()));
        }
    }
}
