using System.Globalization;
using DocumentFormat.OpenXml;
using OfficePrep.Prep;

namespace OfficePrep.Documents.Word;

/// <summary>The questions that will be asked: the core ones a page each, the others in tables.</summary>
internal static class QuestionPages
{
    // In points: what is left of a Letter page below the longest core question.
    private const int AnswerHeight = 150;

    private static readonly int[] PracticeWidths = [4892, 4000, 900];

    public static void Add(PackBody page, PrepPack pack)
    {
        page.Heading(1, "Core questions");
        page.Text("Every program asks most of these. Write key words, then say each aloud with a timer: specific, positive, one to two minutes.", PackStyles.Hint);
        page.Text(PrepPack.NoRecording, PackStyles.Hint);
        for (var i = 0; i < pack.CoreQuestions.Count; i++)
        {
            Core(page, pack.CoreQuestions[i], i + 1);
        }

        if (pack.SpecialtyQuestions is { } specialty)
        {
            page.Heading(1, $"{specialty.Title} questions");
            Practice(page, specialty);
        }

        page.Heading(1, "More questions to practice");
        if (pack.SpecialtyQuestions is null && pack.Specialty is { } name)
        {
            page.Text($"The question bank has no list of its own for {name.ToLowerInvariant()} yet. The families below are asked everywhere.", PackStyles.Hint);
        }

        foreach (var family in pack.Families)
        {
            page.Heading(2, family.Title);
            Practice(page, family);
        }
    }

    private static void Core(PackBody page, Question question, int number)
    {
        var about = question.Ask;
        page.Heading(2, $"{number.ToString(CultureInfo.InvariantCulture)}. {about}", newPage: number > 1);
        page.Text($"About {Seconds(question)} seconds.", PackStyles.Hint);
        page.Lead("What they want to learn.", question.Wants);
        page.Lead("A frame:", "tell it in this order.");
        page.Numbered(question.Frame);
        page.Lead("Avoid:", "");
        page.Bullets(question.Pitfalls);
        page.Lead("Often asked next:", "");
        page.Bullets(question.FollowUps);
        page.Add(WordText.Paragraph(PackStyles.Gap));
        page.AnswerBox($"q-{question.Id}-1", "My answer, in key words", about, AnswerHeight, forEveryPack: true);
        page.CheckLine($"q-{question.Id}-said", "Said aloud with a timer");
    }

    // What most questions of a family share is said once above the table; a row says only what is its own.
    private static void Practice(PackBody page, QuestionFamily family)
    {
        page.Text(family.Note, PackStyles.Intro);
        var wants = Shared(family, question => question.Wants);
        var frame = Shared(family, Frame);
        var pitfalls = family.Questions.Select(question => question.Pitfalls).Aggregate((common, next) => [.. common.Intersect(next)]);
        if (wants is not null)
        {
            page.Add(WordText.Lead(PackStyles.Intro, "What they want to learn.", wants));
        }

        if (frame is not null)
        {
            page.Add(WordText.Lead(PackStyles.Intro, "A frame:", frame));
        }

        if (pitfalls.Count > 0)
        {
            page.Add(WordText.Lead(PackStyles.Intro, "Avoid:", string.Join(" ", pitfalls)));
        }

        var table = new PackTable($"Questions: {family.Title}", "One row for each question: the question, room for key words, a box to tick when said aloud.", PracticeWidths);
        table.Header("Question", "My key words", "Said");
        foreach (var question in family.Questions)
        {
            table.Row(
                52,
                Asked(question, wants, frame, pitfalls),
                page.AnswerForEveryPack($"q-{question.Id}-1", question.Ask),
                [WordText.Paragraph(PackStyles.TableText, page.Answers.CheckBox($"q-{question.Id}-said", $"Said aloud: {question.Ask}"))]);
        }

        page.Add(table.Make());
    }

    private static List<OpenXmlElement> Asked(Question question, string? wants, string? frame, IReadOnlyList<string> pitfalls)
    {
        List<OpenXmlElement> cell =
        [
            WordText.Paragraph(PackStyles.TableText, WordText.Run(question.Ask, PackStyles.Strong), WordText.Run($"  {Seconds(question)} s")),
        ];
        (string Lead, string Text)[] own =
        [
            ("They want:", question.Wants == wants ? "" : question.Wants),
            ("Frame:", Frame(question) == frame ? "" : Frame(question)),
            ("Avoid:", string.Join(" ", question.Pitfalls.Except(pitfalls))),
            ("Next:", string.Join(" ", question.FollowUps)),
        ];
        cell.AddRange(own.Where(line => line.Text.Length > 0).Select(line => WordText.Lead(PackStyles.TableHint, line.Lead, line.Text)));
        return cell;
    }

    private static string? Shared(QuestionFamily family, Func<Question, string> field) =>
        family.Questions.GroupBy(field, StringComparer.Ordinal).OrderByDescending(group => group.Count()).FirstOrDefault(group => group.Count() > 1)?.Key;

    private static string Frame(Question question) => string.Join(" → ", question.Frame);

    private static string Seconds(Question question) => question.Seconds.ToString(CultureInfo.InvariantCulture);
}
