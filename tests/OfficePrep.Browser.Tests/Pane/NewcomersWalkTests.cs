using System.Diagnostics;
using DocumentFormat.OpenXml.Packaging;
using Microsoft.Playwright;
using OfficePrep.Documents.Calendar;
using OfficePrep.Server.Export;
using OfficePrep.TestSupport;

namespace OfficePrep.Browser.Tests.Pane;

/// <summary>What somebody does who has just cloned this: start it as the README says, open the page, drop the sample season in, take calendar and documents home.</summary>
public class NewcomersWalkTests(Chromium chromium)
{
    private const string Command = "dotnet run --project src/OfficePrep.Server";
    private const string Ready = "OfficePrep is ready. Open ";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task the_readme_leads_from_the_clone_to_calendar_and_documents()
    {
        Assert.Contains(Command, await File.ReadAllTextAsync(RepositoryRoot.Path("README.md"), Stop), StringComparison.Ordinal);
        var data = Directory.CreateTempSubdirectory("officeprep-newcomer").FullName;
        // It was built with the tests; everything else is as the README has it, but for a folder, a port and a browser of the test's own.
        using var server = Process.Start(new ProcessStartInfo("dotnet", [.. Command.Split(' ').Skip(1), "--no-build", "--", "--data", data, "--port", "0", "--open", "false"])
        {
            WorkingDirectory = RepositoryRoot.Folder,
            RedirectStandardOutput = true,
        })!;
        try
        {
            await Walk(await Address(server));
        }
        finally
        {
            server.Kill(entireProcessTree: true);
            await server.WaitForExitAsync(CancellationToken.None);
        }
    }

    private async Task Walk(string address)
    {
        await using var window = await chromium.Open();
        var page = window.Page;
        await page.GotoAsync(address);
        await page.GetByLabel("Where you live, as a time zone").FillAsync("Asia/Karachi");
        await page.GetByLabel("Saved messages").SetInputFilesAsync(Directory.EnumerateFiles(RepositoryRoot.Path("seeds", "sample-season"), "*.eml").Order(StringComparer.Ordinal));
        await page.GetByRole(AriaRole.Button, new() { Name = "Read" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Accept all 24 into the season" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "To the season" }).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "Plumeria Bay Medical Center" }).WaitForAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Calendar", Exact = true }).First.ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Month", Exact = true }).ClickAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Documents", Exact = true }).ClickAsync();
        var calendar = await Download(page, page.GetByRole(AriaRole.Link, new() { Name = "Calendar (.ics)" }).First, "interviews.ics");
        Assert.Contains(CalendarFile.Read(calendar), entry => entry.Summary.Contains("Plumeria Bay", StringComparison.Ordinal));
        using var tracker = SpreadsheetDocument.Open(new MemoryStream(await Download(page, page.GetByRole(AriaRole.Link, new() { Name = "Tracker (Excel)" }), "tracker.xlsx")), isEditable: false);
        Assert.NotNull(tracker.WorkbookPart?.Workbook);
        var everything = SeasonArchive.Unpack(await Download(page, page.GetByRole(AriaRole.Link, new() { Name = "Everything in one file" }), "officeprep-season.zip"));
        Assert.Contains(everything, file => file.Name == "season.json");

        using var general = WordprocessingDocument.Open(new MemoryStream(await Download(page, page.GetByRole(AriaRole.Link, new() { Name = "General pack" }), "general-pack.docx")), isEditable: false);
        Assert.NotNull(general.MainDocumentPart?.Document);
        var binder = await Download(page, page.GetByRole(AriaRole.Link, new() { Name = "All snapshots" }), "snapshots.pdf");
        Assert.Equal("%PDF-"u8, binder.AsSpan(0, 5));

        var program = page.GetByRole(AriaRole.Region, new() { Name = "Plumeria Bay Medical Center" });
        using var pack = WordprocessingDocument.Open(new MemoryStream(await Download(page, program.GetByRole(AriaRole.Link, new() { Name = "Prep pack" }), "plumeria-bay-internal-medicine.docx")), isEditable: false);
        Assert.Contains("Plumeria Bay", pack.MainDocumentPart!.Document!.InnerText, StringComparison.Ordinal);
        var sheet = await Download(page, program.GetByRole(AriaRole.Link, new() { Name = "Snapshot" }), "plumeria-bay-internal-medicine.pdf");
        Assert.Equal("%PDF-"u8, sheet.AsSpan(0, 5));
        Assert.Empty(window.Complaints);
    }

    private static async Task<byte[]> Download(IPage page, ILocator link, string name)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => link.ClickAsync());
        Assert.Equal(name, download.SuggestedFilename);
        return await File.ReadAllBytesAsync(await download.PathAsync(), Stop);
    }

    private static async Task<string> Address(Process server)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        limit.CancelAfter(TimeSpan.FromMinutes(2));
        while (await server.StandardOutput.ReadLineAsync(limit.Token) is { } line)
        {
            if (line.StartsWith(Ready, StringComparison.Ordinal))
            {
                return line[Ready.Length..];
            }
        }

        throw new InvalidOperationException("The server ended before it was ready.");
    }
}
