using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using OfficePrep.Server.Local;
using OfficePrep.Server.Store;

namespace OfficePrep.Server;

/// <summary>Where it begins.</summary>
internal static class Program
{
    private static Task<int> Main(string[] arguments) =>
        arguments is [MigrateCommand.Name, .. var rest] ? MigrateCommand.Run(rest) : Run(arguments);

    /// <summary>Runs until it is asked to stop.</summary>
    /// <returns>0; 1 where it could not start, which is said in one sentence.</returns>
    public static async Task<int> Run(string[] arguments)
    {
        try
        {
            await using var app = await LocalServer.Start(arguments, TimeProvider.System);
            var address = StartAddress.Of(app);
            Console.Out.WriteLine($"OfficePrep is ready. Open {address}");
            Console.Out.WriteLine("Stop it with Ctrl+C.");
            StartAddress.Open(app, address);
            await app.WaitForShutdownAsync();
            return 0;
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException or UnauthorizedAccessException or SqliteException or StoreUnusableException or OptionsValidationException)
        {
            Console.Error.WriteLine($"OfficePrep could not start: {fault.Message}");
            return 1;
        }
    }
}
