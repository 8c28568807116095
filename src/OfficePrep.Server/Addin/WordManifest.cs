using System.Xml.Linq;

namespace OfficePrep.Server.Addin;

/// <summary><c>word.xml</c>: the pane beside a document.</summary>
internal static class WordManifest
{
    private static readonly XNamespace Space = "http://schemas.microsoft.com/office/taskpaneappversionoverrides";

    /// <summary>Writes it.</summary>
    public static byte[] Write(AddinSource source)
    {
        var root = ManifestXml.Root(source, "TaskPaneApp", source.WordId, (32, 64), "Document", "WordApi", AddinSource.WordVersion);
        root.Add(
            new XElement(ManifestXml.Office + "DefaultSettings", ManifestXml.Valued("SourceLocation", source.At(AddinPaths.Word))),
            // Nothing less lets a pack be filled into the open document.
            new XElement(ManifestXml.Office + "Permissions", "ReadWriteDocument"),
            Overrides(source));
        return ManifestXml.Write(root);
    }

    private static XElement Overrides(AddinSource source)
    {
        var markup = new CommandMarkup(Space, source);
        var button = AddinSource.Document;
        return new XElement(
            Space + "VersionOverrides", new XAttribute("xmlns", Space.NamespaceName), CommandMarkup.Kind("VersionOverridesV1_0"),
            new XElement(Space + "Hosts", new XElement(
                Space + "Host", CommandMarkup.Kind("Document"),
                new XElement(
                    Space + "DesktopFormFactor",
                    new XElement(
                        Space + "GetStarted",
                        markup.Named("Title", markup.Short($"{button.Name}.title", button.Title)),
                        markup.Named("Description", markup.Long($"{button.Name}.tip", button.Tip)),
                        markup.Named("LearnMoreUrl", markup.Url("support.page", AddinPaths.Support))),
                    new XElement(
                        Space + "ExtensionPoint", CommandMarkup.Kind("PrimaryCommandSurface"),
                        new XElement(
                            Space + "OfficeTab", new XAttribute("id", "TabHome"),
                            // A group in Word has an icon of its own, for ribbons that are too narrow for its buttons.
                            markup.Group("document", markup.RibbonIcon(), markup.Ribbon("document", button, new XElement(Space + "TaskpaneId", "officeprep.pane")))))))),
            markup.Resources());
    }
}
