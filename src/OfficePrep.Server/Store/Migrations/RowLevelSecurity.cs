using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace OfficePrep.Server.Store.Migrations;

/// <summary>
/// In PostgreSQL a transaction sees and writes the rows of the person that it names, and none where it names nobody; the tables' owner too.
/// SQLite has no such thing: its file is one person's.
/// </summary>
[DbContext(typeof(StoreContext))]
[Migration("20261123000001_RowLevelSecurity")]
internal sealed class RowLevelSecurity : Migration
{
    /// <summary>Name of the database in migrations.</summary>
    internal const string Postgres = "Npgsql.EntityFrameworkCore.PostgreSQL";

    private static readonly (string Table, string Column)[] Owned = [("Applicants", "Id"), ("Files", "ApplicantId"), ("Requests", "ApplicantId")];

    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        if (migrationBuilder.ActiveProvider != Postgres)
        {
            return;
        }

        foreach (var (table, column) in Owned)
        {
            // After a transaction the setting is empty, not missing.
            var isOwn = $"\"{column}\" = NULLIF(current_setting('officeprep.applicant', true), '')";
            migrationBuilder.Sql($"""
                ALTER TABLE "{table}" ENABLE ROW LEVEL SECURITY;
                ALTER TABLE "{table}" FORCE ROW LEVEL SECURITY;
                CREATE POLICY "OwnRows" ON "{table}" USING ({isOwn}) WITH CHECK ({isOwn});
                """);
        }
    }

    /// <inheritdoc/>
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        if (migrationBuilder.ActiveProvider != Postgres)
        {
            return;
        }

        foreach (var (table, _) in Owned)
        {
            migrationBuilder.Sql($"""
                DROP POLICY "OwnRows" ON "{table}";
                ALTER TABLE "{table}" NO FORCE ROW LEVEL SECURITY;
                ALTER TABLE "{table}" DISABLE ROW LEVEL SECURITY;
                """);
        }
    }
}
