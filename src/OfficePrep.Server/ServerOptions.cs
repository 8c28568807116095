using OfficePrep.Server.Hosted;

namespace OfficePrep.Server;

/// <summary>What can be set from the command line, the environment or a settings file, in the section <c>OfficePrep</c>.</summary>
internal sealed class ServerOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "OfficePrep";

    /// <summary>Where it runs. Default local.</summary>
    public ServerMode Mode { get; set; }

    /// <summary>Folder of the database; left out, a folder of OfficePrep's own among the person's application data.</summary>
    public string? Data { get; set; }

    /// <summary>Port to listen on; 0 takes any that is free. Default 5377.</summary>
    public int Port { get; set; } = 5377;

    /// <summary>
    /// Port on a person's own computer over https, for Office, which opens nothing else; the manifests name it. 0 takes any that is free.
    /// Default 5378, and any where <see cref="Port"/> is any. It is not listened on where the computer has no developer certificate.
    /// </summary>
    public int? HttpsPort { get; set; }

    /// <summary>Whom to ask for help, on the page that the manifests name: a sentence, an address of mail or of a page. Default nobody.</summary>
    public string? Contact { get; set; }

    /// <summary>Whether to open the start page in the browser; never where it is hosted. Default true.</summary>
    public bool Open { get; set; } = true;

    /// <summary>What only a hosted server needs.</summary>
    public HostedOptions Hosted { get; set; } = new();

    /// <summary>Where counters and timings are sent, as the address of a collector for OTLP over HTTP such as <c>http://localhost:4318</c>; nowhere where it is left out.</summary>
    public string? Telemetry { get; set; }

    /// <summary>The folder of the database in full.</summary>
    public string Folder => Path.GetFullPath(Data is { Length: > 0 } named ? named
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "OfficePrep"));

    /// <summary>Refuses what makes no sense.</summary>
    /// <exception cref="SettingsException">Something makes none.</exception>
    public void Check()
    {
        if (Port is < 0 or > 65535)
        {
            throw new SettingsException("The port must be a number from 0 to 65535 (--port).");
        }

        if (HttpsPort is < 0 or > 65535)
        {
            throw new SettingsException("The port for https must be a number from 0 to 65535 (--https-port).");
        }

        if (Telemetry is { Length: > 0 } && !(Uri.TryCreate(Telemetry, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"))
        {
            throw new SettingsException("OfficePrep:Telemetry is no address; give one such as http://localhost:4318, or leave it out.");
        }

        if (Mode == ServerMode.Hosted)
        {
            Hosted.Check();
        }
    }
}
