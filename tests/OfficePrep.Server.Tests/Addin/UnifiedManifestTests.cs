using System.Text.Json;
using OfficePrep.Server.Addin;
using OfficePrep.TestSupport;
using static OfficePrep.Server.Tests.Addin.Manifests;

namespace OfficePrep.Server.Tests.Addin;

/// <summary>The manifest for Microsoft 365: by its published schema, and by what the schema lets pass.</summary>
public class UnifiedManifestTests
{
    private static string Here(string file) => RepositoryRoot.Path("tests", "OfficePrep.Server.Tests", "Addin", "app-manifest", file);

    private static JsonElement Extension => Unified.GetProperty("extensions")[0];

    private static IEnumerable<JsonElement> Runtimes => Extension.GetProperty("runtimes").EnumerateArray();

    [Fact]
    public async Task the_published_schema_finds_no_fault() => Assert.Equal("", await Validate(FileOf("unified/manifest.json")));

    [Theory]
    [InlineData("\"OfficePrep\"", "\"A name that is longer than thirty letters\"", "/name/short")]
    [InlineData("\"mail\",", "\"calendar\",", "/extensions/0/requirements/scopes")]
    [InlineData("https://localhost:5378/office/privacy", "file:///privacy", "/developer/privacyUrl")]
    public async Task the_published_schema_does_find_faults(string text, string faulty, string place)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("officeprep-manifest").FullName, "manifest.json");
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(FileOf("unified/manifest.json"), TestContext.Current.CancellationToken)).Replace(text, faulty, StringComparison.Ordinal), TestContext.Current.CancellationToken);

        Assert.Contains(place, await Validate(file), StringComparison.Ordinal);
    }

    [Fact]
    public void every_button_opens_a_page_of_a_runtime_of_its_own_scope_and_every_page_has_a_button()
    {
        var actions = Runtimes.SelectMany(runtime => runtime.GetProperty("actions").EnumerateArray().Select(action => (Id: action.GetProperty("id").GetString()!, Scope: Scope(runtime)))).ToList();
        var buttons = Extension.GetProperty("ribbons").EnumerateArray().SelectMany(ribbon => With(ribbon, "actionId").Select(button => (Id: button.GetProperty("actionId").GetString()!, Scope: Scope(ribbon)))).ToList();

        Assert.Equal(actions.Order(), buttons.Order());
        Assert.All(With(Extension, "view"), action => Assert.Equal("openPage", action.GetProperty("type").GetString()));
    }

    [Fact]
    public void identifiers_are_unique()
    {
        var ids = With(Extension, "id").Select(each => each.GetProperty("id").GetString()!).ToList();

        Assert.Equal(ids.Distinct(StringComparer.OrdinalIgnoreCase), ids);
        Assert.All(ids, id => Assert.InRange(id.Length, 1, 64));
    }

    [Fact]
    public void it_asks_for_the_open_item_and_the_open_document_and_nothing_else()
    {
        var permissions = Unified.GetProperty("authorization").GetProperty("permissions").GetProperty("resourceSpecific").EnumerateArray();

        Assert.Equal(["MailboxItem.Read.User Delegated", "Document.ReadWrite.User Delegated"], permissions.Select(each => $"{each.GetProperty("name").GetString()} {each.GetProperty("type").GetString()}"));
        Assert.Single(Unified.GetProperty("authorization").EnumerateObject());
    }

    [Fact]
    public void every_group_and_button_has_the_three_sizes_and_each_icon_is_that_wide()
    {
        var places = With(Extension, "icons").ToList();

        Assert.NotEmpty(places);
        Assert.All(places, place => Assert.Equal([16, 32, 80], place.GetProperty("icons").EnumerateArray().Select(icon => icon.GetProperty("size").GetInt32())));
        Assert.All(With(Extension, "size"), icon => Assert.Equal(icon.GetProperty("size").GetInt32(), Picture.Read(File.ReadAllBytes(FileOf("icons/" + icon.GetProperty("url").GetString()!.Split('/')[^1]))).Width));
    }

    [Theory]
    [InlineData("color", 192)]
    [InlineData("outline", 32)]
    public void its_own_icons_are_beside_it_and_as_wide_as_microsoft_365_wants_them(string icon, int width)
    {
        var picture = Picture.Read(File.ReadAllBytes(FileOf("unified/" + Unified.GetProperty("icons").GetProperty(icon).GetString())));

        Assert.Equal((width, width), (picture.Width, picture.Height));
    }

    [Fact]
    public void it_hides_the_two_others_where_they_are_installed_too()
    {
        var hidden = Extension.GetProperty("alternates").EnumerateArray().Select(each => (Scope(each), each.GetProperty("hide").GetProperty("customOfficeAddin").GetProperty("officeAddinId").GetString()!));

        Assert.Equal([("mail", Outlook.Element(ManifestXml.Office + "Id")!.Value), ("document", Word.Element(ManifestXml.Office + "Id")!.Value)], hidden);
    }

    private static string Scope(JsonElement element) => element.GetProperty("requirements").GetProperty("scopes").EnumerateArray().Single().GetString()!;

    private static async Task<string> Validate(string file)
    {
        ExternalProgram.Require("node");
        if (!Directory.Exists(Here("node_modules")))
        {
            const string Missing = "The schemas of Microsoft 365 are not installed; tests/run installs them where npm is.";
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", Missing);
            LeftOut.Because(Missing);
        }

        var run = await ExternalProgram.Start("node", Here("validate.mjs"), file);
        Assert.True(run.ExitCode == 0, run.Errors);
        return run.Output;
    }
}
