namespace OfficePrep.Server.Tests.Store;

/// <summary>Where a test's server keeps its store.</summary>
public abstract class TestDatabase
{
    /// <summary>A database file in the server's folder.</summary>
    internal static TestDatabase Sqlite { get; } = new SqliteTestDatabase();

    /// <summary>The words of the command that choose it; for the same folder, the same store.</summary>
    internal abstract Task<string[]> Choose(string folder);

    private sealed class SqliteTestDatabase : TestDatabase
    {
        internal override Task<string[]> Choose(string folder) => Task.FromResult<string[]>([]);
    }
}
