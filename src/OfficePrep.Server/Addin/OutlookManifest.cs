using System.Xml.Linq;

namespace OfficePrep.Server.Addin;

/// <summary><c>outlook.xml</c>: the pane beside a message, and beside an appointment.</summary>
internal static class OutlookManifest
{
    // What the oldest Outlook that shows no buttons gives the pane, in pixels.
    private const int Height = 450;

    private static readonly XNamespace First = "http://schemas.microsoft.com/office/mailappversionoverrides";
    private static readonly XNamespace Second = "http://schemas.microsoft.com/office/mailappversionoverrides/1.1";

    /// <summary>Writes it.</summary>
    public static byte[] Write(AddinSource source)
    {
        var root = ManifestXml.Root(source, "MailApp", source.OutlookId, (64, 128), "Mailbox", "Mailbox", AddinSource.MailboxVersion);
        root.Add(
            new XElement(ManifestXml.Office + "FormSettings", new XElement(
                ManifestXml.Office + "Form", CommandMarkup.Kind("ItemRead"),
                new XElement(ManifestXml.Office + "DesktopSettings", ManifestXml.Valued("SourceLocation", source.At(AddinPaths.Outlook)), new XElement(ManifestXml.Office + "RequestedHeight", Height)))),
            // The least that reads a message and opens a form with a reply or an appointment for the person to look at.
            new XElement(ManifestXml.Office + "Permissions", "ReadItem"),
            new XElement(ManifestXml.Office + "Rule", CommandMarkup.Kind("RuleCollection"), new XAttribute("Mode", "Or"), Reads("Message"), Reads("Appointment")),
            new XElement(ManifestXml.Office + "DisableEntityHighlighting", "true"),
            Overrides(First, "VersionOverridesV1_0", source, isSecond: false));
        return ManifestXml.Write(root);
    }

    private static XElement Reads(string item) =>
        new(ManifestXml.Office + "Rule", CommandMarkup.Kind("ItemIs"), new XAttribute("ItemType", item), new XAttribute("FormType", "Read"));

    // Outlook takes the newest version that it knows; phones and pinning came with the second.
    private static XElement Overrides(XNamespace space, string kind, AddinSource source, bool isSecond)
    {
        var markup = new CommandMarkup(space, source);
        XElement[] pinned = isSecond ? [new XElement(space + "SupportsPinning", "true")] : [];
        var host = new XElement(
            space + "Host", CommandMarkup.Kind("MailHost"),
            new XElement(
                space + "DesktopFormFactor",
                Surface(space, "MessageReadCommandSurface", markup.Group("message", markup.Ribbon("message", AddinSource.Message, pinned))),
                // Appointments cannot be pinned. Whoever put an interview on the calendar opens it as its organizer.
                Surface(space, "AppointmentOrganizerCommandSurface", markup.Group("organizer", markup.Ribbon("organizer", AddinSource.Appointment))),
                Surface(space, "AppointmentAttendeeCommandSurface", markup.Group("attendee", markup.Ribbon("attendee", AddinSource.Appointment)))));
        if (isSecond)
        {
            host.Add(new XElement(
                space + "MobileFormFactor",
                // No button runs one, but the schema asks for the file.
                markup.Named("FunctionFile", markup.Url("message.page", AddinPaths.Outlook)),
                new XElement(space + "ExtensionPoint", CommandMarkup.Kind("MobileMessageReadCommandSurface"), markup.Group("phone", markup.Phone("phone", AddinSource.Message)))));
        }

        return new XElement(
            space + "VersionOverrides", new XAttribute("xmlns", space.NamespaceName), CommandMarkup.Kind(kind),
            new XElement(space + "Requirements", new XElement(CommandMarkup.Shared + "Sets", ManifestXml.Set(CommandMarkup.Shared, "Mailbox", AddinSource.MailboxVersion))),
            new XElement(space + "Hosts", host),
            markup.Resources(),
            isSecond ? null : Overrides(Second, "VersionOverridesV1_1", source, isSecond: true));
    }

    private static XElement Surface(XNamespace space, string kind, XElement group) =>
        new(space + "ExtensionPoint", CommandMarkup.Kind(kind), new XElement(space + "OfficeTab", new XAttribute("id", "TabDefault"), group));
}
