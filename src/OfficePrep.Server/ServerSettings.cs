namespace OfficePrep.Server;

/// <summary>Reads the settings: <c>appsettings.json</c>, the environment, a settings file named by <c>--settings</c>, and the command line, the later before the earlier.</summary>
internal static class ServerSettings
{
    private const string SettingsFile = "OfficePrep:Settings";

    private static readonly Dictionary<string, string> Switches = new(StringComparer.Ordinal)
    {
        ["--data"] = "OfficePrep:Data",
        ["--port"] = "OfficePrep:Port",
        ["--store"] = "OfficePrep:Store",
        ["--settings"] = SettingsFile,
        ["--open"] = "OfficePrep:Open",
    };

    /// <summary>Reads them.</summary>
    /// <param name="arguments">The words after the command.</param>
    /// <param name="options">What they say.</param>
    /// <returns>A builder with the same settings.</returns>
    public static WebApplicationBuilder Read(string[] arguments, out ServerOptions options)
    {
        var builder = WebApplication.CreateSlimBuilder();
        if (new ConfigurationBuilder().AddCommandLine(arguments, Switches).Build()[SettingsFile] is { Length: > 0 } file)
        {
            // Where secrets are kept that the environment should not hold: read once, as it is when the server starts.
            builder.Configuration.AddJsonFile(Path.GetFullPath(file), optional: false, reloadOnChange: false);
        }

        builder.Configuration.AddCommandLine(arguments, Switches);
        options = builder.Configuration.GetSection(ServerOptions.Section).Get<ServerOptions>() ?? new ServerOptions();
        return builder;
    }
}
