using System.Net;

namespace OfficePrep.Server.Hosted;

/// <summary>What a hosted server needs to know, in the section <c>OfficePrep:Hosted</c>.</summary>
internal sealed class HostedOptions
{
    private const string Name = "OfficePrep:Hosted";

    /// <summary>The names under which people reach it, without scheme, with the port where it is not 443; every other is sent away.</summary>
    public IReadOnlyList<string> Hosts { get; set; } = [];

    /// <summary>The address to listen on. Default 127.0.0.1, for a proxy on the same machine; 0.0.0.0 is every one.</summary>
    public string Address { get; set; } = "127.0.0.1";

    /// <summary>Addresses of proxies whose X-Forwarded headers are believed; nobody else's are.</summary>
    public IReadOnlyList<string> Proxies { get; set; } = [];

    /// <summary>Networks of such proxies: <c>10.0.0.0/8</c>.</summary>
    public IReadOnlyList<string> Networks { get; set; } = [];

    /// <summary>Requests of one person in a minute, on average. Default 300.</summary>
    public int RequestsPerMinute { get; set; } = 300;

    /// <summary>Requests of one person at once before the average counts. Default 60.</summary>
    public int Burst { get; set; } = 60;

    /// <summary>A certificate with its private key (PKCS #12) that encrypts the keys in the store.</summary>
    public string? Certificate { get; set; }

    /// <summary>The password of the certificate's file; better set by the environment than in a file.</summary>
    public string? CertificatePassword { get; set; }

    /// <summary>Who signs people in.</summary>
    public EntraOptions Entra { get; set; } = new();

    /// <summary>Refuses what makes no sense.</summary>
    /// <exception cref="SettingsException">Something makes none.</exception>
    public void Check()
    {
        if (Hosts.Count == 0 || !Hosts.All(host => Uri.TryCreate($"https://{host}/", UriKind.Absolute, out var whole) && string.Equals(whole.Authority, host, StringComparison.OrdinalIgnoreCase)))
        {
            throw new SettingsException($"{Name}:Hosts must list the names under which people reach OfficePrep, such as prep.school.example.");
        }

        if (!IPAddress.TryParse(Address, out _))
        {
            throw new SettingsException($"{Name}:Address must be an IP address to listen on, such as 127.0.0.1.");
        }

        if (Proxies.FirstOrDefault(proxy => !IPAddress.TryParse(proxy, out _)) is { } proxy)
        {
            throw new SettingsException($"{Name}:Proxies holds {proxy}, which is no IP address.");
        }

        if (Networks.FirstOrDefault(network => !IPNetwork.TryParse(network, out _)) is { } network)
        {
            throw new SettingsException($"{Name}:Networks holds {network}, which is no network such as 10.0.0.0/8.");
        }

        if (RequestsPerMinute < 1 || Burst < 1)
        {
            throw new SettingsException($"{Name}:RequestsPerMinute and {Name}:Burst must be at least 1.");
        }

        Entra.Check();
    }
}
