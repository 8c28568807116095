using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using OfficePrep.Mail;
using OfficePrep.Reading.Clues;

namespace OfficePrep.Bench;

/// <summary>Finding dates, clock times and zones in plain text, beside chrono-node on the same texts. Chrono finds; it joins nothing, knows no zones of programs and has no doubts, so only our finding is set beside it.</summary>
internal static class TimeFinding
{
    /// <summary>Measures both; needs Node and <c>npm ci</c> in tests/bench/chrono for the other half.</summary>
    public static int Run(string[] folders)
    {
        var texts = Letters.Of(folders).Select(bytes => Letters.Decode(bytes).Body.Text).ToList();
        var bytes = texts.Sum(text => (double)Encoding.UTF8.GetByteCount(text));
        var found = 0;
        void Find()
        {
            found = 0;
            foreach (var text in texts)
                found += Passage.Of(text, PassageKind.Body).Mentions.Count;
        }
        Timing.Warm(Find);
        var seconds = Timing.Median(Find, 15);
        Print("OfficePrep, tokens and time finders", texts.Count / seconds, bytes / 1e6 / seconds, found);
        var folder = Directory.CreateTempSubdirectory("officeprep-texts-");
        try
        {
            for (var i = 0; i < texts.Count; i++)
                File.WriteAllText(Path.Combine(folder.FullName, i.ToString("00000", CultureInfo.InvariantCulture) + ".txt"), texts[i]);
            return Chrono(folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static int Chrono(string folder)
    {
        var script = Path.Combine(Letters.Checkout, "tests", "bench", "chrono", "measure.mjs");
        if (!Directory.Exists(Path.Combine(Path.GetDirectoryName(script)!, "node_modules")))
        {
            Console.WriteLine("chrono: run \"npm ci\" in tests/bench/chrono first.");
            return 1;
        }
        using var node = Process.Start(new ProcessStartInfo("node", [script, folder]) { RedirectStandardOutput = true })!;
        while (node.StandardOutput.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            var row = json.RootElement;
            Print(row.GetProperty("name").GetString()!, row.GetProperty("textsPerSecond").GetDouble(), row.GetProperty("megabytesPerSecond").GetDouble(), row.GetProperty("found").GetInt32());
        }
        node.WaitForExit();
        return node.ExitCode;
    }

    private static void Print(string name, double texts, double megabytes, int found) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name,-36} | {texts,8:0} texts/s | {megabytes,7:0.00} MB/s | {found,5} found |"));
}
