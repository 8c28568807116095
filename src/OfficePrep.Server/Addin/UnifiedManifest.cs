using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OfficePrep.Server.Addin;

/// <summary><c>unified/manifest.json</c>: both panes in one file, for schools that hand add-ins out through Microsoft 365. Outlook on phones and on the Mac reads the other files.</summary>
internal static class UnifiedManifest
{
    /// <summary>Width of the colored icon in pixels, and of the sign on it.</summary>
    public const int ColorSize = 192, SignSize = 120;

    /// <summary>Width of the white icon in pixels.</summary>
    public const int OutlineSize = 32;

    private const string Schema = "1.24";

    // A manifest is no page; its quotation marks may stay what they are.
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // It takes three and no more.
    private static readonly int[] RibbonSizes = [16, 32, 80];

    /// <summary>Writes it.</summary>
    public static byte[] Write(AddinSource source)
    {
        var manifest = new JsonObject
        {
            ["$schema"] = $"https://developer.microsoft.com/json-schemas/teams/v{Schema}/MicrosoftTeams.schema.json",
            ["manifestVersion"] = Schema,
            ["id"] = source.UnifiedId.ToString("D"),
            ["version"] = AddinSource.Version,
            ["localizationInfo"] = new JsonObject { ["defaultLanguageTag"] = "en-us", ["additionalLanguages"] = new JsonArray() },
            ["developer"] = new JsonObject
            {
                ["name"] = AddinSource.Provider,
                ["websiteUrl"] = source.At(AddinPaths.Support),
                ["privacyUrl"] = source.At(AddinPaths.Privacy),
                ["termsOfUseUrl"] = source.At(AddinPaths.Terms),
            },
            ["name"] = new JsonObject { ["short"] = AddinSource.Name },
            ["description"] = new JsonObject { ["short"] = AddinSource.Tagline, ["full"] = AddinSource.Description },
            ["icons"] = new JsonObject { ["color"] = "color.png", ["outline"] = "outline.png" },
            ["accentColor"] = AppIcon.Night.ToString(),
            ["validDomains"] = new JsonArray(source.Address.Authority),
            ["authorization"] = new JsonObject { ["permissions"] = new JsonObject { ["resourceSpecific"] = new JsonArray(Permission("MailboxItem.Read.User"), Permission("Document.ReadWrite.User")) } },
            ["extensions"] = new JsonArray(Extension(source)),
        };
        return [.. JsonSerializer.SerializeToUtf8Bytes(manifest, Readable), (byte)'\n'];
    }

    private static JsonObject Permission(string name) => new() { ["name"] = name, ["type"] = "Delegated" };

    private static JsonObject Extension(AddinSource source) => new()
    {
        ["requirements"] = new JsonObject { ["scopes"] = new JsonArray("mail", "document") },
        ["runtimes"] = new JsonArray(
            Runtime(source, "mail", ("Mailbox", AddinSource.MailboxVersion), AddinPaths.Outlook, Open(AddinSource.Message, "mail", isPinnable: true), Open(AddinSource.Appointment, "mail", isPinnable: false)),
            Runtime(source, "document", ("WordApi", AddinSource.WordVersion), AddinPaths.Word, Open(AddinSource.Document, "word", isPinnable: false))),
        ["ribbons"] = new JsonArray(
            Ribbon(source, "mail", "TabDefault", AddinSource.Message, "mailRead"),
            Ribbon(source, "mail", "TabDefault", AddinSource.Appointment, "meetingDetailsOrganizer", "meetingDetailsAttendee"),
            Ribbon(source, "document", "TabHome", AddinSource.Document, "default")),
        // Where the other two are installed as well, people see one button and not two.
        ["alternates"] = new JsonArray(Hide("mail", source.OutlookId), Hide("document", source.WordId)),
    };

    private static JsonObject Runtime(AddinSource source, string scope, (string Name, string Version) calls, string page, params JsonNode[] actions) => new()
    {
        ["id"] = $"officeprep.{scope}.runtime",
        ["type"] = "general",
        ["requirements"] = new JsonObject
        {
            ["scopes"] = new JsonArray(scope),
            ["capabilities"] = new JsonArray(new JsonObject { ["name"] = calls.Name, ["minVersion"] = calls.Version }),
        },
        ["code"] = new JsonObject { ["page"] = source.At(page) },
        ["lifetime"] = "short",
        ["actions"] = new JsonArray(actions),
    };

    private static JsonObject Open(AddinButton button, string view, bool isPinnable) => new()
    {
        ["id"] = $"officeprep.{button.Name}.open",
        ["type"] = "openPage",
        ["view"] = view,
        ["pinnable"] = isPinnable,
    };

    private static JsonObject Ribbon(AddinSource source, string scope, string tab, AddinButton button, params string[] contexts) => new()
    {
        ["requirements"] = new JsonObject { ["scopes"] = new JsonArray(scope) },
        ["contexts"] = new JsonArray([.. contexts.Select(context => (JsonNode)context)]),
        ["tabs"] = new JsonArray(new JsonObject
        {
            ["builtInTabId"] = tab,
            ["groups"] = new JsonArray(new JsonObject
            {
                ["id"] = $"officeprep.{button.Name}.group",
                ["label"] = AddinSource.Name,
                ["icons"] = Icons(source),
                ["controls"] = new JsonArray(new JsonObject
                {
                    ["id"] = $"officeprep.{button.Name}",
                    ["type"] = "button",
                    ["label"] = button.Label,
                    ["icons"] = Icons(source),
                    ["supertip"] = new JsonObject { ["title"] = button.Title, ["description"] = button.Tip },
                    ["actionId"] = $"officeprep.{button.Name}.open",
                }),
            }),
        }),
    };

    private static JsonArray Icons(AddinSource source) => new([.. RibbonSizes.Select(size => (JsonNode)new JsonObject { ["size"] = size, ["url"] = source.At(AddinPaths.Icon(size)) })]);

    private static JsonObject Hide(string scope, Guid addin) => new()
    {
        ["requirements"] = new JsonObject { ["scopes"] = new JsonArray(scope) },
        ["hide"] = new JsonObject { ["customOfficeAddin"] = new JsonObject { ["officeAddinId"] = addin.ToString("D") } },
    };
}
