using System.Text.Json;
using OfficePrep.Programs.Fit;
using OfficePrep.TestSupport;

namespace OfficePrep.Tests.Programs;

/// <summary>The published description of fit.json and what the reader takes are one.</summary>
public class FitJsonTests
{
    private static readonly JsonDocumentOptions ByHand = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    [Fact]
    public void everything_in_the_document_to_start_from_is_described_and_everything_described_is_in_it()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(RepositoryRoot.Path("src", "OfficePrep", "Programs", "Fit", "fit.schema.json")));
        using var start = JsonDocument.Parse(FitJson.Start, ByHand);

        SchemaCheck.Of(start.RootElement, schema.RootElement, schema.RootElement.GetProperty("$defs"), "fit");
        Assert.Equal(Members(schema.RootElement), start.RootElement.EnumerateObject().Select(member => member.Name).Order(StringComparer.Ordinal));
        foreach (var part in new[] { "weights", "profile", "mustNot" })
        {
            Assert.Equal(Members(schema.RootElement.GetProperty("properties").GetProperty(part)), start.RootElement.GetProperty(part).EnumerateObject().Select(member => member.Name).Order(StringComparer.Ordinal));
        }

        Assert.Equal(FitJson.Version, schema.RootElement.GetProperty("properties").GetProperty("version").GetProperty("const").GetInt32());
        Assert.NotNull(FitJson.Read(System.Text.Encoding.UTF8.GetBytes(FitJson.Start)));
    }

    private static IEnumerable<string> Members(JsonElement schema) => schema.GetProperty("properties").EnumerateObject().Select(member => member.Name).Where(name => name != "$schema").Order(StringComparer.Ordinal);
}
