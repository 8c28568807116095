namespace OfficePrep.Server.Store;

/// <summary>Where the seasons are kept.</summary>
internal enum StoreKind
{
    /// <summary>A database file in the person's own folder; one process writes it.</summary>
    Sqlite,

    /// <summary>A PostgreSQL database, for a server of many people.</summary>
    Postgres,
}
