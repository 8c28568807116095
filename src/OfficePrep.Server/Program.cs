using Microsoft.Data.Sqlite;
using OfficePrep.Server.Addin;
using OfficePrep.Server.Local;
using OfficePrep.Server.Store;

namespace OfficePrep.Server;

/// <summary>Where it begins.</summary>
internal static class Program
{
    private static Task<int> Main(string[] arguments) => arguments switch
    {
        [MigrateCommand.Name, .. var rest] => MigrateCommand.Run(rest),
        [ManifestCommand.Name, .. var rest] => Task.FromResult(ManifestCommand.Run(rest, Console.Out, Console.Error)),
        _ => Run(arguments),
    };

    /// <summary>Runs until it is asked to stop.</summary>
    /// <returns>0; 1 where it could not start, which is said in one sentence.</returns>
    public static async Task<int> Run(string[] arguments)
    {
        try
        {
            await using var app = await Composition.Start(arguments, TimeProvider.System);
            Announce(app);
            await app.WaitForShutdownAsync();
            return 0;
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException or UnauthorizedAccessException or SqliteException or StoreUnusableException or SettingsException)
        {
            Console.Error.WriteLine($"OfficePrep could not start: {fault.Message}");
            return 1;
        }
    }

    private static void Announce(WebApplication app)
    {
        if (app.Services.GetRequiredService<ServerOptions>().Mode == ServerMode.Hosted)
        {
            Console.Out.WriteLine($"OfficePrep is ready. It listens on {app.Urls.First()}");
            return;
        }

        var address = StartAddress.Of(app);
        Console.Out.WriteLine($"OfficePrep is ready. Open {address}");
        Console.Out.WriteLine(StartAddress.ForOffice(app) is { } office
            ? $"Outlook and Word reach it at {office}; addin-manifest/README.md tells how to add it there."
            : "Outlook and Word cannot reach it, for want of a developer certificate: make one with “dotnet dev-certs https --trust” and start again.");
        Console.Out.WriteLine("Stop it with Ctrl+C.");
        StartAddress.Open(app, address);
    }
}
