namespace OfficePrep.Server.Store;

/// <summary><c>OfficePrep.Server migrate</c>: makes the tables in PostgreSQL or brings them up to date, as their owner, whom the server itself never knows.</summary>
internal static class MigrateCommand
{
    /// <summary>The word that asks for it.</summary>
    public const string Name = "migrate";

    /// <summary>Runs it.</summary>
    /// <returns>0; 1 where it could not be done, which is said in one sentence.</returns>
    public static async Task<int> Run(string[] arguments)
    {
        try
        {
            await StoreRegistration.Migrate(ServerSettings.Read(arguments, out _).Configuration, CancellationToken.None);
            Console.Out.WriteLine("The tables in PostgreSQL are up to date.");
            return 0;
        }
        catch (Exception fault) when (fault is StoreUnusableException or SettingsException or IOException or InvalidDataException)
        {
            Console.Error.WriteLine(fault.Message);
            return 1;
        }
    }
}
