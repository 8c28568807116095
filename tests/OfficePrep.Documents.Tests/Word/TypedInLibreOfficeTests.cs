using OfficePrep.Documents.Word;
using OfficePrep.Prep;
using OfficePrep.Prep.Answers;
using OfficePrep.TestSupport;

namespace OfficePrep.Documents.Tests.Word;

/// <summary>A pack is opened in LibreOffice itself, typed into, ticked, added to and cut, and comes back: nothing that was written gets lost.</summary>
public sealed class TypedInLibreOfficeTests
{
    private const string Typed = "Ünïcode, عربي, 汉字 & <b> ]]> and a second sentence.";

    // Text controls are input fields to LibreOffice, boxes are content controls; both know what they are bound to.
    private const string Script = """
        import os, subprocess, sys, time, uno
        from com.sun.star.beans import PropertyValue
        from com.sun.star.connection import NoConnectException
        from com.sun.star.lang import DisposedException
        source, target, profile, typed = sys.argv[1:5]
        pipe = "officeprep" + str(os.getpid())
        office = subprocess.Popen(["soffice", "-env:UserInstallation=" + profile, "--headless", "--norestore", "--accept=pipe,name=" + pipe + ";urp;"], stderr=subprocess.DEVNULL)
        try:
            resolver = uno.getComponentContext().ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
            for attempt in range(400):
                try:
                    context = resolver.resolve("uno:pipe,name=" + pipe + ";urp;StarOffice.ComponentContext")
                    break
                except NoConnectException:
                    time.sleep(0.2)
            desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
            def named(name, value):
                each = PropertyValue()
                each.Name, each.Value = name, value
                return each
            doc = desktop.loadComponentFromURL(uno.systemPathToFileUrl(source), "_blank", 0, (named("Hidden", True),))
            def blocks(text):
                each = text.createEnumeration()
                while each.hasMoreElements():
                    yield each.nextElement()
            def paragraphs(text):
                for block in blocks(text):
                    if block.supportsService("com.sun.star.text.TextTable"):
                        for name in block.getCellNames():
                            yield from paragraphs(block.getCellByName(name))
                    elif block.supportsService("com.sun.star.text.Paragraph"):
                        yield block
            def bound(field):
                for part in field.InteropGrabBag:
                    if part.Name.endswith("dataBinding"):
                        return next(each.Value for each in part.Value if each.Name.endswith("xpath"))
            controls = {}
            for paragraph in paragraphs(doc.Text):
                for portion in blocks(paragraph):
                    if portion.TextPortionType == "TextField" and portion.TextField.supportsService("com.sun.star.text.textfield.Input"):
                        controls[bound(portion.TextField)] = portion.TextField
                    elif portion.TextPortionType == "ContentControl":
                        controls.setdefault(portion.ContentControl.DataBindingXpath, portion.ContentControl)
            def of(id):
                return controls["/a:answers[1]/a:" + id + "[1]"]
            of("q-why-abroad-1").Content = typed
            of("story-mistake-action").Content = "I asked for help at once."
            of("debrief-asked-1").Content = "Why here?"
            of("check-tech-zoom-client").Checked = True
            of("q-why-abroad-1-everywhere").Checked = True
            doc.TextFields.refresh()
            for paragraph in paragraphs(doc.Text):
                if paragraph.getString() == "Checklists" and paragraph.ParaStyleName == "Heading 1":
                    cursor = doc.Text.createTextCursorByRange(paragraph.getStart())
                    doc.Text.insertString(cursor, "My own paragraph before the lists.", False)
                    cursor.collapseToEnd()
                    doc.Text.insertControlCharacter(cursor, 0, False)
                    break
            body = list(blocks(doc.Text))
            def heading(words):
                return next(i for i, block in enumerate(body) if block.supportsService("com.sun.star.text.Paragraph") and block.getString() == words and block.ParaStyleName == "Heading 1")
            for block in body[heading("Questions to ask") + 1:heading("Checklists") - 1]:
                block.dispose()
            doc.storeToURL(uno.systemPathToFileUrl(target), (named("FilterName", "MS Word 2007 XML"),))
            doc.close(True)
            print("saved")
        finally:
            try:
                desktop.terminate()
            except DisposedException:
                pass
            office.wait(60)
        """;

    [Fact]
    public async Task what_libreoffice_typed_ticked_added_and_cut_survives_a_new_printing()
    {
        var pack = PrepPack.For(PackSamples.Full(), PackSamples.Season(PackSamples.Full()));
        var first = PrepPackDocument.Print(pack, PackAnswers.None, []);
        var file = PrintedPack.Of(first).SaveIn("typed in libreoffice");
        var edited = Path.ChangeExtension(file, ".edited.docx");
        var profile = new Uri(Path.Combine(Path.GetDirectoryName(file)!, "profile")).AbsoluteUri;
        ExternalProgram.Require("soffice");
        var run = await ExternalProgram.Start("python3", "-c", Script, file, edited, profile, Typed);
        Assert.True(run.Output.Contains("saved", StringComparison.Ordinal), run.Errors);

        var reading = Read(await File.ReadAllBytesAsync(edited, TestContext.Current.CancellationToken), first);
        var again = PrepPackDocument.Print(pack, AnswerBank.Empty.Absorb("it", first.Written.Answers, reading.Answers).Bank.For("it"), reading.Kept);

        Assert.Equal("", PrintedPack.Of(again).Faults());
        Assert.All([reading, Read(again.Bytes.ToArray(), again)], returned =>
        {
            Assert.Equal(Typed, returned.Answers.Text("q-why-abroad-1"));
            Assert.Equal("I asked for help at once.", returned.Answers.Text("story-mistake-action"));
            Assert.Equal("Why here?", returned.Answers.Text("debrief-asked-1"));
            Assert.True(returned.Answers.IsTicked("check-tech-zoom-client"));
            Assert.True(returned.Answers.IsEverywhere("q-why-abroad-1"));
            Assert.Equal("My own paragraph before the lists.", System.Xml.Linq.XElement.Parse(Assert.Single(returned.Kept).Form).Value);
            Assert.False(returned.HoldsMore);
        });
        // What was cut comes back with a new printing: the pack prints what the program needs, and nothing typed there is lost.
        Assert.Contains("Questions to ask", PrintedPack.Of(again).Paragraphs());
    }

    private static ReturnedPack Read(byte[] file, PackPrint last) =>
        PrepPackDocument.Read(new MemoryStream(file), DocumentLimits.Default, last.Written, last);
}
