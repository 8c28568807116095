using System.Globalization;
using System.Text.Json;
using OfficePrep.TestSupport;

namespace OfficePrep.Documents.Tests.Excel;

/// <summary>Foreign programs play the person: random scripts of edits, then a merge with news from the letters, then a second one.</summary>
public sealed class TrackerEditScriptTests
{
    // So many that an editor ends within the time that a foreign program is given.
    private const int ScriptsOfOneRun = 10;

    [Fact]
    public Task random_edits_through_openpyxl_lose_nothing_and_a_second_merge_changes_nothing() => Edit("openpyxl-editor.py", scripts: 12);

    [Fact]
    public Task random_edits_through_libreoffice_lose_nothing_and_a_second_merge_changes_nothing()
    {
        ExternalProgram.Require("soffice");
        return Edit("libreoffice-editor.py", scripts: 2, "profile");
    }

    // OFFICEPREP_EDIT_SCRIPTS asks for more than a daily run has time for, OFFICEPREP_EDIT_FIRST for those from a number on.
    private static async Task Edit(string editor, int scripts, params string[] more)
    {
        scripts = Asked("OFFICEPREP_EDIT_SCRIPTS") ?? scripts;
        var start = Asked("OFFICEPREP_EDIT_FIRST") ?? 0;
        var (bytes, record) = TrackerSyncTests.Print(SampleSeason.Whole);
        using var folder = new TemporaryFolder();
        var source = await folder.Write("tracker.xlsx", bytes);
        for (var first = start; first < start + scripts; first += ScriptsOfOneRun)
        {
            var run = await ExternalProgram.Start("python3",
            [
                RepositoryRoot.Path("tests", "OfficePrep.Documents.Tests", "Excel", editor), source, folder.Name, .. more.Select(name => Path.Combine(folder.Name, name)),
                first.ToString(CultureInfo.InvariantCulture), Math.Min(ScriptsOfOneRun, start + scripts - first).ToString(CultureInfo.InvariantCulture),
            ]);
            Assert.True(run.ExitCode == 0, run.Errors);
            foreach (var line in run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                var told = JsonDocument.Parse(line).RootElement;
                var edited = Path.Combine(folder.Name, $"{told.GetProperty("seed").GetInt32()}.xlsx");
                EditScript.Check(told, await File.ReadAllBytesAsync(edited, TestContext.Current.CancellationToken), record, TrackerSyncTests.Later);
                File.Delete(edited);
            }
        }
    }

    private static int? Asked(string variable) => int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var number) ? number : null;
}
