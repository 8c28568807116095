namespace OfficePrep.Server.Tests.Store;

/// <summary>Tests that hold on every database.</summary>
/// <param name="database">Which one.</param>
public abstract class EitherDatabase(TestDatabase database)
{
    /// <summary>Which one.</summary>
    private protected TestDatabase Database { get; } = database;

    /// <summary>Starts a server on it.</summary>
    private protected Task<RunningServer> Start(string? folder = null) => RunningServer.Start(folder, Database);
}
