using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

namespace OfficePrep.Server.Store.Migrations;

/// <summary>The keys that a hosted server encrypts with (<see cref="DataProtectionKey"/>). They are nobody's, and stand encrypted themselves.</summary>
[DbContext(typeof(StoreContext))]
[Migration("20261123000010_ProtectionKeys")]
internal sealed class ProtectionKeys : Migration
{
    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        "DataProtectionKeys",
        table => new
        {
            // Each database reads its own of the two.
            Id = table.Column<int>().Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
            FriendlyName = table.Column<string>(nullable: true),
            Xml = table.Column<string>(nullable: true),
        },
        constraints: table => table.PrimaryKey("PK_DataProtectionKeys", row => row.Id));

    /// <inheritdoc/>
    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropTable("DataProtectionKeys");
}
