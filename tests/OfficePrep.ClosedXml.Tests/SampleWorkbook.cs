using ClosedXML.Excel;
using OfficePrep.TestSupport;

namespace OfficePrep.ClosedXml.Tests;

/// <summary>The tracker of the sample season, prepared once by the command in a process of its own: both libraries bring a DocumentFormat.OpenXml, and not the same one.</summary>
public sealed class SampleWorkbook : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("officeprep-closedxml-").FullName;

    /// <summary>The workbook as the foreign library reads it.</summary>
    public XLWorkbook Open() => new(Path.Combine(folder, "tracker.xlsx"));

    /// <summary>Prepares the season.</summary>
    public async ValueTask InitializeAsync()
    {
        // This project stands at tests/NAME/bin/CONFIGURATION/FRAMEWORK; the command was built for the same two.
        var built = new DirectoryInfo(AppContext.BaseDirectory);
        var command = RepositoryRoot.Path("src", "OfficePrep.Cli", "bin", built.Parent!.Name, built.Name, "officeprep.dll");
        var run = await ExternalProgram.Start("dotnet", command, "--now", "2026-10-01T00:00:00Z", "prepare", RepositoryRoot.Path("seeds", "sample-season"), "--home", "Asia/Karachi", "--out", folder, "--quiet");
        Assert.True(run.ExitCode == 0 && File.Exists(Path.Combine(folder, "tracker.xlsx")), run.Errors);
    }

    /// <summary>Takes the season away.</summary>
    public ValueTask DisposeAsync()
    {
        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
