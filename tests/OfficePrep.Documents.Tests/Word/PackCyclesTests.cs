using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using CsCheck;
using OfficePrep.Documents.Word;
using OfficePrep.Prep;
using OfficePrep.Prep.Answers;
using OfficePrep.TestSupport;
using static OfficePrep.Documents.Word.WordNames;

namespace OfficePrep.Documents.Tests.Word;

/// <summary>Many rounds of editing, reading and printing anew, with the habits of several editors: nothing that was written may get lost.</summary>
public sealed class PackCyclesTests
{
    private const int Rounds = 5;

    // A round takes about a fifth of a second; the large count is asked for by name.
    private static readonly int Cycles = int.TryParse(Environment.GetEnvironmentVariable("OFFICEPREP_PACK_CYCLES"), CultureInfo.InvariantCulture, out var wanted) ? wanted : 25;

    [Fact]
    public void random_rounds_of_edits_lose_nothing() =>
        Gen.Int.Array[Rounds].Sample(seeds => Edit(seeds), iter: Cycles / Rounds, threads: 1);

    private static void Edit(int[] seeds)
    {
        var bank = AnswerBank.Empty;
        var typed = new Dictionary<string, string>(StringComparer.Ordinal);
        var added = new List<string>();
        var print = PrepPackDocument.Print(Pack(0), PackAnswers.None, []);
        for (var round = 0; round < seeds.Length; round++)
        {
            var random = new Random(seeds[round]);
            var file = Edited(print.Bytes, document => Edit(document, random, typed, added), random);
            var returned = PrepPackDocument.Read(new MemoryStream(file), DocumentLimits.Default, print.Written, print);
            bank = bank.Absorb("it", print.Written.Answers, returned.Answers).Bank;
            print = PrepPackDocument.Print(Pack(round), bank.For("it"), returned.Kept);
        }

        Assert.All(typed, answer => Assert.Equal(answer.Value, bank.For("it").Text(answer.Key)));
        var last = PrepPackDocument.Read(new MemoryStream(print.Bytes.ToArray()), DocumentLimits.Default, print.Written, print);
        Assert.All(added, line => Assert.Single(last.Kept, kept => kept.Form.Contains($">{line}<", StringComparison.Ordinal)));
        Assert.Equal(print.Written.Kept.Length, last.Kept.Length);
        Assert.Equal("", new PrintedPack(print.Bytes.ToArray()).Faults());
    }

    private static void Edit(XElement document, Random random, Dictionary<string, string> typed, List<string> added)
    {
        var controls = document.Descendants(Control).Where(control => control.Element(ControlProperties)!.Element(W + "text") is not null).ToList();
        foreach (var control in controls.Where(_ => random.Next(4) == 0))
        {
            var text = $"w{random.Next()} <&>\n{(char)random.Next(0x600, 0x6FF)} é";
            typed[(string)control.Element(ControlProperties)!.Element(W + "tag")!.Attribute(Val)!] = text;
            var lines = text.Split('\n');
            control.Element(ControlContent)!.ReplaceNodes(new XElement(Run, new XElement(Text, lines[0]), new XElement(Break), new XElement(Text, lines[1])));
        }

        var blocks = document.Element(Body)!.Elements().Where(block => block.Name != Section).ToList();
        for (var more = random.Next(3); more > 0; more--)
        {
            var line = $"added{added.Count}x{random.Next()}";
            added.Add(line);
            blocks[random.Next(blocks.Count)].AddAfterSelf(new XElement(Paragraph, new XElement(Run, new XElement(Text, line))));
        }

        // A part of the pack is deleted, but nothing that was ever typed or added.
        if (random.Next(3) == 0 && blocks[random.Next(blocks.Count)] is { Name.LocalName: "p" } victim && !added.Exists(line => victim.Value.Contains(line, StringComparison.Ordinal)))
        {
            victim.Remove();
        }

        // Tags go, as in LibreOffice.
        if (random.Next(2) == 0)
        {
            document.Descendants(W + "tag").Remove();
        }
    }

    // The hours move and questions come and go between two printings.
    private static PrepPack Pack(int round)
    {
        var interview = PackSamples.Full();
        var question = new Question { Id = "sample", Ask = $"A question, worded anew {round}?", Wants = "What they want.", Frame = ["First"], Pitfalls = ["A pitfall."], Seconds = 60, FollowUps = [] };
        var page = new WritingPage("page", "A page", "Its note.", [new WritingPrompt("page-point", "A point", "A hint.")]);
        var list = new Checklist("list", "A list", "Its note.", [new ChecklistItem("item", "An item.")]);
        return PrepPack.For(interview, PackSamples.Season(interview)) with
        {
            CoreQuestions = round % 2 == 0 ? [question, question with { Id = "second" }] : [question],
            SpecialtyQuestions = null,
            Families = [new QuestionFamily("family", "A family", "Its note.", [question with { Id = "other" }])],
            ToAsk = [],
            WhyProgram = page,
            Stories = page with { Prompts = [] },
            Backup = page with { Prompts = [] },
            Debrief = page with { Prompts = [new WritingPrompt("debrief-sample", "A thought", "A hint.")] },
            Checklists = [list],
            Control = list,
            CannotControl = list,
            ConfidenceScript = list,
        };
    }

    private static byte[] Edited(ReadOnlyMemory<byte> pack, Action<XElement> edit, Random random)
    {
        using var stream = new MemoryStream();
        stream.Write(pack.Span);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = zip.GetEntry("word/document.xml")!;
            XElement document;
            using (var part = entry.Open())
            using (var reader = XmlReader.Create(part))
            {
                document = XElement.Load(reader, LoadOptions.PreserveWhitespace);
            }

            edit(document);
            entry.Delete();
            using (var part = zip.CreateEntry("word/document.xml").Open())
            using (var writer = XmlWriter.Create(part, new XmlWriterSettings { Encoding = new UTF8Encoding(false) }))
            {
                document.WriteTo(writer);
            }

            // The store goes where the tags stand, as in editors that know no data binding.
            if (document.Descendants(W + "tag").Any() && random.Next(2) == 0)
            {
                foreach (var store in zip.Entries.Where(each => each.FullName.StartsWith("customXml/", StringComparison.OrdinalIgnoreCase)).ToList())
                {
                    store.Delete();
                }
            }
        }

        return stream.ToArray();
    }
}
