using OfficePrep.Server.Store;

namespace OfficePrep.Server;

/// <summary>Where it begins.</summary>
internal static class Program
{
    private static Task<int> Main(string[] arguments) =>
        arguments is [MigrateCommand.Name, .. var rest] ? MigrateCommand.Run(rest) : LocalServer.Run(arguments);
}
