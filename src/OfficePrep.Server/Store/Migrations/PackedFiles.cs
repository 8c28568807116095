using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace OfficePrep.Server.Store.Migrations;

/// <summary>Files may be packed, and a person may have messages kept.</summary>
[DbContext(typeof(StoreContext))]
[Migration("20261123000003_PackedFiles")]
internal sealed class PackedFiles : Migration
{
    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<int>("Packing", "Files", nullable: false, defaultValue: 0);
        migrationBuilder.AddColumn<bool>("KeepsMessages", "Applicants", nullable: false, defaultValue: false);
        if (migrationBuilder.ActiveProvider == RowLevelSecurity.Postgres)
        {
            // It would try to pack again what is packed.
            migrationBuilder.Sql("""ALTER TABLE "Files" ALTER COLUMN "Content" SET STORAGE EXTERNAL;""");
        }
    }

    /// <inheritdoc/>
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropColumn("KeepsMessages", "Applicants");
        migrationBuilder.DropColumn("Packing", "Files");
    }
}
