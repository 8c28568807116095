using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using NodaTime;
using OfficePrep.Documents.Pdf;
using OfficePrep.Documents.Typesetting;
using OfficePrep.Prep;

namespace OfficePrep.Bench;

/// <summary>What a one-page sheet and a binder cost, and the same content as files for the printers that it is compared with (<c>tests/bench/sheets</c>).</summary>
internal static class SheetBench
{
    private const int Batches = 9;
    private const int SheetsInBatch = 40;
    private const int BinderPages = 200;

    /// <summary>Prints processor time, size and memory.</summary>
    /// <param name="folder">Where the content goes for the other printers; null writes none.</param>
    public static int Run(string? folder)
    {
        var snapshot = BenchSnapshot.Full;
        if (folder is not null)
        {
            WriteContent(snapshot, folder);
        }

        var sheet = Print(snapshot);
        var milliseconds = PerSheet(snapshot);
        Say($"OfficePrep            {milliseconds,8:0.0} ms CPU/sheet (warm) {sheet.Length / 1024.0,7:0.0} KiB  tagged yes  peak {Process.GetCurrentProcess().PeakWorkingSet64 / 1048576.0:0} MiB");
        if (folder is not null)
        {
            File.WriteAllBytes(Path.Combine(folder, "officeprep.pdf"), sheet);
        }

        var layout = Per(() => LaidSheet.Of(BenchSnapshot.Full, PageFrame.Of(PageSize.Letter), FontSet.Default));
        Say($"  of it laying out    {layout,8:0.0} ms CPU");

        Say($"OfficePrep, overfull  {PerSheet(BenchSnapshot.Overfull),8:0.0} ms CPU/sheet (warm) {Print(BenchSnapshot.Overfull).Length / 1024.0,7:0.0} KiB");
        Binder();
        return 0;
    }

    private static double PerSheet(Snapshot snapshot) => Per(() => Print(snapshot));

    private static double Per(Action work)
    {
        Timing.Warm(work, TimeSpan.FromSeconds(4));
        return Timing.Median(
            () =>
            {
                for (var i = 0; i < SheetsInBatch; i++)
                {
                    work();
                }
            },
            Batches) * 1000 / SheetsInBatch;
    }

    private static void Binder()
    {
        var pages = Enumerable.Range(1, BinderPages).Select(number => BenchSnapshot.Full with { Institution = string.Create(CultureInfo.InvariantCulture, $"Hospital number {number}") }).ToList();
        for (var run = 1; run <= 3; run++)
        {
            using var output = new MemoryStream();
            var used = Environment.CpuUsage.TotalTime;
            var began = Stopwatch.GetTimestamp();
            SnapshotBinder.Write(pages, new SnapshotOptions(), output);
            Say($"binder of {BinderPages}, run {run}: {Stopwatch.GetElapsedTime(began).TotalSeconds:0.00} s, {(Environment.CpuUsage.TotalTime - used).TotalSeconds:0.00} s CPU, {output.Length / 1024.0:0} KiB, peak {Process.GetCurrentProcess().PeakWorkingSet64 / 1048576.0:0} MiB");
        }
    }

    private static byte[] Print(Snapshot snapshot)
    {
        using var output = new MemoryStream();
        SnapshotSheet.Write(snapshot, new SnapshotOptions { Made = Instant.FromUtc(2026, 11, 23, 8, 0) }, output);
        return output.ToArray();
    }

    // The same words, fonts and code for everyone; the code's modules are given, so nobody else has to make it.
    private static void WriteContent(Snapshot snapshot, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var name in typeof(SnapshotSheet).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".ttf", StringComparison.Ordinal)))
        {
            using var font = typeof(SnapshotSheet).Assembly.GetManifestResourceStream(name)!;
            using var file = File.Create(Path.Combine(folder, Path.GetFileName(name)));
            font.CopyTo(file);
        }

        var code = QrCode.Of(snapshot.Join!.Link)!;
        var content = new
        {
            title = snapshot.Institution,
            about = string.Join("  ·  ", snapshot.About),
            codes = string.Join("  ·  ", snapshot.Codes),
            day = snapshot.Day,
            mode = snapshot.Mode,
            head = new[] { "Part of the day", "The program’s clock", "Your clock" },
            rows = snapshot.Clocks.Select(row => new[] { row.What, Words(row.Program), row.Home is { } home ? Words(home) : "depends on the hour" }),
            facts = snapshot.Facts.Select(fact => new[] { fact.Label, string.Join(" · ", fact.Readings.Select(reading => $"{reading.Value} ({reading.Source})")) }),
            sections = snapshot.Sections.Select(section => new { title = section.Title, items = section.Items }),
            sources = string.Join(" · ", snapshot.Sources),
            link = snapshot.Join.Link.AbsoluteUri,
            domain = snapshot.Join.Domain,
            code = new { size = code.Size, bars = code.Bars().Select(bar => new[] { bar.Column, bar.Row, bar.Length }) },
        };
        File.WriteAllBytes(Path.Combine(folder, "content.json"), JsonSerializer.SerializeToUtf8Bytes(content));
    }

    private static string Words(SnapshotHour hour) => $"{hour.Hours} {hour.Day} ({hour.City}, {hour.Offset})";

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
