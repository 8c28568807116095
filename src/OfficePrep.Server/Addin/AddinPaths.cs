namespace OfficePrep.Server.Addin;

/// <summary>The fixed addresses that the manifests name. Office fetches them without a key, so nothing below them knows a person by itself.</summary>
internal static class AddinPaths
{
    /// <summary>Everything that Office fetches.</summary>
    public const string Root = "/office";

    /// <summary>The pane beside a message or an appointment.</summary>
    public const string Outlook = Root + "/outlook";

    /// <summary>The pane beside a document.</summary>
    public const string Word = Root + "/word";

    /// <summary>What is read, kept and sent.</summary>
    public const string Privacy = Root + "/privacy";

    /// <summary>What to do where something does not work.</summary>
    public const string Support = Root + "/support";

    /// <summary>What it may be used for.</summary>
    public const string Terms = Root + "/terms";

    /// <summary>The style of these pages.</summary>
    public const string Style = Root + "/pane.css";

    /// <summary>The sign as that style names it.</summary>
    public const string Sign = Root + "/icon.svg";

    /// <summary>Where the icons are.</summary>
    public const string Icons = Root + "/icons";

    /// <summary>Whether a request only looks at what is the same for everybody. Outlook shows the icons on a site of its own, so they are open to every site.</summary>
    public static bool IsOpen(HttpRequest request) =>
        HttpMethods.IsGet(request.Method)
        && (request.Path.StartsWithSegments(Icons, StringComparison.Ordinal) || request.Path.Value is Privacy or Support or Terms or Style or Sign);

    /// <summary>One icon.</summary>
    /// <param name="size">Its width in pixels, one of <see cref="AppIcon.Sizes"/>.</param>
    public static string Icon(int size) => $"{Icons}/{IconFile(size)}";

    /// <summary>The icon's file.</summary>
    public static string IconFile(int size) => $"icon-{size.ToString(System.Globalization.CultureInfo.InvariantCulture)}.png";
}
