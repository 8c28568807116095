using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using System.Xml.Linq;
using NodaTime;
using OfficePrep.Documents.Word;
using OfficePrep.Planning;
using OfficePrep.Prep;
using OfficePrep.Prep.Answers;

namespace OfficePrep.Bench;

/// <summary>Printing packs, beside npm docx and docxtemplater with the same visible text. The peers bind no control to data; ours binds every box.</summary>
internal static class PackPrinting
{
    private const int Runs = 15;
    private const int WarmRounds = 60;

    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>Measures all; needs Node and <c>npm ci</c> in tests/bench/word-peers for the peers.</summary>
    public static int Run()
    {
        var now = Instant.FromUtc(2026, 11, 23, 12, 0);
        IReadOnlyList<SeasonLetter> letters = [.. Letters.Sample.Select((bytes, place) =>
        {
            var letter = Letters.Decode(bytes);
            return SeasonLetter.Of(letter, Reading.InvitationReader.Read(letter, "Asia/Karachi"), $"{place}.eml", $"{place}", now);
        })];
        var season = Planner.Plan(Planner.NewSeason("Asia/Karachi"), letters).After;
        var interview = season.Interviews.First(one => one.Main is not null);
        var pack = Measure("one program's pack", stream => PrepPackDocument.Write(PrepPack.For(interview, season), stream));
        Measure("the same, no practice", stream => PrepPackDocument.Write(PrepPack.For(interview, season) with { Families = [], SpecialtyQuestions = null }, stream));
        Measure("the general pack", stream => stream.Write(PrepPackDocument.Print(PrepPack.General(season), PackAnswers.None, []).Bytes.Span));
        return Peers(Blocks(pack));
    }

    private static byte[] Measure(string name, Action<Stream> write)
    {
        var bytes = Array.Empty<byte>();
        // By count as well: on a busy machine four seconds hold too few rounds for the compiler to settle.
        for (var round = 0; round < WarmRounds; round++)
        {
            Work();
        }

        Timing.Warm(Work, TimeSpan.FromSeconds(4));
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        Work();
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        var seconds = Timing.Median(Work, Runs);
        using var self = Process.GetCurrentProcess();
        Print(name, seconds * 1000, bytes.Length, self.PeakWorkingSet64 / 1048576.0);
        var body = Body(bytes);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    {body.Descendants(W + "dataBinding").Count()} bound controls, {allocated / 1024.0:0} KB allocated"));
        return bytes;

        void Work()
        {
            using var stream = new MemoryStream();
            write(stream);
            bytes = stream.ToArray();
        }
    }

    private static int Peers(object blocks)
    {
        var folder = Path.Combine(Letters.Checkout, "tests", "bench", "word-peers");
        if (!Directory.Exists(Path.Combine(folder, "node_modules")))
        {
            Console.WriteLine("npm docx and docxtemplater: run \"npm ci\" in tests/bench/word-peers first.");
            return 1;
        }

        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, JsonSerializer.Serialize(new { blocks }));
            foreach (var peer in new[] { "docx", "docxtemplater" })
            {
                using var node = Process.Start(new ProcessStartInfo("node", [Path.Combine(folder, "measure.mjs"), file, peer]) { RedirectStandardOutput = true })!;
                using var json = JsonDocument.Parse(node.StandardOutput.ReadToEnd());
                var row = json.RootElement;
                Print(row.GetProperty("name").GetString()!, row.GetProperty("milliseconds").GetDouble(), row.GetProperty("bytes").GetInt32(), row.GetProperty("megabytes").GetDouble());
            }

            return 0;
        }
        finally
        {
            File.Delete(file);
        }
    }

    // The visible text of a pack: paragraphs with their style, tables as cells of paragraphs.
    private static List<object> Blocks(byte[] pack) =>
        [.. Body(pack).Elements().Where(block => block.Name == W + "p" || block.Name == W + "tbl").Select(block => block.Name == W + "p"
            ? (object)new { style = (string?)block.Descendants(W + "pStyle").FirstOrDefault()?.Attribute(W + "val") ?? "Normal", text = Text(block) }
            : new { cells = block.Elements(W + "tr").Select(row => row.Elements(W + "tc").Select(cell => cell.Elements(W + "p").Select(Text))) })];

    private static XElement Body(byte[] pack)
    {
        using var zip = new ZipArchive(new MemoryStream(pack), ZipArchiveMode.Read);
        using var part = zip.GetEntry("word/document.xml")!.Open();
        using var reader = System.Xml.XmlReader.Create(part);
        return XElement.Load(reader).Element(W + "body")!;
    }

    private static string Text(XElement paragraph) => string.Concat(paragraph.Descendants(W + "t").Select(text => text.Value));

    private static void Print(string name, double milliseconds, int bytes, double megabytes) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name,-24} | {milliseconds,6:0.0} ms CPU | {bytes / 1024.0,6:0} KB | {megabytes,5:0} MB peak |"));
}
