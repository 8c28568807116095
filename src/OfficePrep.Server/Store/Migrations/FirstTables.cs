using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace OfficePrep.Server.Store.Migrations;

/// <summary>The first tables. Column types are left to the database, so that one migration serves every one of them.</summary>
[DbContext(typeof(StoreContext))]
[Migration("20261123000000_FirstTables")]
internal sealed class FirstTables : Migration
{
    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Applicants",
            table => new { Id = table.Column<string>(maxLength: StoreContext.LongestApplicant), Revision = table.Column<long>() },
            constraints: table => table.PrimaryKey("PK_Applicants", row => row.Id));
        migrationBuilder.CreateTable(
            "Files",
            table => new
            {
                ApplicantId = table.Column<string>(maxLength: StoreContext.LongestApplicant),
                Name = table.Column<string>(maxLength: StoreContext.LongestName),
                Revision = table.Column<long>(),
                Content = table.Column<byte[]>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Files", row => new { row.ApplicantId, row.Name });
                table.ForeignKey("FK_Files_Applicants_ApplicantId", row => row.ApplicantId, "Applicants", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateTable(
            "Requests",
            table => new
            {
                ApplicantId = table.Column<string>(maxLength: StoreContext.LongestApplicant),
                Key = table.Column<string>(maxLength: StoreContext.LongestKey),
                Fingerprint = table.Column<byte[]>(),
                Status = table.Column<int>(),
                Body = table.Column<byte[]>(),
                EntityTag = table.Column<string>(nullable: true),
                Answered = table.Column<long>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Requests", row => new { row.ApplicantId, row.Key });
                table.ForeignKey("FK_Requests_Applicants_ApplicantId", row => row.ApplicantId, "Applicants", "Id", onDelete: ReferentialAction.Cascade);
            });
    }

    /// <inheritdoc/>
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable("Requests");
        migrationBuilder.DropTable("Files");
        migrationBuilder.DropTable("Applicants");
    }
}
