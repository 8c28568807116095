namespace OfficePrep.Server;

/// <summary>Reads the settings: a settings file, the environment, and the command line, the later before the earlier.</summary>
internal static class ServerSettings
{
    private static readonly Dictionary<string, string> Switches = new(StringComparer.Ordinal)
    {
        ["--data"] = "OfficePrep:Data",
        ["--port"] = "OfficePrep:Port",
        ["--open"] = "OfficePrep:Open",
    };

    /// <summary>Reads them.</summary>
    /// <param name="arguments">The words after the command.</param>
    /// <param name="options">What they say.</param>
    /// <returns>A builder with the same settings.</returns>
    public static WebApplicationBuilder Read(string[] arguments, out ServerOptions options)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.AddCommandLine(arguments, Switches);
        options = builder.Configuration.GetSection(ServerOptions.Section).Get<ServerOptions>() ?? new ServerOptions();
        return builder;
    }
}
