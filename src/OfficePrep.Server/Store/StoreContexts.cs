using Microsoft.EntityFrameworkCore;

namespace OfficePrep.Server.Store;

/// <summary>Makes contexts that see one person's rows.</summary>
/// <param name="options">Which database.</param>
internal sealed class StoreContexts(DbContextOptions<StoreContext> options)
{
    /// <summary>One for a person; for nobody's rows where the name is empty.</summary>
    public StoreContext Of(string applicant) => new(options) { Applicant = applicant };
}
