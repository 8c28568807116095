using System.IO.Compression;
using System.Text;
using OfficePrep.Documents.Tests.Word;
using OfficePrep.Documents.Word;
using OfficePrep.Prep;
using OfficePrep.Prep.Answers;
using OfficePrep.TestSupport;

namespace OfficePrep.Documents.Tests;

public sealed class OfficePackageTests
{
    // Processor time, because the machine may be busy with other tests.
    private const double MostSeconds = 2;
    private const long MostBytes = 400_000_000;

    private static readonly byte[] Pack = PrintedPack.Of(PackSamples.Full()).Bytes;

    [Fact]
    public void a_pack_of_our_own_is_accepted()
    {
        var package = OfficePackage.Open(new MemoryStream(Pack), OfficeFormat.Document, DocumentLimits.Default);
        Assert.Contains("word/document.xml", package.Parts);
        Assert.Equal("document", package.Xml("word/document.xml")!.Name.LocalName);
        Assert.Null(package.Xml("word/none.xml"));
    }

    [Fact]
    public void a_document_is_no_workbook()
    {
        Assert.Contains("no Excel workbook", Refusal(Pack, OfficeFormat.Workbook), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("empty", "damaged")]
    [InlineData("truncated", "damaged")]
    [InlineData("password", "password-protected")]
    [InlineData("macros", "macros")]
    [InlineData("macro part", "macros")]
    [InlineData("external picture", "outside the file")]
    [InlineData("template", "outside the file")]
    [InlineData("chunk", "embedded")]
    [InlineData("dtd", "damaged")]
    [InlineData("dtd in a part of another name", "damaged")]
    [InlineData("deep", "nests deeper")]
    [InlineData("bomb", "tightly")]
    [InlineData("too many parts", "parts")]
    [InlineData("too large", "larger than 10 MB")]
    [InlineData("unpacks too large", "unpacks to more than 50 MB")]
    [InlineData("two of one name", "damaged")]
    [InlineData("climbing name", "damaged")]
    [InlineData("external object", "outside the file")]
    [InlineData("frame", "outside the file")]
    [InlineData("external workbook", "outside the file")]
    [InlineData("forged size", "damaged")]
    [InlineData("nested controls", "nests deeper")]
    [InlineData("dtd in the answers", "damaged")]
    public void what_could_do_harm_is_refused_in_one_sentence_and_at_once(string fault, string expected)
    {
        var file = Faulty(fault);
        var before = file.ToArray();
        using var network = new NetworkWatch();
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var began = Environment.CpuUsage.TotalTime;
        var message = Refusal(file, OfficeFormat.Document);
        Assert.True((Environment.CpuUsage.TotalTime - began).TotalSeconds < MostSeconds, "It took too long.");
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - allocated < MostBytes, "It took too much memory.");
        Assert.Equal(before, file);
        Assert.Empty(network.Seen);
        Assert.Contains(expected, message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', message);
        Assert.False(message.EndsWith('.'), message);
    }

    [Theory]
    [InlineData("http://[bad address")]
    [InlineData("file://server.example/share")]
    public void a_link_of_any_kind_is_read_past_and_never_followed(string target)
    {
        using var network = new NetworkWatch();
        var file = Changed("word/_rels/document.xml.rels", text => text.Replace("</Relationships>", $"<Relationship Id=\"x1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\" Target=\"{target}\" TargetMode=\"External\" /></Relationships>", StringComparison.Ordinal));
        var print = Print();
        var returned = PrepPackDocument.Read(new MemoryStream(file), DocumentLimits.Default, print.Written, print);
        Assert.Empty(returned.Kept);
        Assert.Empty(network.Seen);
    }

    [Theory]
    [InlineData("DDEAUTO c:\\\\windows\\\\cmd.exe")]
    [InlineData("INCLUDETEXT \"file://server.example/share\"")]
    [InlineData("INCLUDEPICTURE \"https://server.example/x.png\"")]
    public void a_field_that_would_fetch_or_run_something_is_left_behind_and_the_words_beside_it_stay(string code)
    {
        const string Words = "My own words beside it.";
        var field = System.Security.SecurityElement.Escape(code);
        var added = $"<w:p><w:r><w:t>{Words}</w:t></w:r><w:fldSimple w:instr=\"{field}\"/><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>{field}</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p><w:sectPr>";
        var print = Print();
        var returned = PrepPackDocument.Read(new MemoryStream(Changed("word/document.xml", text => text.Replace("<w:sectPr>", added, StringComparison.Ordinal))), DocumentLimits.Default, print.Written, print);
        Assert.Contains(Words, Assert.Single(returned.Kept).Form, StringComparison.Ordinal);
        var again = PrepPackDocument.Print(PrepPack.For(PackSamples.Full(), PackSamples.Season(PackSamples.Full())), returned.Answers, returned.Kept);
        var document = new PrintedPack(again.Bytes.ToArray()).Document().ToString();
        Assert.Contains(Words, document, StringComparison.Ordinal);
        Assert.DoesNotContain("server.example", document, StringComparison.Ordinal);
        Assert.DoesNotContain("DDEAUTO", document, StringComparison.Ordinal);
    }

    [Fact]
    public void any_cut_of_a_pack_is_refused_or_read_and_never_fails_otherwise()
    {
        for (var length = 0; length < Pack.Length; length += 997)
        {
            _ = Record(Pack[..length]);
        }
    }

    private static PackPrint Print() => PrepPackDocument.Print(PrepPack.For(PackSamples.Full(), PackSamples.Season(PackSamples.Full())), PackAnswers.None, []);

    private static string? Record(byte[] file)
    {
        try
        {
            OfficePackage.Open(new MemoryStream(file), OfficeFormat.Document, DocumentLimits.Default);
            return null;
        }
        catch (DocumentRefusedException fault)
        {
            return fault.Message;
        }
    }

    private static string Refusal(byte[] file, OfficeFormat format) =>
        Assert.Throws<DocumentRefusedException>(() => OfficePackage.Open(new MemoryStream(file), format, DocumentLimits.Default)).Message;

    private static byte[] Faulty(string fault) => fault switch
    {
        "empty" => [],
        "truncated" => Pack[..(Pack.Length / 2)],
        "password" => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0],
        "macros" => Changed("[Content_Types].xml", text => text.Replace("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "application/vnd.ms-word.document.macroEnabled.main+xml", StringComparison.Ordinal)),
        "macro part" => Changed("[Content_Types].xml", text => text.Replace("<Default", "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\" /><Default", StringComparison.Ordinal)),
        "external picture" => WithRelationship("image", "External"),
        "template" => WithRelationship("attachedTemplate", "External"),
        "chunk" => WithRelationship("aFChunk", "Internal"),
        "dtd" => Changed("word/document.xml", text => text.Replace("<w:document", "<!DOCTYPE d [<!ENTITY a \"b\">]><w:document", StringComparison.Ordinal)),
        "dtd in a part of another name" => With(
            Changed("[Content_Types].xml", text => text.Replace("</Types>", "<Override PartName=\"/word/odd.bin\" ContentType=\"application/vnd.odd+xml\" /></Types>", StringComparison.Ordinal)),
            ("word/odd.bin", Encoding.UTF8.GetBytes("<!DOCTYPE d [<!ENTITY a \"b\">]><d>&a;</d>"))),
        "deep" => With(Pack, ("word/deep.xml", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<a>", 20_000)) + string.Concat(Enumerable.Repeat("</a>", 20_000))))),
        "bomb" => With(Pack, ("word/media/blank.bmp", new byte[20_000_000])),
        "too many parts" => With(Pack, [.. Enumerable.Range(0, 2_001).Select(number => ($"word/p{number}.txt", Array.Empty<byte>()))]),
        "too large" => With(Pack, ("word/media/noise.bmp", Noise(10_100_000))),
        "unpacks too large" => With(Pack, [.. Enumerable.Range(0, 60).Select(number => ($"word/media/{number}.bmp", new byte[999_999]))]),
        "external object" => WithRelationship("oleObject", "External"),
        "frame" => WithRelationship("frame", "External"),
        "external workbook" => WithRelationship("externalLink", "External"),
        "forged size" => WithForgedSize(),
        "nested controls" => Changed("word/document.xml", text => text.Replace("<w:sectPr>", string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 20_000)) + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 20_000)) + "<w:sectPr>", StringComparison.Ordinal)),
        "dtd in the answers" => Changed("customXml/item.xml", text => text.Replace("<answers", "<!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><answers", StringComparison.Ordinal)),
        "two of one name" => With(Pack, ("word/document.xml", "<a/>"u8.ToArray())),
        "climbing name" => With(Pack, ("../outside.xml", "<a/>"u8.ToArray())),
        _ => throw new ArgumentException($"No fault is called {fault}.", nameof(fault)),
    };

    // The directory claims fewer bytes than the main part unpacks to; the size stands 24 bytes after the entry's signature.
    private static byte[] WithForgedSize()
    {
        var file = Pack.ToArray();
        var entry = Enumerable.Range(0, file.Length - 46).Single(at => file.AsSpan(at).StartsWith("PK\u0001\u0002"u8) && file.AsSpan(at + 46).StartsWith("word/document.xml"u8));
        Assert.True(BitConverter.TryWriteBytes(file.AsSpan(entry + 24), 1_000));
        return file;
    }

    private static byte[] Noise(int length)
    {
        var noise = new byte[length];
        new Random(1).NextBytes(noise);
        return noise;
    }

    private static byte[] WithRelationship(string kind, string mode) => Changed("word/_rels/document.xml.rels", text => text.Replace(
        "</Relationships>",
        $"<Relationship Id=\"x1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}\" Target=\"file://server.example/share\" TargetMode=\"{mode}\" /></Relationships>",
        StringComparison.Ordinal));

    private static byte[] With(byte[] file, params (string Name, byte[] Bytes)[] more)
    {
        using var stream = new MemoryStream();
        stream.Write(file);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var (name, bytes) in more)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }

        return stream.ToArray();
    }

    private static byte[] Changed(string name, Func<string, string> change)
    {
        using var stream = new MemoryStream();
        stream.Write(Pack);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = zip.GetEntry(name)!;
            string text;
            using (var reader = new StreamReader(entry.Open()))
            {
                text = reader.ReadToEnd();
            }

            entry.Delete();
            using var writer = new StreamWriter(zip.CreateEntry(name).Open());
            var changed = change(text);
            Assert.NotEqual(text, changed);
            writer.Write(changed);
        }

        return stream.ToArray();
    }
}
