using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using OfficePrep.Mail;
using OfficePrep.Reading.Clues;
using OfficePrep.Reading.Tokens;

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
        Parts(texts, seconds);
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

    // Where the time goes, so that the next cut is made in the right place.
    private static void Parts(List<string> texts, double whole)
    {
        var tokens = texts.ConvertAll(Tokenizer.Read);
        Part("tokens", () => texts.ForEach(text => Tokenizer.Read(text)));
        Part("addresses", () => texts.ForEach(text => AddressRuns.Find(text)));
        Part("mentions, addresses with them", () => Each(at => MentionFinder.Find(texts[at], tokens[at])));
        var mentions = Enumerable.Range(0, texts.Count).Select(at => MentionFinder.Find(texts[at], tokens[at])).ToList();
        Part("clauses", () => Each(at => ClauseSplitter.Split(tokens[at], mentions[at])));

        void Each(Action<int> work)
        {
            for (var at = 0; at < texts.Count; at++)
                work(at);
        }
        void Part(string name, Action work)
        {
            Timing.Warm(work, TimeSpan.FromSeconds(2));
            var before = GC.GetAllocatedBytesForCurrentThread();
            work();
            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            var seconds = Timing.Median(work, 15);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    of which {name,-30} {seconds / whole,5:P0}, {allocated / 1024.0 / texts.Count,6:0.0} KB a text"));
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
