using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace OfficePrep.Server.Store;

/// <summary>What differs between the databases that the store may be kept in.</summary>
internal abstract class StoreDatabase
{
    /// <summary>Names the database to a context.</summary>
    public abstract void Use(DbContextOptionsBuilder options);

    /// <summary>Makes it ready before the first request.</summary>
    /// <exception cref="StoreUnusableException">It may not be used as it is.</exception>
    public abstract Task Open(StoreContext store, CancellationToken stop);

    /// <summary>Looks something up in the state of one moment.</summary>
    public abstract Task<T> Look<T>(StoreContext store, Func<Task<T>> look, CancellationToken stop);

    /// <summary>Waits for this writer's turn, where the database has but one writer; over when it is disposed of.</summary>
    public abstract Task<IDisposable?> Turn(CancellationToken stop);

    /// <summary>Begins a change.</summary>
    public abstract Task<IDbContextTransaction> Begin(StoreContext store, CancellationToken stop);

    /// <summary>Tells the database whose rows the transaction is about, where it keeps persons apart itself.</summary>
    public abstract Task Name(StoreContext store, CancellationToken stop);

    /// <summary>Overwrites what the database still holds of deleted rows, as far as it can.</summary>
    public abstract Task Purge(StoreContext store);
}
