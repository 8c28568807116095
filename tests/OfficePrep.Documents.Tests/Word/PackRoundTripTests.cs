using OfficePrep.Documents.Word;
using OfficePrep.Prep;
using OfficePrep.Prep.Answers;
using OfficePrep.TestSupport;

namespace OfficePrep.Documents.Tests.Word;

/// <summary>A pack goes out, is edited by programs that are not ours, comes back and goes out again.</summary>
public sealed class PackRoundTripTests
{
    private const string Hostile = "Ünïcode, عربي, 汉字 & <b> ]]>\nsecond line\twith a tab";

    private const string PythonEdit = """
        import sys, copy, docx
        from docx.oxml.ns import qn
        from docx.oxml import OxmlElement
        d = docx.Document(sys.argv[1])
        def control(tag):
            return [s for s in d.element.iter(qn("w:sdt")) if s.find(qn("w:sdtPr")).find(qn("w:tag")) is not None and s.find(qn("w:sdtPr")).find(qn("w:tag")).get(qn("w:val")) == tag][0]
        def type_in(tag, text):
            runs = list(control(tag).find(qn("w:sdtContent")).iter(qn("w:r")))
            docx.text.run.Run(runs[0], None).text = text
            for run in runs[1:]:
                run.getparent().remove(run)
        type_in("q-why-abroad-1", sys.argv[3])
        type_in("story-mistake-action", "I asked for help at once.")
        docx.text.run.Run(next(control("q-about-yourself-1").find(qn("w:sdtContent")).iter(qn("w:r"))), None).text = "bold words"
        docx.text.run.Run(next(control("q-about-yourself-1").find(qn("w:sdtContent")).iter(qn("w:r"))), None).bold = True
        for box in ("check-tech-zoom-client", "q-why-abroad-1-everywhere"):
            c = control(box)
            c.find(qn("w:sdtPr")).find("{http://schemas.microsoft.com/office/word/2010/wordml}checkbox")[0].set("{http://schemas.microsoft.com/office/word/2010/wordml}val", "1")
            docx.text.run.Run(next(c.iter(qn("w:r"))), None).text = "\u2612"
        for p in d.paragraphs:
            if p.text == "Checklists" and p.style.name == "Heading 1":
                added = p.insert_paragraph_before("My own paragraph before the lists.")
                added.runs[0].italic = True
            if p.text == "Said aloud with a timer" or p.text.endswith("Said aloud with a timer"):
                last = p
        tail = copy.deepcopy(added._p)
        last._p.addnext(tail)
        docx.text.paragraph.Paragraph(tail, None).runs[0].text = "And one after the last core question."
        t = d.add_table(1, 2)
        t.cell(0, 0).text = "My table, left"
        t.cell(0, 1).text = "My table, right"
        body = d.element.body
        blocks = list(body)
        start = next(i for i, b in enumerate(blocks) if b.tag == qn("w:p") and docx.text.paragraph.Paragraph(b, None).text == "Questions to ask")
        for b in blocks[start:]:
            if b.tag == qn("w:p") and docx.text.paragraph.Paragraph(b, None).text == "My own paragraph before the lists.":
                break
            body.remove(b)
        d.save(sys.argv[2])
        """;

    [Fact]
    public void a_pack_that_nobody_touched_reads_as_it_was_written()
    {
        var answers = Answers(("q-why-abroad-1", Hostile), ("story-mistake-action", "I did.")) with { Ticks = PackAnswers.None.Ticks.Add("check-tech-zoom-client", true) };
        var print = Print(answers, []);
        var reading = Read(print.Bytes, print);
        Assert.Empty(reading.Kept);
        Assert.False(reading.HoldsMore);
        Assert.Equal(print.Written.Answers.Texts, reading.Answers.Texts);
        Assert.Equal(print.Written.Answers.Ticks, reading.Answers.Ticks);
        Assert.Equal(Hostile, reading.Answers.Text("q-why-abroad-1"));
        Assert.True(reading.Answers.IsTicked("check-tech-zoom-client"));
        Assert.Equal("", new PrintedPack(print.Bytes.ToArray()).Faults());
    }

    [Fact]
    public async Task what_python_docx_typed_ticked_and_added_survives_a_new_printing()
    {
        var first = Print(Answers(("ask-sample-1", "x")), []);
        var file = new PrintedPack(first.Bytes.ToArray()).SaveIn("round trip python");
        var edited = Path.ChangeExtension(file, ".edited.docx");
        var run = await ExternalProgram.Start("python3", "-c", PythonEdit, file, edited, Hostile);
        Assert.Equal("", run.Errors);
        var reading = Read(await File.ReadAllBytesAsync(edited, TestContext.Current.CancellationToken), first);
        AssertPython(reading);

        var again = Print(AnswerBank.Empty.Absorb("it", first.Written.Answers, reading.Answers).Bank.For("it"), reading.Kept);
        Assert.Equal("", new PrintedPack(again.Bytes.ToArray()).Faults());
        var second = Read(again.Bytes, again);
        AssertPython(second);
        Assert.Equal(reading.Kept.Select(kept => kept.Form), second.Kept.Select(kept => kept.Form));
        var third = Print(AnswerBank.Empty.Absorb("it", PackAnswers.None, second.Answers).Bank.For("it"), second.Kept);
        Assert.Equal(again.Bytes.ToArray(), third.Bytes.ToArray());
    }

    [Fact]
    public async Task libreoffice_saves_it_again_and_nothing_is_lost_or_taken_for_an_addition()
    {
        var answers = Answers(("q-why-abroad-1", Hostile), ("story-mistake-action", "I did.")) with { Ticks = PackAnswers.None.Ticks.Add("check-tech-zoom-client", true) };
        var own = new KeptContent(KeptKind.Block, new KeptPlace(0, "q-why-abroad-said", 0), "<w:p xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:r><w:t>A line of my own.</w:t></w:r></w:p>");
        var note = new KeptContent(KeptKind.Comment, new KeptPlace(0, "q-why-abroad-1", 0), "<w:comment w:author=\"Dana\" xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:p><w:r><w:t>Shorter?</w:t></w:r></w:p></w:comment>");
        var print = Print(answers, [own, note]);
        Assert.Equal("", new PrintedPack(print.Bytes.ToArray()).Faults());
        var file = new PrintedPack(print.Bytes.ToArray()).SaveIn("round trip libreoffice");
        var folder = Path.Combine(Path.GetDirectoryName(file)!, "again");
        await ForeignReaderTests.Convert(file, "docx", folder);

        var reading = Read(await File.ReadAllBytesAsync(Path.Combine(folder, "pack.docx"), TestContext.Current.CancellationToken), print);

        Assert.Equal(print.Written.Answers.Texts, reading.Answers.Texts);
        Assert.Equal(print.Written.Answers.Ticks, reading.Answers.Ticks);
        Assert.False(reading.HoldsMore);
        Assert.Equal("A line of my own.", Words(Assert.Single(reading.Kept, kept => kept.Kind == KeptKind.Block)));
        Assert.Equal("Shorter?", Words(Assert.Single(reading.Kept, kept => kept.Kind == KeptKind.Comment)));
    }

    private static string Words(KeptContent kept) => System.Xml.Linq.XElement.Parse(kept.Form).Value;

    private static void AssertPython(ReturnedPack reading)
    {
        Assert.Equal(Hostile, reading.Answers.Text("q-why-abroad-1"));
        Assert.Equal("I asked for help at once.", reading.Answers.Text("story-mistake-action"));
        Assert.True(reading.Answers.IsTicked("check-tech-zoom-client"));
        Assert.True(reading.Answers.IsEverywhere("q-why-abroad-1"));
        Assert.False(reading.HoldsMore);
        var blocks = reading.Kept.Where(kept => kept.Kind == KeptKind.Block).ToList();
        Assert.Equal(3, blocks.Count);
        Assert.Contains(blocks, kept => kept.Form.Contains("My own paragraph before the lists.", StringComparison.Ordinal) && kept.Form.Contains("<w:i", StringComparison.Ordinal));
        Assert.Contains(blocks, kept => kept.Form.Contains("My table, left", StringComparison.Ordinal) && kept.Form.Contains("My table, right", StringComparison.Ordinal));
        Assert.Contains(reading.Kept, kept => kept.Kind == KeptKind.Look && kept.Form.Contains("bold words", StringComparison.Ordinal));
    }

    private static PackPrint Print(PackAnswers answers, IReadOnlyList<KeptContent> kept) =>
        PrepPackDocument.Print(PrepPack.For(PackSamples.Full(), PackSamples.Season(PackSamples.Full())), answers, kept);

    private static ReturnedPack Read(ReadOnlyMemory<byte> file, PackPrint last) =>
        PrepPackDocument.Read(new MemoryStream(file.ToArray()), DocumentLimits.Default, last.Written, last);

    private static PackAnswers Answers(params (string Id, string Text)[] texts) => new()
    {
        Texts = PackAnswers.None.Texts.AddRange(texts.Select(text => KeyValuePair.Create(text.Id, text.Text))),
    };
}
