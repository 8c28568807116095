using System.Globalization;
using DocumentFormat.OpenXml;
using OfficePrep.Prep;
using OfficePrep.Prep.Profile;

namespace OfficePrep.Documents.Word;

/// <summary>The questions that will be asked: the core ones a page each, the others in tables.</summary>
internal static class QuestionPages
{
    // In points: about what is left of a page below the longest core question, on Letter paper and in a wide face.
    private const int AnswerHeight = 310;

    private static readonly int[] PracticeWidths = [4892, 4000, 900];
    private static readonly int[] CoreWidths = [4392, 5400];

    public static void Core(PackBody page, IReadOnlyList<Question> questions, Frames frames, OwnMaterial own)
    {
        page.Heading(1, "Core questions");
        page.Text("Every program asks most of these. Write key words, then say each aloud with a timer: specific, positive, one to two minutes.", PackStyles.Hint);
        page.Text(PrepPack.NoRecording, PackStyles.Hint);
        for (var i = 0; i < questions.Count; i++)
        {
            Core(page, questions[i], i + 1, Steps(questions[i], frames, own));
        }
    }

    public static void Specialty(PackBody page, PrepPack pack)
    {
        if (pack.SpecialtyQuestions is { } specialty)
        {
            page.Heading(1, $"{specialty.Title} questions");
            Practice(page, specialty, pack.Own);
        }
    }

    public static void Families(PackBody page, PrepPack pack)
    {
        page.Heading(1, "More questions to practice");
        if (pack.SpecialtyQuestions is null && pack.Specialty is { } name)
        {
            page.Text($"The question bank has no list of its own for {name.ToLowerInvariant()} yet. The families below are asked everywhere.", PackStyles.Hint);
        }

        foreach (var family in pack.Families)
        {
            page.Heading(2, family.Title);
            Practice(page, family, pack.Own);
        }
    }

    /// <summary>All families, a part for each stretch of an interview.</summary>
    public static void Parts(PackBody page, IReadOnlyList<QuestionFamily> families, OwnMaterial own)
    {
        foreach (var part in families.GroupBy(family => family.Part))
        {
            page.Heading(1, $"Practice: {Name(part.Key)}");
            foreach (var family in part)
            {
                page.Heading(2, family.Title);
                Practice(page, family, own);
            }
        }
    }

    /// <summary>What in the person's file asks for an explanation, as they said; nothing where nothing does.</summary>
    public static void RedFlags(PackBody page, OwnMaterial own, Frames frames)
    {
        if (own.RedFlags.Count == 0)
        {
            return;
        }

        page.Heading(1, "What may ask for an explanation");
        page.Text("You said that these apply. Have one calm answer ready for each, short, and in the same words every time.", PackStyles.Hint);
        foreach (var family in own.RedFlags)
        {
            page.Heading(2, family.Title);
            if (frames.Answers.FirstOrDefault(frame => frame.Questions.Intersect(family.Questions.Select(question => question.Id)).Any()) is { } frame)
            {
                page.Add(WordText.Lead(PackStyles.Intro, $"{frame.Title}:", string.Join(" → ", frame.Steps.Select(step => step.Label)) + "."));
            }

            Practice(page, family, own);
        }
    }

    private static void Core(PackBody page, Question question, int number, IReadOnlyList<OpenXmlElement> steps)
    {
        page.Heading(2, $"{number.ToString(CultureInfo.InvariantCulture)}. {question.Ask}", newPage: number > 1);
        page.Lead("What they want to learn.", question.Wants);
        var guide = new PackTable($"How to build it: {question.Ask}", "Two columns: the steps of an answer, and room to write yours.", CoreWidths);
        guide.Header($"Tell it in this order, in about {Seconds(question)} seconds", "My answer, in key words");
        guide.Row(AnswerHeight, steps, page.AnswerForEveryPack($"q-{question.Id}-1", question.Ask));
        page.Add(guide.Make());
        page.Gap();
        page.CheckLine($"q-{question.Id}-said", "Said aloud with a timer");
        var around = new PackTable($"Around it: {question.Ask}", "Two lists side by side: what to avoid, and what is often asked next.", CoreWidths);
        around.Header("Avoid", "Often asked next");
        around.Row(0, [.. PackCell.Bullets(question.Pitfalls)], [.. PackCell.Bullets(question.FollowUps)]);
        page.Add(around.Make());
    }

    private static List<OpenXmlElement> Steps(Question question, Frames frames, OwnMaterial own)
    {
        var frame = frames.Answers.FirstOrDefault(frame => frame.Questions.Contains(question.Id));
        List<OpenXmlElement> steps = frame is null
            ? [.. question.Frame.Select((step, at) => PackCell.Text($"{(at + 1).ToString(CultureInfo.InvariantCulture)}. {step}"))]
            : [.. frame.Steps.SelectMany((step, at) => FramePages.Guide(step, at + 1))];
        return [.. steps, .. Story(question, own)];
    }

    private static IEnumerable<OpenXmlElement> Story(Question question, OwnMaterial own) => own.ProposalFor(question.Id) is not { } proposal ? [] :
        PackCell.Led($"Your story “{proposal.Story}”:", proposal.Other is null ? proposal.Why : $"{proposal.Why} Else “{proposal.Other}”.");

    // What most questions of a family share is said once above the table; a row says only what is its own.
    public static void Practice(PackBody page, QuestionFamily family, OwnMaterial own)
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
                [.. Asked(question, wants, frame, pitfalls), .. Story(question, own)],
                page.AnswerForEveryPack($"q-{question.Id}-1", question.Ask),
                [WordText.Paragraph(PackStyles.TableText, page.Answers.CheckBox($"q-{question.Id}-said", $"Said aloud: {question.Ask}"))]);
        }

        page.Add(table.Make());
    }

    private static List<OpenXmlElement> Asked(Question question, string? wants, string? frame, IReadOnlyList<string> pitfalls)
    {
        List<OpenXmlElement> cell =
        [
            WordText.Paragraph(PackStyles.TableText, WordText.Run(question.Ask, PackStyles.Strong), WordText.Run($"  {Seconds(question)}\u00A0s")),
        ];
        cell.AddRange(PackCell.Led("They want:", question.Wants == wants ? "" : question.Wants));
        cell.AddRange(PackCell.Led("Frame:", Frame(question) == frame ? "" : Frame(question)));
        cell.AddRange(PackCell.Led("Avoid:", string.Join(" ", question.Pitfalls.Except(pitfalls))));
        cell.AddRange(PackCell.Led("Turn it:", question.Pivot ?? ""));
        cell.AddRange(PackCell.Led("Next:", string.Join(" ", question.FollowUps)));
        return cell;
    }

    private static string? Shared(QuestionFamily family, Func<Question, string> field) =>
        family.Questions.GroupBy(field, StringComparer.Ordinal).OrderByDescending(group => group.Count()).FirstOrDefault(group => group.Count() > 1)?.Key;

    private static string Frame(Question question) => string.Join(" → ", question.Frame);

    private static string Seconds(Question question) => question.Seconds.ToString(CultureInfo.InvariantCulture);

    private static string Name(QuestionPart part) => part switch
    {
        QuestionPart.Opening => "the first minutes",
        QuestionPart.Path => "your path",
        QuestionPart.Fit => "why this, why here",
        QuestionPart.RedFlags => "what may ask for an explanation",
        QuestionPart.Behavioral => "what you did",
        QuestionPart.Judgment => "what you would do",
        QuestionPart.Scholarship => "teaching, research, improvement",
        QuestionPart.Surprise => "surprises",
        QuestionPart.Format => "the form of the interview",
        QuestionPart.Closing => "the last minutes",
        QuestionPart.Specialty => "your specialty",
        _ => throw new InvalidOperationException($"The part {part} has no name."),
    };
}
