namespace OfficePrep.Server.Hosted;

/// <summary>The registration with Microsoft Entra ID, in the section <c>OfficePrep:Hosted:Entra</c>.</summary>
internal sealed class EntraOptions
{
    private const string Name = "OfficePrep:Hosted:Entra";

    /// <summary>The authority. Default Microsoft's; another only for a national cloud.</summary>
    public string Instance { get; set; } = "https://login.microsoftonline.com/";

    /// <summary>The application id of OfficePrep's registration: the audience of every token.</summary>
    public string ClientId { get; set; } = "";

    /// <summary>The ids of the tenants whose people may use it. Nobody from elsewhere is let in.</summary>
    public IReadOnlyList<string> Tenants { get; set; } = [];

    /// <summary>Refuses what makes no sense.</summary>
    /// <exception cref="SettingsException">Something makes none.</exception>
    public void Check()
    {
        if (!Guid.TryParseExact(ClientId, "D", out _))
        {
            throw new SettingsException($"{Name}:ClientId must be the application id of OfficePrep's registration with Microsoft Entra ID.");
        }

        if (Tenants.Count == 0 || !Tenants.All(tenant => Guid.TryParseExact(tenant, "D", out _)))
        {
            throw new SettingsException($"{Name}:Tenants must list the ids of the tenants whose people may use OfficePrep.");
        }

        // Keys that came over an open line could be anybody's.
        if (!(Uri.TryCreate(Instance, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.IsLoopback)))
        {
            throw new SettingsException($"{Name}:Instance must be an https address such as https://login.microsoftonline.com/.");
        }
    }
}
