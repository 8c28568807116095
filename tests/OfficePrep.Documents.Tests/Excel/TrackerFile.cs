using System.Text.Json;
using OfficePrep.Documents.Excel;
using OfficePrep.Planning;
using OfficePrep.TestSupport;

namespace OfficePrep.Documents.Tests.Excel;

/// <summary>Writes trackers for the tests and lets openpyxl read them.</summary>
internal static class TrackerFile
{
    public static byte[] Bytes(Season season)
    {
        using var output = new MemoryStream();
        TrackerWorkbook.Write(season, SampleSeason.Now, output);
        return output.ToArray();
    }

    public static async Task<JsonElement> ReadByOpenpyxl(byte[] workbook)
    {
        using var folder = new TemporaryFolder();
        var script = RepositoryRoot.Path("tests", "OfficePrep.Documents.Tests", "Excel", "openpyxl-reader.py");
        var run = await ExternalProgram.Start("python3", script, await folder.Write("tracker.xlsx", workbook));
        Assert.True(run.ExitCode == 0, run.Errors);
        return JsonDocument.Parse(run.Output).RootElement;
    }

    /// <summary>The cells of one row by their headers.</summary>
    public static Dictionary<string, string?> Row(JsonElement workbook, string sheet, int row)
    {
        var rows = workbook.GetProperty("sheets").GetProperty(sheet).GetProperty("rows");
        return rows[0].EnumerateArray().Zip(rows[row].EnumerateArray()).ToDictionary(
            cell => cell.First.GetString()!,
            cell => cell.Second.ValueKind == JsonValueKind.Null ? null : cell.Second.ToString(),
            StringComparer.Ordinal);
    }
}
