namespace OfficePrep.Server;

/// <summary>Where it begins.</summary>
internal static class Program
{
    private static Task<int> Main(string[] arguments) => LocalServer.Run(arguments);
}
