using Microsoft.EntityFrameworkCore;

namespace OfficePrep.Server.Store;

/// <summary>Makes contexts that see one person's rows.</summary>
/// <param name="options">Which database.</param>
internal class StoreContexts(DbContextOptions<StoreContext> options)
{
    /// <summary>Which database.</summary>
    protected DbContextOptions<StoreContext> Options { get; } = options;

    /// <summary>One for a person; for nobody's rows where the name is empty.</summary>
    public virtual StoreContext Of(string applicant) => new(Options) { Applicant = applicant };
}
