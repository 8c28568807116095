using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using OfficePrep.TestSupport;

namespace OfficePrep.Server.Tests.Addin;

/// <summary>The committed files, as Office would read them.</summary>
internal static class Manifests
{
    public static readonly XNamespace Shared = "http://schemas.microsoft.com/office/officeappbasictypes/1.0";

    public static readonly XName Kind = XName.Get("type", "http://www.w3.org/2001/XMLSchema-instance");

    public static XElement Outlook { get; } = Read("outlook.xml");

    public static XElement Word { get; } = Read("word.xml");

    public static JsonElement Unified { get; } = JsonDocument.Parse(File.ReadAllText(FileOf("unified/manifest.json"))).RootElement;

    public static string FileOf(string path) => RepositoryRoot.Path(["addin-manifest", .. path.Split('/')]);

    /// <summary>Every address that a manifest names for Office to open.</summary>
    public static IEnumerable<string> Addresses(string file) => file == "unified/manifest.json"
        ? Texts(Unified).Where(text => text.Contains("://", StringComparison.Ordinal) && !text.EndsWith(".schema.json", StringComparison.Ordinal))
        : (file == "outlook.xml" ? Outlook : Word).DescendantsAndSelf().Attributes("DefaultValue").Select(value => value.Value).Where(text => text.Contains("://", StringComparison.Ordinal));

    /// <summary>The overrides of a manifest, the nested ones apart from those around them.</summary>
    public static IEnumerable<XElement> Overrides(XElement manifest) => manifest.Descendants().Where(each => each.Name.LocalName == "VersionOverrides");

    /// <summary>What stands in one level of overrides.</summary>
    public static IEnumerable<XElement> Within(XElement overrides) =>
        overrides.Elements().Where(child => child.Name.LocalName != "VersionOverrides").SelectMany(child => child.DescendantsAndSelf());

    /// <summary>Every text of a JSON file.</summary>
    public static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(each => Texts(each.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        JsonValueKind.String => [element.GetString()!],
        _ => [],
    };

    /// <summary>Every object in a JSON file that has a field.</summary>
    public static IEnumerable<JsonElement> With(JsonElement element, string field) => element.ValueKind switch
    {
        JsonValueKind.Object => (element.TryGetProperty(field, out _) ? [element] : Array.Empty<JsonElement>()).Concat(element.EnumerateObject().SelectMany(each => With(each.Value, field))),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(each => With(each, field)),
        _ => [],
    };

    private static XElement Read(string path)
    {
        using var reader = XmlReader.Create(FileOf(path), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        return XDocument.Load(reader).Root!;
    }
}
