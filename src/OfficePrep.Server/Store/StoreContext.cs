using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace OfficePrep.Server.Store;

/// <summary>The store: every applicant's season folder as rows. One model for every database. A context sees the rows of one person and of nobody else.</summary>
internal sealed class StoreContext(DbContextOptions<StoreContext> options) : DbContext(options), IDataProtectionKeyContext
{
    // An identity provider's key for a person; a path of the season's folder; a key as the IETF draft on idempotency allows.
    internal const int LongestApplicant = 200;
    internal const int LongestName = 300;
    internal const int LongestKey = 255;

    /// <summary>Every table that holds rows of persons.</summary>
    internal static IReadOnlyList<string> PersonalTables { get; } = [nameof(Applicants), nameof(Files), nameof(Requests)];

    /// <summary>Whose rows it sees; nobody's until somebody is named.</summary>
    public string Applicant { get; init; } = "";

    /// <summary>The people.</summary>
    public DbSet<Applicant> Applicants => Set<Applicant>();

    /// <summary>Their files.</summary>
    public DbSet<StoredFile> Files => Set<StoredFile>();

    /// <summary>Answers to requests that may be sent again.</summary>
    public DbSet<AnsweredRequest> Requests => Set<AnsweredRequest>();

    /// <summary>The keys that a hosted server encrypts with; nobody's, and encrypted themselves.</summary>
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Applicant>(applicant =>
        {
            applicant.HasKey(each => each.Id);
            applicant.Property(each => each.Id).HasMaxLength(LongestApplicant);
            applicant.HasQueryFilter(each => each.Id == Applicant);
        });
        modelBuilder.Entity<StoredFile>(file =>
        {
            file.HasKey(each => new { each.ApplicantId, each.Name });
            file.Property(each => each.ApplicantId).HasMaxLength(LongestApplicant);
            file.Property(each => each.Name).HasMaxLength(LongestName);
            file.HasOne<Applicant>().WithMany().HasForeignKey(each => each.ApplicantId).OnDelete(DeleteBehavior.Cascade);
            file.HasQueryFilter(each => each.ApplicantId == Applicant);
        });
        modelBuilder.Entity<AnsweredRequest>(request =>
        {
            request.HasKey(each => new { each.ApplicantId, each.Key });
            request.Property(each => each.ApplicantId).HasMaxLength(LongestApplicant);
            request.Property(each => each.Key).HasMaxLength(LongestKey);
            request.HasOne<Applicant>().WithMany().HasForeignKey(each => each.ApplicantId).OnDelete(DeleteBehavior.Cascade);
            request.HasQueryFilter(each => each.ApplicantId == Applicant);
        });
    }
}
