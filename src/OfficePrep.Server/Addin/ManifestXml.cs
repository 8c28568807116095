using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace OfficePrep.Server.Addin;

/// <summary>What the two add-in-only manifests have alike.</summary>
internal static class ManifestXml
{
    /// <summary>Namespace of a manifest.</summary>
    public static readonly XNamespace Office = "http://schemas.microsoft.com/office/appforoffice/1.1";

    /// <summary>A manifest's root with what comes first in it, up to the hosts and what they must know.</summary>
    /// <param name="source">What the manifest says.</param>
    /// <param name="kind">The kind of add-in.</param>
    /// <param name="id">The add-in's identifier.</param>
    /// <param name="icons">Widths of its icon in lists and of the finer one.</param>
    /// <param name="host">The application.</param>
    /// <param name="set">The calls that the application must know.</param>
    /// <param name="version">Their version.</param>
    public static XElement Root(AddinSource source, string kind, Guid id, (int Plain, int Fine) icons, string host, string set, string version) => new(
        Office + "OfficeApp", new XAttribute(XNamespace.Xmlns + "xsi", CommandMarkup.Instance), new XAttribute(XNamespace.Xmlns + "bt", CommandMarkup.Shared), CommandMarkup.Kind(kind),
        new XElement(Office + "Id", id.ToString("D")),
        new XElement(Office + "Version", $"{AddinSource.Version}.0"),
        new XElement(Office + "ProviderName", AddinSource.Provider),
        new XElement(Office + "DefaultLocale", "en-US"),
        Valued("DisplayName", AddinSource.Name),
        Valued("Description", AddinSource.Description),
        Valued("IconUrl", source.At(AddinPaths.Icon(icons.Plain))),
        Valued("HighResolutionIconUrl", source.At(AddinPaths.Icon(icons.Fine))),
        Valued("SupportUrl", source.At(AddinPaths.Support)),
        new XElement(Office + "Hosts", new XElement(Office + "Host", new XAttribute("Name", host))),
        new XElement(Office + "Requirements", new XElement(Office + "Sets", Set(Office, set, version))));

    /// <summary>An element whose text stands in an attribute, as where a manifest may hold several languages.</summary>
    public static XElement Valued(string element, string text) => new(Office + element, new XAttribute("DefaultValue", text));

    /// <summary>Calls that an application must know.</summary>
    public static XElement Set(XNamespace space, string name, string version) => new(space + "Set", new XAttribute("Name", name), new XAttribute("MinVersion", version));

    /// <summary>Writes a manifest, the same bytes on every computer.</summary>
    public static byte[] Write(XElement root)
    {
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n" }))
        {
            new XDocument(root).Save(writer);
        }

        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }
}
