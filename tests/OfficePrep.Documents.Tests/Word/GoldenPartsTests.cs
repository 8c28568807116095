using System.Text;
using System.Xml;
using System.Xml.Linq;
using OfficePrep.Prep;
using OfficePrep.Prep.Profile;
using OfficePrep.TestSupport;

namespace OfficePrep.Documents.Tests.Word;

/// <summary>
/// Parts of a small pack, compared with files that a person has looked at. A part that differs is written beside its golden file as
/// <c>NAME.received.xml</c>; when the change is meant, look at the document, then replace the golden file by it in a commit of its own.
/// </summary>
public sealed class GoldenPartsTests
{
    public static TheoryData<string> Parts => ["document", "styles", "settings", "numbering", "answers"];

    [Theory]
    [MemberData(nameof(Parts))]
    public void a_part_is_as_it_was_reviewed(string part)
    {
        var printed = PrintedPack.Of(Small());
        var received = Indented(part == "answers" ? printed.Answers() : printed.Part($"word/{part}.xml"));
        var golden = RepositoryRoot.Path("tests", "OfficePrep.Documents.Tests", "Word", "Golden", $"{part}.xml");
        if (!File.Exists(golden) || File.ReadAllText(golden) != received)
        {
            var beside = Path.ChangeExtension(golden, ".received.xml");
            Directory.CreateDirectory(Path.GetDirectoryName(golden)!);
            File.WriteAllText(beside, received);
            Assert.Fail($"The part differs from {golden}. Compare it with {beside}; replace it if the change is meant.");
        }
    }

    // One of everything, in words that do not change with the question bank.
    private static PrepPack Small()
    {
        var interview = PackSamples.Full();
        var question = new Question { Id = "sample", Ask = "A question?", Wants = "What they want.", Frame = ["First", "Second"], Pitfalls = ["A pitfall."], Seconds = 60, FollowUps = ["And then?"] };
        var page = new WritingPage("page", "A page", "Its note.", [new WritingPrompt("page-point", "A point", "A hint.")]);
        var list = new Checklist("list", "A list", "Its note.", [new ChecklistItem("item", "An item.")]);
        return PrepPack.For(interview, PackSamples.Season(interview)) with
        {
            CoreQuestions = [question],
            SpecialtyQuestions = null,
            Families = [new QuestionFamily("family", "A family", "Its note.", [question with { Id = "other" }])],
            ToAsk = [new QuestionToAsk("ask-sample", Audience.Faculty, QuestionTheme.Education, "May I ask?", "An answer.")],
            WhyProgram = page,
            Stories = page with { Prompts = [new WritingPrompt("story-sample", "A story", "A hint.")] },
            Backup = page with { Prompts = [new WritingPrompt("backup-sample", "A place", "A hint.")] },
            Debrief = page with { Prompts = [new WritingPrompt("debrief-sample", "A thought", "A hint.")] },
            Frames = new Frames(
                [new AnswerFrame("frame", "A frame", "Its note.", [new FrameStep("frame-step", "A step", "What belongs in it.", "I began …", 20, [])], ["sample"])],
                [new Pillar("pillar-sample", "A pillar", "What it means.", ["A sign."], [], [])],
                []),
            Emphasis = new SpecialtyEmphasis("internal-medicine", "Internal medicine", "A thought.", ["A value."], ["A story."], ["A detail."]),
            Concerns = [],
            Improper = new ImproperQuestions("Improper", "Its note.", [new ImproperQuestion("improper-sample", "A topic", ["Is it so?"], "A concern.", [new ImproperResponse(ResponseWay.Redirect, "May I tell you of my work?")], "A rule.", "A law")]),
            Own = OwnMaterial.None,
            Checklists = [list],
            Control = list,
            CannotControl = list,
            ConfidenceScript = list,
        };
    }

    private static string Indented(XElement part)
    {
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true }))
        {
            part.WriteTo(writer);
        }

        return text.Append('\n').ToString();
    }
}
