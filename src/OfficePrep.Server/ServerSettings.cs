namespace OfficePrep.Server;

/// <summary>Reads the settings: <c>appsettings.json</c>, the environment (<c>OfficePrep__Port</c>), a settings file named by <c>--settings</c>, and the command line, the later before the earlier.</summary>
internal static class ServerSettings
{
    private const string SettingsFile = "OfficePrep:Settings";

    private static readonly Dictionary<string, string> Switches = new(StringComparer.Ordinal)
    {
        ["--data"] = "OfficePrep:Data",
        ["--https-port"] = "OfficePrep:HttpsPort",
        ["--mode"] = "OfficePrep:Mode",
        ["--open"] = "OfficePrep:Open",
        ["--port"] = "OfficePrep:Port",
        ["--settings"] = SettingsFile,
        ["--store"] = "OfficePrep:Store",
    };

    // A connection string is refused by its own sentence.
    private static readonly string[] Sections = [$"--{ServerOptions.Section}:", "--ConnectionStrings:"];

    /// <summary>Reads them.</summary>
    /// <param name="arguments">The words after the command.</param>
    /// <param name="options">What they say.</param>
    /// <returns>A builder with the same settings.</returns>
    /// <exception cref="SettingsException">One of them cannot be used.</exception>
    public static WebApplicationBuilder Read(string[] arguments, out ServerOptions options)
    {
        if (arguments.FirstOrDefault(IsUnknown) is { } unknown)
        {
            throw new SettingsException($"{unknown} is no option; there are {string.Join(", ", Switches.Keys)}.");
        }

        // Settings are read once, when the server starts: watching their files takes a watcher of the system's few for each.
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = ["--hostBuilder:reloadConfigOnChange=false"] });
        if (new ConfigurationBuilder().AddCommandLine(arguments, Switches).Build()[SettingsFile] is { Length: > 0 } file)
        {
            // Where secrets are kept that the environment should not hold: read once, as it is when the server starts.
            builder.Configuration.AddJsonFile(Path.GetFullPath(file), optional: false, reloadOnChange: false);
        }

        builder.Configuration.AddCommandLine(arguments, Switches);
        try
        {
            options = builder.Configuration.GetSection(ServerOptions.Section).Get<ServerOptions>() ?? new ServerOptions();
        }
        catch (InvalidOperationException fault)
        {
            // It names the setting and the value, which is no text of its own: those always fit.
            throw new SettingsException(fault.Message);
        }

        options.Check();
        return builder;
    }

    // A longer name is a setting's own: --OfficePrep:Hosted:Hosts:0=prep.school.example
    private static bool IsUnknown(string argument) => argument.StartsWith("--", StringComparison.Ordinal)
        && argument.Split('=')[0] is var name && !Switches.ContainsKey(name) && !Sections.Any(section => name.StartsWith(section, StringComparison.OrdinalIgnoreCase));
}
