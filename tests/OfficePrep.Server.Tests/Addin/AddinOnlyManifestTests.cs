using System.Xml.Linq;
using OfficePrep.Server.Addin;
using static OfficePrep.Server.Tests.Addin.Manifests;

namespace OfficePrep.Server.Tests.Addin;

/// <summary>What Microsoft's own validator would look at, had it not to ask the network: the two XML files by the published rules.</summary>
public class AddinOnlyManifestTests
{
    // Children in the order that the schemas ask for, by their parent. A parent that is not here has none that differ.
    private static readonly Dictionary<string, string[]> Order = new(StringComparer.Ordinal)
    {
        ["OfficeApp"] = ["Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl", "HighResolutionIconUrl", "SupportUrl", "Hosts", "Requirements", "FormSettings", "DefaultSettings", "Permissions", "Rule", "DisableEntityHighlighting", "VersionOverrides"],
        ["DesktopSettings"] = ["SourceLocation", "RequestedHeight"],
        ["VersionOverrides"] = ["Requirements", "Hosts", "Resources", "VersionOverrides"],
        ["Host"] = ["DesktopFormFactor", "MobileFormFactor"],
        ["DesktopFormFactor"] = ["GetStarted", "ExtensionPoint"],
        ["MobileFormFactor"] = ["FunctionFile", "ExtensionPoint"],
        ["GetStarted"] = ["Title", "Description", "LearnMoreUrl"],
        ["Group"] = ["Label", "Icon", "Control"],
        ["Control"] = ["Label", "Supertip", "Icon", "Action"],
        ["Supertip"] = ["Title", "Description"],
        ["Action"] = ["TaskpaneId", "SourceLocation", "SupportsPinning"],
        ["Resources"] = ["Images", "Urls", "ShortStrings", "LongStrings"],
    };

    public static TheoryData<string> Files => ["outlook.xml", "word.xml"];

    [Theory]
    [MemberData(nameof(Files))]
    public void elements_stand_in_the_order_of_the_schemas(string file)
    {
        foreach (var parent in Of(file).DescendantsAndSelf().Where(each => each.HasElements))
        {
            var children = parent.Elements().Select(child => child.Name.LocalName).ToList();
            if (!Order.TryGetValue(parent.Name.LocalName, out var order))
            {
                Assert.Single(children.Distinct(StringComparer.Ordinal));
                continue;
            }

            Assert.Empty(children.Except(order, StringComparer.Ordinal));
            Assert.Equal(children.OrderBy(child => Array.IndexOf(order, child)), children);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void every_resource_that_is_named_is_listed_and_the_other_way_round(string file)
    {
        foreach (var overrides in Overrides(Of(file)))
        {
            var named = Within(overrides).Attributes("resid").Select(each => each.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
            var listed = Within(overrides).Where(each => each.Attribute("DefaultValue") is not null).Attributes("id").Select(each => each.Value).Order(StringComparer.Ordinal);

            Assert.Equal(named, listed);
            Assert.NotEmpty(named);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void a_resource_is_of_the_kind_that_its_element_takes(string file)
    {
        foreach (var overrides in Overrides(Of(file)))
        {
            var kinds = Within(overrides).Where(each => each.Attribute("DefaultValue") is not null).ToDictionary(each => each.Attribute("id")!.Value, each => each.Parent!.Name.LocalName, StringComparer.Ordinal);
            Assert.All(Within(overrides).Where(each => each.Attribute("resid") is not null), each => Assert.Equal(
                each.Name.LocalName switch { "Image" => "Images", "SourceLocation" or "FunctionFile" or "LearnMoreUrl" => "Urls", "Description" => "LongStrings", _ => "ShortStrings" },
                kinds[each.Attribute("resid")!.Value]));
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void identifiers_are_unique_where_they_stand_and_short_enough(string file)
    {
        foreach (var overrides in Overrides(Of(file)))
        {
            var controls = Within(overrides).Where(each => each.Name.LocalName is "Control" or "Group").Attributes("id").Select(each => each.Value).ToList();
            var resources = Within(overrides).Where(each => each.Attribute("DefaultValue") is not null).Attributes("id").Select(each => each.Value).ToList();

            Assert.Equal(controls.Distinct(StringComparer.OrdinalIgnoreCase), controls);
            Assert.Equal(resources.Distinct(StringComparer.OrdinalIgnoreCase), resources);
            Assert.All(controls, id => Assert.InRange(id.Length, 1, 125));
            Assert.All(resources, id => Assert.InRange(id.Length, 1, 32));
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void texts_are_no_longer_than_they_may_be(string file)
    {
        var manifest = Of(file);

        Assert.All(manifest.Descendants(Shared + "ShortStrings").Elements(), each => Assert.InRange(each.Attribute("DefaultValue")!.Value.Length, 1, 125));
        Assert.All(manifest.Descendants(Shared + "LongStrings").Elements(), each => Assert.InRange(each.Attribute("DefaultValue")!.Value.Length, 1, 250));
        Assert.InRange(Top(manifest, "DisplayName").Attribute("DefaultValue")!.Value.Length, 1, 30); // where the unified one cuts it off
        Assert.InRange(Top(manifest, "Description").Attribute("DefaultValue")!.Value.Length, 1, 250);
        Assert.InRange(Top(manifest, "ProviderName").Value.Length, 1, 32);
        Assert.All(Addresses(file), address => Assert.InRange(address.Length, 1, 2048));
        Assert.InRange(new FileInfo(FileOf(file)).Length, 1, 256 * 1024);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void every_button_has_all_eight_sizes_of_a_ribbon_and_a_phones_button_all_nine(string file)
    {
        foreach (var icon in Overrides(Of(file)).SelectMany(Within).Where(each => each.Name.LocalName == "Icon"))
        {
            var isPhone = icon.Parent!.Attribute(Kind)?.Value == "MobileButton";
            var wanted = isPhone ? new[] { 25, 32, 48 }.SelectMany(size => new[] { 1, 2, 3 }.Select(scale => size * scale)) : [16, 20, 24, 32, 40, 48, 64, 80];

            Assert.Equal(wanted, icon.Elements().Select(Pixels));
            Assert.Equal(isPhone ? "bt:MobileIconList" : null, icon.Attribute(Kind)?.Value);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void an_icon_is_as_wide_as_the_place_that_names_it(string file)
    {
        foreach (var overrides in Overrides(Of(file)))
        {
            var listed = Within(overrides).Where(each => each.Name == Shared + "Image" && each.Attribute("DefaultValue") is not null).ToDictionary(each => each.Attribute("id")!.Value, each => each.Attribute("DefaultValue")!.Value, StringComparer.Ordinal);
            Assert.All(Within(overrides).Where(each => each.Attribute("size") is not null), image => Assert.Equal(Pixels(image), WidthOf(listed[image.Attribute("resid")!.Value])));
        }

        Assert.Equal(file == "outlook.xml" ? (64, 128) : (32, 64), (WidthOf(Top(Of(file), "IconUrl").Attribute("DefaultValue")!.Value), WidthOf(Top(Of(file), "HighResolutionIconUrl").Attribute("DefaultValue")!.Value)));
    }

    [Fact]
    public void outlook_gives_no_more_than_the_open_item_and_word_no_less_than_the_document()
    {
        Assert.Equal("ReadItem", Top(Outlook, "Permissions").Value);
        Assert.Equal("ReadWriteDocument", Top(Word, "Permissions").Value);
    }

    [Fact]
    public void outlook_asks_for_what_its_phones_know_and_word_for_data_in_a_document()
    {
        Assert.Equal(["Mailbox 1.5"], Sets(Outlook));
        Assert.Equal(["WordApi 1.4"], Sets(Word));
    }

    [Fact]
    public void outlook_has_a_button_on_messages_appointments_and_phones_and_pins_it_beside_messages_only()
    {
        var levels = Overrides(Outlook).ToList();

        Assert.Equal(["VersionOverridesV1_0", "VersionOverridesV1_1"], levels.Select(each => each.Attribute(Kind)!.Value));
        Assert.Equal(["MessageReadCommandSurface", "AppointmentOrganizerCommandSurface", "AppointmentAttendeeCommandSurface"], Points(levels[0]));
        Assert.Equal(["MessageReadCommandSurface", "AppointmentOrganizerCommandSurface", "AppointmentAttendeeCommandSurface", "MobileMessageReadCommandSurface"], Points(levels[1]));
        Assert.DoesNotContain(Within(levels[0]), each => each.Name.LocalName == "SupportsPinning");
        Assert.Equal("MessageReadCommandSurface", Within(levels[1]).Single(each => each.Name.LocalName == "SupportsPinning").Ancestors().First(each => each.Name.LocalName == "ExtensionPoint").Attribute(Kind)!.Value);
    }

    [Fact]
    public void an_older_outlook_shows_the_pane_beside_the_same_items() =>
        Assert.Equal(["Message", "Appointment"], Top(Outlook, "Rule").Elements().Select(rule => rule.Attribute("ItemType")!.Value));

    private static XElement Of(string file) => file == "outlook.xml" ? Outlook : Word;

    private static XElement Top(XElement manifest, string name) => manifest.Element(ManifestXml.Office + name)!;

    private static IEnumerable<string> Sets(XElement manifest) =>
        manifest.Descendants().Where(each => each.Name.LocalName == "Set").Select(each => $"{each.Attribute("Name")!.Value} {each.Attribute("MinVersion")!.Value}").Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Points(XElement overrides) => Within(overrides).Where(each => each.Name.LocalName == "ExtensionPoint").Select(each => each.Attribute(Kind)!.Value);

    private static int Pixels(XElement image) => (int)image.Attribute("size")! * ((int?)image.Attribute("scale") ?? 1);

    // The file that the server sends for the address.
    private static int WidthOf(string address) => Picture.Read(File.ReadAllBytes(FileOf("icons/" + address.Split('/')[^1]))).Width;
}
