namespace OfficePrep.Server.Addin;

/// <summary>Everything that the manifests say, once, for the server at one address.</summary>
internal sealed class AddinSource
{
    /// <summary>The product, as Office lists it.</summary>
    public const string Name = "OfficePrep";

    /// <summary>Who provides it; at most 32 letters.</summary>
    public const string Provider = "The OfficePrep authors";

    /// <summary>Raised with every change of what a manifest says, since Office asks again only then.</summary>
    public const string Version = "1.0.0";

    /// <summary>In lists; at most 80 letters.</summary>
    public const string Tagline = "Reads interview invitations, and tells every hour on two clocks.";

    /// <summary>In the store and the lists of administrators; at most 250 letters.</summary>
    public const string Description = "Reads residency interview invitations beside the message, shows every hour in the program's time and in yours, asks where the words leave it open, and helps you prepare in Word. It reads only the message that you open.";

    /// <summary>The fewest calls that Outlook must know: the most that its phones do.</summary>
    public const string MailboxVersion = "1.5";

    /// <summary>The fewest calls that Word must know: data kept with a document.</summary>
    public const string WordVersion = "1.4";

    /// <summary>Where the server of a person's own computer answers Office.</summary>
    public const string LocalAddress = "https://localhost:5378";

    private AddinSource(Uri address) => Address = address;

    /// <summary>Beside a message.</summary>
    public static AddinButton Message { get; } = new("message", "Read invitation", "Read this invitation", "Shows the interview of this message in the program's time and in yours, and asks where its words leave the hour open.", AddinPaths.Outlook);

    /// <summary>Beside an appointment.</summary>
    public static AddinButton Appointment { get; } = new("appointment", "Interview day", "What this interview day needs", "Shows both clocks, the checklist and the documents of the interview in this appointment.", AddinPaths.Outlook);

    /// <summary>Beside a document.</summary>
    public static AddinButton Document { get; } = new("document", "Prep pack", "Prepare an interview", "Opens or fills a prep pack, finds the questions that have no answer yet, and checks how long an answer takes to say.", AddinPaths.Word);

    /// <summary>Where the server is, without a path.</summary>
    public Uri Address { get; }

    /// <summary>The add-in that <c>outlook.xml</c> describes.</summary>
    public Guid OutlookId => AddinIds.Of(At(AddinPaths.Outlook));

    /// <summary>The add-in that <c>word.xml</c> describes.</summary>
    public Guid WordId => AddinIds.Of(At(AddinPaths.Word));

    /// <summary>Both in one, as <c>unified/manifest.json</c> describes it: an add-in of its own, which hides the other two.</summary>
    public Guid UnifiedId => AddinIds.Of(At(AddinPaths.Root));

    /// <summary>Reads an address.</summary>
    /// <param name="address">As somebody typed it.</param>
    /// <exception cref="SettingsException">Office would not open it.</exception>
    public static AddinSource For(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var parsed) && parsed.Scheme == Uri.UriSchemeHttps && parsed is { UserInfo: "", PathAndQuery: "/", Fragment: "" }
            ? new AddinSource(parsed)
            : throw new SettingsException($"The address “{address}” cannot be in a manifest; give one such as {LocalAddress} or https://prep.school.example, with https and without a path (--base-url).");

    /// <summary>A path of the server as a whole address.</summary>
    public string At(string path) => new Uri(Address, path).AbsoluteUri;
}
