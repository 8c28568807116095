using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using OfficePrep.Documents;
using OfficePrep.Documents.Word;
using OfficePrep.Prep.Answers;

namespace OfficePrep.Cli.Tests;

public sealed class PackSyncTests : IDisposable
{
    private const string Answer = "q-why-abroad-1";
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private readonly CommandRun command = new();

    public void Dispose() => command.Dispose();

    [Fact]
    public async Task what_was_typed_in_one_pack_and_marked_everywhere_reaches_the_other()
    {
        var packs = await TwoPacks();
        Edit(packs[0], document => Type(document, Answer, "To learn medicine where I grew up."), document => Tick(document, Answer + "-everywhere"), document => Add(document, "A line of my own."));

        var result = await CommandRun.Run("pack", "sync", command.At("out"));

        Assert.Equal((0, ""), (result.Code, result.Errors));
        Assert.Contains("1 answer or tick taken over, 1 addition of your own kept", result.Output, StringComparison.Ordinal);
        Assert.All(packs, pack => Assert.Contains("To learn medicine where I grew up.", Text(pack), StringComparison.Ordinal));
        Assert.Contains("A line of my own.", Text(packs[0]), StringComparison.Ordinal);
        Assert.DoesNotContain("A line of my own.", Text(packs[1]), StringComparison.Ordinal);
        Assert.Equal("To learn medicine where I grew up.", Bank().Everywhere[Answer]);
        Assert.NotEmpty(Directory.GetFiles(command.At("out", ".history"), "*.docx"));
    }

    [Fact]
    public async Task a_second_sync_changes_nothing()
    {
        var packs = await TwoPacks();
        Edit(packs[0], document => Type(document, Answer, "Mine.\nIn two lines."), document => Add(document, "A line of my own."));
        await CommandRun.Run("pack", "sync", command.At("out"));
        var (first, bank) = (await Bytes(packs[0]), await Bytes(command.At("out", "answers.json")));

        await CommandRun.Run("pack", "sync", command.At("out"));
        await CommandRun.Run("prepare", command.At("a.eml"), "--out", command.At("out"));

        Assert.Equal(first, await Bytes(packs[0]));
        Assert.Equal(bank, await Bytes(command.At("out", "answers.json")));
    }

    [Fact]
    public async Task what_was_written_stays_when_the_interview_changes()
    {
        var pack = (await TwoPacks()).Single(pack => pack.Contains("northgate", StringComparison.OrdinalIgnoreCase));
        Edit(pack, document => Type(document, Answer, "Mine."), document => Add(document, "A line of my own."));

        await CommandRun.Run("prepare", command.PutLetter("c.eml", "Northgate", body: "Questions? Write to Ana Ruiz, Program Coordinator, ana.ruiz@northgate.example."), "--out", command.At("out"));

        var text = Text(pack);
        Assert.Contains("Mine.", text, StringComparison.Ordinal);
        Assert.Contains("A line of my own.", text, StringComparison.Ordinal);
        Assert.Equal(2, command.Packs("out").Length);
    }

    [Fact]
    public async Task two_packs_that_changed_the_same_answer_for_all_keep_both()
    {
        var packs = await TwoPacks();
        foreach (var (pack, text) in packs.Zip(["From the first.", "From the second."]))
        {
            Edit(pack, document => Type(document, Answer, text), document => Tick(document, Answer + "-everywhere"));
        }

        var result = await CommandRun.Run("pack", "sync", command.At("out"));

        Assert.Contains("changed elsewhere too", result.Output, StringComparison.Ordinal);
        Assert.All(packs, pack => Assert.Contains($"From the first.\n{AnswerMerge.Divider}\nFrom the second.", Text(pack), StringComparison.Ordinal));
    }

    [Fact]
    public async Task a_pack_that_is_open_is_neither_read_nor_written()
    {
        var packs = await TwoPacks();
        Edit(packs[0], document => Type(document, Answer, "Mine."));
        var before = await Bytes(packs[0]);
        await File.WriteAllTextAsync(Path.Combine(Path.GetDirectoryName(packs[0])!, $".~lock.{Path.GetFileName(packs[0])}#"), "", TestContext.Current.CancellationToken);

        var result = await CommandRun.Run("pack", "sync", command.At("out"));

        Assert.Equal(1, result.Code);
        Assert.Equal($"{packs[0]} is open in another program, so it was neither read nor printed anew; save and close it, then run again.\n", result.Errors);
        Assert.Equal(before, await Bytes(packs[0]));
    }

    [Fact]
    public async Task a_refused_pack_is_said_in_one_sentence_and_left_as_it_is()
    {
        var packs = await TwoPacks();
        var locked = new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 };
        await File.WriteAllBytesAsync(packs[0], locked, TestContext.Current.CancellationToken);

        var result = await CommandRun.Run("pack", "sync", command.At("out"));

        Assert.Equal(1, result.Code);
        Assert.Equal($"{packs[0]} cannot be read: it is password-protected or in an old format; save it as .docx or .xlsx without a password. It stands as it was.\n", result.Errors);
        Assert.Equal(locked, await Bytes(packs[0]));
    }

    [Fact]
    public async Task a_damaged_answer_bank_stops_everything_before_anything_is_written()
    {
        var packs = await TwoPacks();
        Edit(packs[0], document => Type(document, Answer, "Mine."));
        var before = await Bytes(packs[0]);
        command.Put(Path.Combine("out", "answers.json"), "{");

        var result = await CommandRun.Run("pack", "sync", command.At("out"));

        Assert.Equal(2, result.Code);
        Assert.Contains("answers.json cannot be used: it is no JSON near line 1", result.Errors, StringComparison.Ordinal);
        Assert.Equal(before, await Bytes(packs[0]));
    }

    [Fact]
    public async Task what_is_typed_in_the_general_pack_reaches_every_pack_on_the_paper_that_was_asked_for()
    {
        var packs = await TwoPacks();
        var general = command.At("out", "packs", "general.docx");
        Edit(general, document => Type(document, Answer, "For every program."), document => Add(document, "A line of my own."));

        var result = await CommandRun.Run("pack", "sync", command.At("out"), "--paper", "a4");

        Assert.Equal((0, ""), (result.Code, result.Errors));
        Assert.Equal("For every program.", Bank().Everywhere[Answer]);
        Assert.All(packs.Append(general), pack => Assert.Contains("For every program.", Text(pack), StringComparison.Ordinal));
        Assert.Contains("A line of my own.", Text(general), StringComparison.Ordinal);
        Assert.All(packs.Append(general), pack => Assert.Equal("11906", Width(pack)));

        await CommandRun.Run("pack", "general", command.At("out"));

        Assert.Equal(("12240", "11906"), (Width(general), Width(packs[0])));
    }

    private static string? Width(string pack)
    {
        using var file = File.OpenRead(pack);
        return (string?)OfficePackage.Open(file, OfficeFormat.Document, DocumentLimits.Default).Xml("word/document.xml")!.Descendants(W + "pgSz").Single().Attribute(W + "w");
    }

    private async Task<string[]> TwoPacks()
    {
        var result = await CommandRun.Run("prepare", command.PutLetter("a.eml", "Northgate"), command.PutLetter("b.eml", "Lakeside"), "--home", "Asia/Karachi", "--out", command.At("out"));
        Assert.Equal(0, result.Code);
        return command.Packs("out");
    }

    private AnswerBank Bank() => AnswerBankJson.Read(File.ReadAllBytes(command.At("out", "answers.json")));

    private static Task<byte[]> Bytes(string file) => File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);

    private static string Text(string pack)
    {
        using var file = File.OpenRead(pack);
        var document = OfficePackage.Open(file, OfficeFormat.Document, DocumentLimits.Default).Xml("word/document.xml")!;
        return string.Concat(document.Descendants().Select(part => part.Name == W + "t" ? part.Value : part.Name == W + "br" || part.Name == W + "p" ? "\n" : ""));
    }

    private static XElement Control(XElement document, string tag) =>
        document.Descendants(W + "sdt").Single(control => (string?)control.Element(W + "sdtPr")?.Element(W + "tag")?.Attribute(W + "val") == tag);

    private static void Type(XElement document, string tag, string text)
    {
        var lines = text.Split('\n').SelectMany((line, i) => i == 0 ? new[] { new XElement(W + "t", line) } : [new XElement(W + "br"), new XElement(W + "t", line)]);
        Control(document, tag).Element(W + "sdtContent")!.ReplaceNodes(new XElement(W + "r", lines));
    }

    private static void Tick(XElement document, string tag) =>
        Control(document, tag).Descendants().Single(part => part.Name.LocalName == "checked").Attributes().Single().Value = "1";

    private static void Add(XElement document, string text) =>
        document.Element(W + "body")!.Elements(W + "p").Last().AddAfterSelf(new XElement(W + "p", new XElement(W + "r", new XElement(W + "t", text))));

    private static void Edit(string pack, params Action<XElement>[] edits)
    {
        using var zip = ZipFile.Open(pack, ZipArchiveMode.Update);
        var entry = zip.GetEntry("word/document.xml")!;
        XElement document;
        using (var part = entry.Open())
        using (var reader = XmlReader.Create(part))
        {
            document = XElement.Load(reader, LoadOptions.PreserveWhitespace);
        }

        foreach (var edit in edits)
        {
            edit(document);
        }

        entry.Delete();
        using var stream = zip.CreateEntry("word/document.xml").Open();
        using var writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false) });
        document.WriteTo(writer);
    }
}
