using System.Xml.Linq;
using OfficePrep.Server.Addin;
using static OfficePrep.Server.Tests.Addin.Manifests;

namespace OfficePrep.Server.Tests.Addin;

/// <summary>Three files that say one thing, and say it of one server.</summary>
public class ManifestsAgreeTests
{
    private static readonly string[] Files = ["outlook.xml", "word.xml", "unified/manifest.json"];

    public static TheoryData<string> All => [.. Files];

    [Fact]
    public void they_are_three_add_ins_with_one_name_one_version_and_one_description()
    {
        string[] ids = [Value(Outlook, "Id"), Value(Word, "Id"), Unified.GetProperty("id").GetString()!];

        Assert.Equal(3, ids.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(ids, id => Assert.True(Guid.TryParseExact(id, "D", out _), id));
        Assert.Single(new[] { Value(Outlook, "DisplayName"), Value(Word, "DisplayName"), Unified.GetProperty("name").GetProperty("short").GetString()! }.Distinct(StringComparer.Ordinal));
        Assert.Single(new[] { Value(Outlook, "Version"), Value(Word, "Version"), Unified.GetProperty("version").GetString() + ".0" }.Distinct(StringComparer.Ordinal));
        Assert.Single(new[] { Value(Outlook, "Description"), Value(Word, "Description"), Unified.GetProperty("description").GetProperty("full").GetString()! }.Distinct(StringComparer.Ordinal));
        Assert.Single(new[] { Value(Outlook, "ProviderName"), Value(Word, "ProviderName"), Unified.GetProperty("developer").GetProperty("name").GetString()! }.Distinct(StringComparer.Ordinal));
        Assert.Single(new[] { Value(Outlook, "SupportUrl"), Value(Word, "SupportUrl"), Unified.GetProperty("developer").GetProperty("websiteUrl").GetString()! }.Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void their_buttons_say_the_same_and_open_the_same_pages()
    {
        Assert.Equal(Buttons(Outlook).Concat(Buttons(Word)).Order(), UnifiedButtons().Order());
        Assert.Equal(3, UnifiedButtons().Count());
    }

    [Fact]
    public void they_need_the_same_calls() => Assert.Equal(
        new[] { Outlook, Word }.SelectMany(manifest => manifest.Element(ManifestXml.Office + "Requirements")!.Descendants().Where(each => each.Name.LocalName == "Set")).Select(set => (set.Attribute("Name")!.Value, set.Attribute("MinVersion")!.Value)),
        With(Unified, "minVersion").Select(each => (each.GetProperty("name").GetString()!, each.GetProperty("minVersion").GetString()!)));

    [Theory]
    [MemberData(nameof(All))]
    public void every_address_is_https_and_of_one_server(string file)
    {
        var addresses = Addresses(file).Select(address => new Uri(address)).ToList();

        Assert.NotEmpty(addresses);
        Assert.All(addresses, address => Assert.Equal(AddinSource.LocalAddress, address.GetLeftPart(UriPartial.Authority)));
    }

    [Fact]
    public void what_is_committed_is_what_the_command_writes()
    {
        foreach (var (path, bytes) in ManifestFolder.Files(AddinSource.For(AddinSource.LocalAddress)))
        {
            var committed = File.ReadAllBytes(FileOf(path));
            if (path.EndsWith(".png", StringComparison.Ordinal))
            {
                // Another version of the packer may pack the same picture differently.
                Assert.Equal(Picture.Read(bytes).Pixels, Picture.Read(committed).Pixels);
            }
            else
            {
                Assert.Equal(System.Text.Encoding.UTF8.GetString(bytes), System.Text.Encoding.UTF8.GetString(committed));
            }
        }
    }

    [Fact]
    public void no_icon_is_drawn_for_nobody() => Assert.Equal(
        AppIcon.Sizes.Select(size => AddinSource.For(AddinSource.LocalAddress).At(AddinPaths.Icon(size))).Order(StringComparer.Ordinal),
        Files.SelectMany(Addresses).Where(address => address.EndsWith(".png", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [Fact]
    public void nothing_that_is_generated_lies_there_from_before()
    {
        var folder = FileOf("");
        var written = ManifestFolder.Files(AddinSource.For(AddinSource.LocalAddress)).Select(file => file.Path);
        var lying = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(file => Path.GetExtension(file) is not ".md").Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'));

        Assert.Equal(written.Order(StringComparer.Ordinal), lying.Order(StringComparer.Ordinal));
    }

    private static string Value(XElement manifest, string name) => manifest.Element(ManifestXml.Office + name)! is var element && element.Attribute("DefaultValue") is { } value ? value.Value : element.Value;

    private static IEnumerable<(string Label, string Title, string Tip, string Page)> Buttons(XElement manifest) => Overrides(manifest).SelectMany(overrides =>
    {
        var listed = Within(overrides).Where(each => each.Attribute("DefaultValue") is not null).ToDictionary(each => each.Attribute("id")!.Value, each => each.Attribute("DefaultValue")!.Value, StringComparer.Ordinal);
        string Text(XElement button, string name) => listed[button.Descendants().First(each => each.Name.LocalName == name).Attribute("resid")!.Value];
        return Within(overrides).Where(each => each.Name.LocalName == "Control" && each.Attribute(Kind)!.Value == "Button")
            .Select(button => (Text(button, "Label"), Text(button, "Title"), Text(button, "Description"), Text(button, "SourceLocation")));
    }).Distinct();

    private static IEnumerable<(string Label, string Title, string Tip, string Page)> UnifiedButtons()
    {
        var pages = Unified.GetProperty("extensions")[0].GetProperty("runtimes").EnumerateArray()
            .SelectMany(runtime => runtime.GetProperty("actions").EnumerateArray().Select(action => (Id: action.GetProperty("id").GetString()!, Page: runtime.GetProperty("code").GetProperty("page").GetString()!)))
            .ToDictionary(each => each.Id, each => each.Page, StringComparer.Ordinal);
        return With(Unified, "actionId").Select(button => (
            button.GetProperty("label").GetString()!, button.GetProperty("supertip").GetProperty("title").GetString()!, button.GetProperty("supertip").GetProperty("description").GetString()!, pages[button.GetProperty("actionId").GetString()!]));
    }
}
