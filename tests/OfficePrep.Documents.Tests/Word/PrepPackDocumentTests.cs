using System.Xml.Linq;
using OfficePrep.Documents.Word;
using OfficePrep.Planning;
using OfficePrep.Prep;
using OfficePrep.Prep.Answers;
using OfficePrep.Reading;
using OfficePrep.TestSupport;
using static OfficePrep.Documents.Tests.Word.PrintedPack;

namespace OfficePrep.Documents.Tests.Word;

public sealed class PrepPackDocumentTests
{
    public static TheoryData<string> Samples => ["full", "date line", "in person", "nothing known"];

    [Theory]
    [MemberData(nameof(Samples))]
    public void no_sample_has_a_schema_error(string sample)
    {
        Assert.Equal("", PrintedPack.Of(Sample(sample)).Faults());
    }

    [Theory]
    [InlineData(Paper.Letter, 12240, 15840)]
    [InlineData(Paper.A4, 11906, 16838)]
    public void the_general_pack_has_no_schema_error_on_either_paper(Paper paper, int width, int height)
    {
        var pack = PrintedPack.Of(PrepPack.General(PackSamples.Season(PackSamples.Full())), paper);
        Assert.Equal("", pack.Faults());
        var size = pack.Document().Descendants(W + "pgSz").Single();
        Assert.Equal((width, height), ((int)size.Attribute(W + "w")!, (int)size.Attribute(W + "h")!));
        Assert.Equal(pack.Tags().Count, pack.Tags().Distinct(StringComparer.Ordinal).Count());
        Assert.Contains("frame-abroad-context-1", pack.Tags());
        Assert.Contains("improper-marriage-1", pack.Tags());
        Assert.Contains("feedback-first-minute-5", pack.Tags());
    }

    [Fact]
    public void an_empty_box_of_the_general_pack_is_for_every_pack_unless_the_person_said_otherwise()
    {
        var cleared = PackAnswers.None with { Texts = PackAnswers.None.Texts.Add("q-why-abroad-1", "") };
        var print = PrepPackDocument.Print(PrepPack.General(null), cleared, []);
        Assert.True(print.Written.Answers.IsEverywhere("q-about-yourself-1"));
        Assert.False(print.Written.Answers.IsEverywhere("q-why-abroad-1"));
        Assert.False(PrepPackDocument.Print(PrepPack.For(PackSamples.Full(), PackSamples.Season()), PackAnswers.None, []).Written.Answers.IsEverywhere("q-about-yourself-1"));
    }

    [Fact]
    public void every_color_of_text_can_be_read_in_grey()
    {
        Assert.All(PackStyles.Paragraphs.Values, style =>
        {
            // WCAG AA for text, on white and on the tint behind heads of tables and notes.
            var text = Luminance(style.Color ?? "000000");
            Assert.True((Luminance(PackStyles.AccentTint) + 0.05) / (text + 0.05) >= 4.5, style.Id);
        });
    }

    private static double Luminance(string color)
    {
        return (0.2126 * Part(0)) + (0.7152 * Part(2)) + (0.0722 * Part(4));

        double Part(int at) => Math.Pow(int.Parse(color.AsSpan(at, 2), System.Globalization.NumberStyles.AllowHexSpecifier, System.Globalization.CultureInfo.InvariantCulture) / 255.0, 2.2);
    }

    [Fact]
    public void the_same_pack_gives_the_same_bytes()
    {
        Assert.Equal(PrintedPack.Of(PackSamples.Full()).Bytes, PrintedPack.Of(PackSamples.Full()).Bytes);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void every_time_stands_on_both_clocks(string sample)
    {
        var interview = Sample(sample);
        var pack = PrepPack.For(interview, PackSamples.Season(interview));
        var paragraphs = PrintedPack.Of(pack).Paragraphs();
        var moments = pack.Day.Concat(pack.ReplyBy is { } last ? [last] : [])
            .SelectMany(part => new[] { part.Start, part.End, part.ArriveBy }.OfType<PackMoment>());
        Assert.All(moments.SelectMany(moment => new[] { moment.Program, moment.Home }), face =>
            Assert.Contains(paragraphs, text => text.EndsWith(face.Day.Length == 0 ? face.Clock : $"{face.Day}\n{face.Clock}", StringComparison.Ordinal)));
    }

    [Fact]
    public void where_the_computers_own_clocks_disagree_about_an_hour_the_pack_says_it_in_one_line()
    {
        var interview = PackSamples.OnTheOtherSideOfTheDate();
        var at = ((Moment.At)interview.Times[0].Start).Instant;
        NodaTime.Offset ours = NodaTime.Offset.FromHours(5), theirs = NodaTime.Offset.FromHours(6);
        var season = PackSamples.Season(interview) with { ClockCheck = new Time.ClockCheck("2024a", 2, [], [new("Asia/Karachi", at, ours, theirs), new("Asia/Karachi", at + NodaTime.Duration.FromDays(90), ours, theirs)]) };

        var line = Assert.Single(PrintedPack.Of(PrepPack.For(interview, season)).Paragraphs(), text => text.StartsWith("Check this hour: ", StringComparison.Ordinal));
        Assert.Contains("3:00 AM (Karachi, UTC+5) by our time zone data", line, StringComparison.Ordinal);
        Assert.Contains("4:00 AM (Karachi, UTC+6) by this computer's (2024a)", line, StringComparison.Ordinal);
        Assert.DoesNotContain(PrintedPack.Of(interview).Paragraphs(), text => text.StartsWith("Check this hour: ", StringComparison.Ordinal));
    }

    [Fact]
    public void a_doubted_time_shows_both_readings_and_the_words_it_came_from()
    {
        var paragraphs = PrintedPack.Of(PackSamples.Full()).Paragraphs();
        Assert.Contains("Thu, Oct 29, 2026, 9:00 AM at UTC−4", paragraphs);
        Assert.Contains("Thu, Oct 29, 2026, 9:00 AM at UTC−5", paragraphs);
        Assert.Contains("Thursday, October 29, 2026\n10:00 AM (Grenada, UTC−4)", paragraphs);
        Assert.Contains("The letter's words: “Thursday, October 29 at 9:00 AM”", paragraphs);
        Assert.Contains(paragraphs, text => text.StartsWith("Not certain: settle it", StringComparison.Ordinal));
    }

    [Fact]
    public void an_hour_that_is_not_certain_says_so_wherever_it_stands_alone()
    {
        var said = PrintedPack.Of(PackSamples.Full()).Paragraphs().Where(text => text.StartsWith("Not certain: settle it", StringComparison.Ordinal));
        // On the cover and on the morning page; the day page shows both readings.
        Assert.Equal(2, said.Count());
    }

    [Fact]
    public void every_control_has_a_title_a_tag_and_an_element_of_its_own_in_the_store()
    {
        var pack = PrintedPack.Of(PackSamples.Full());
        var properties = pack.Document().Descendants(W + "sdtPr").Where(control => control.Element(W + "dataBinding") is not null).ToList();
        var tags = pack.Tags();
        Assert.True(tags.Count > 200, $"{tags.Count} controls");
        Assert.Equal(tags.Count, tags.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(tags, pack.Answers().Elements().Select(element => element.Name.LocalName));
        Assert.All(pack.Answers().Elements(), element => Assert.False(element.HasAttributes));
        Assert.All(properties, control =>
        {
            var tag = (string)control.Element(W + "tag")!.Attribute(W + "val")!;
            Assert.Equal($"/a:answers[1]/a:{tag}[1]", (string)control.Element(W + "dataBinding")!.Attribute(W + "xpath")!);
            Assert.NotEqual("", (string)control.Element(W + "alias")!.Attribute(W + "val")!);
        });
        Assert.Contains("q-why-abroad-1", tags);
        Assert.Contains("story-mistake-action", tags);
        Assert.Contains("check-tech-zoom-client", tags);
    }

    [Fact]
    public void answers_keep_their_ids_when_the_pack_is_made_again_after_a_change()
    {
        var before = PrintedPack.Of(PackSamples.Full()).Tags();
        var moved = PackSamples.Full() with { Times = [.. PackSamples.Full().Times.Reverse()], Status = InterviewStatus.Invited, Revision = 3 };
        Assert.Equal(before, PrintedPack.Of(moved).Tags());
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void every_table_has_a_caption_a_description_and_a_repeated_heading_row(string sample)
    {
        Assert.All(PrintedPack.Of(Sample(sample)).Document().Descendants(W + "tbl"), table =>
        {
            Assert.NotEqual("", (string?)table.Element(W + "tblPr")?.Element(W + "tblCaption")?.Attribute(W + "val") ?? "");
            Assert.NotEqual("", (string?)table.Element(W + "tblPr")?.Element(W + "tblDescription")?.Attribute(W + "val") ?? "");
            Assert.NotNull(table.Elements(W + "tr").First().Element(W + "trPr")?.Element(W + "tblHeader"));
        });
    }

    [Fact]
    public void heading_levels_are_never_skipped_and_the_contents_list_them()
    {
        var document = PrintedPack.Of(PackSamples.Full()).Document();
        var headings = document.Descendants(W + "p")
            .Select(paragraph => (Style: Style(paragraph), Text: string.Concat(paragraph.Descendants(W + "t").Select(text => text.Value))))
            .Where(heading => PackStyles.IsHeading(heading.Style)).ToList();
        var level = 0;
        foreach (var heading in headings)
        {
            var next = heading.Style == PackStyles.SideHeading ? 2 : heading.Style[^1] - '0';
            Assert.True(next <= level + 1, heading.Text);
            level = next;
        }

        var contents = document.Descendants(W + "p").Where(paragraph => Style(paragraph).StartsWith("TOC", StringComparison.Ordinal) && Style(paragraph) != "TOCHeading")
            .Select(paragraph => paragraph.Descendants(W + "hyperlink").Single().Elements(W + "r").First().Value);
        Assert.Equal(headings.Where(heading => heading.Style is "Heading1" or "Heading2").Select(heading => heading.Text), contents);
    }

    [Fact]
    public void the_document_says_what_it_is_and_in_which_language()
    {
        var pack = PrintedPack.Of(PackSamples.Full());
        var core = pack.Part("docProps/core.xml");
        Assert.Contains(core.Elements(), element => element is { Name.LocalName: "title", Value: "Interview prep pack: Linden Ferry Medical Center" });
        Assert.Contains(core.Elements(), element => element is { Name.LocalName: "language", Value: "en-US" });
        Assert.Equal("en-US", (string?)pack.Part("word/styles.xml").Descendants(W + "lang").First().Attribute(W + "val"));
        Assert.Contains(pack.Part("word/footer1.xml").Descendants(W + "fldSimple"), field => (string?)field.Attribute(W + "instr") == " NUMPAGES ");
    }

    [Fact]
    public void every_link_is_https_and_shown_as_its_own_address()
    {
        var pack = PrintedPack.Of(PackSamples.Full());
        var external = pack.Part("word/_rels/document.xml.rels").Elements().Where(link => (string?)link.Attribute("TargetMode") == "External").ToList();
        Assert.Equal(3, external.Count);
        Assert.All(external, link =>
        {
            var target = (string)link.Attribute("Target")!;
            Assert.StartsWith("https://", target, StringComparison.Ordinal);
            Assert.Contains(target, pack.Paragraphs());
        });
    }

    internal static Interview Sample(string name) => name switch
    {
        "full" => PackSamples.Full(),
        "date line" => PackSamples.OnTheOtherSideOfTheDate(),
        "in person" => PackSamples.Full() with { Format = InterviewFormat.InPerson, Place = "1 Canal Street, Rochester, NY", Join = null },
        "nothing known" => new Interview { Id = "unknown", Program = new ProgramIdentity(), Status = InterviewStatus.Invited, Changed = PackSamples.Full().Changed },
        _ => throw new ArgumentException($"No sample is called {name}.", nameof(name)),
    };

    private static string Style(XElement paragraph) => (string?)paragraph.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val") ?? "";
}
