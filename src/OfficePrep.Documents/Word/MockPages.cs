using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using OfficePrep.Prep;

namespace OfficePrep.Documents.Word;

/// <summary>The mock interview kit. What goes into the partner's hands begins a page, so that it can be handed over alone.</summary>
internal static class MockPages
{
    private const int HighestMark = 5;

    private static readonly int[] AgendaWidths = [1100, 3700, 4992];
    private static readonly int[] DrillWidths = [1100, 3400, 4492, 800];
    private static readonly int[] SheetWidths = [4092, 2500, 3200];
    private static readonly int[] FormWidths = [1602, 1930, 1930, 1930, 2400];

    /// <summary>Adds the kit.</summary>
    /// <param name="page">The body.</param>
    /// <param name="kit">The kit.</param>
    /// <param name="ask">How a question of the bank is asked, by its id; null for one that is not in the pack.</param>
    /// <param name="specialty">The specialty in words, for the letter; null where there are several or none.</param>
    public static void Add(PackBody page, MockKit kit, Func<string, string?> ask, string? specialty)
    {
        page.Heading(1, "Mock interviews");
        page.Heading(2, kit.Agenda.Title);
        page.Text(kit.Agenda.Note, PackStyles.Intro);
        page.Add(Agenda(kit.Agenda));
        page.Heading(2, "The letter that asks for it");
        Letter(page, kit.Request, specialty);
        page.Heading(2, kit.Drills.Title);
        page.Text(kit.Drills.Note, PackStyles.Intro);
        page.Add(Drills(page, kit.Drills));
        page.Heading(1, kit.Sheet.Title);
        page.Text(kit.Sheet.Note);
        page.Add(Sheet(page, kit.Sheet, ask));
        Form(page, kit.Feedback);
        page.Heading(2, kit.FeedbackWords.Title);
        page.Text(kit.FeedbackWords.Note, PackStyles.Intro);
        page.Add(WritingPages.Rows(page, kit.FeedbackWords, 44));
        Form(page, kit.SelfReview);
    }

    private static Table Agenda(MockAgenda agenda)
    {
        var table = new PackTable(agenda.Title, $"One row for each step: minutes, what happens, how. {Number(agenda.Minutes)} minutes in all.", AgendaWidths);
        table.Header("Minutes", "What", "How");
        foreach (var step in agenda.Steps)
        {
            table.Row(0, PackCell.Text(Number(step.Minutes)), PackCell.Strong(step.What), PackCell.Text(step.How));
        }

        table.Row(0, PackCell.Strong(Number(agenda.Minutes)), PackCell.Strong("In all"), PackCell.Text(""));
        return table.Make();
    }

    private static Table Drills(PackBody page, MockAgenda drills)
    {
        var table = new PackTable(drills.Title, "One row for each drill: minutes, what, how, a box to tick.", DrillWidths);
        table.Header("Minutes", "What", "How", "Done");
        foreach (var drill in drills.Steps)
        {
            table.Row(
                0,
                PackCell.Text(Number(drill.Minutes)),
                PackCell.Strong(drill.What),
                PackCell.Text(drill.How),
                WordText.Paragraph(PackStyles.TableText, page.Answers.CheckBox($"{drill.Id}-done", $"Done: {drill.What}")));
        }

        return table.Make();
    }

    // The places to fill in are in brackets, as people mark them; the hours are the sender's to choose, on both clocks.
    private static void Letter(PackBody page, PartnerRequest request, string? specialty)
    {
        page.Add(WordText.Lead(PackStyles.Callout, "Subject:", request.Subject));
        foreach (var paragraph in request.Paragraphs)
        {
            page.Text(
                paragraph.Replace("{partner}", "[name]", StringComparison.Ordinal)
                    .Replace("{specialty}", specialty?.ToLowerInvariant() ?? "[specialty]", StringComparison.Ordinal)
                    .Replace("{times}", "[three times, each on your clock and on theirs, with city and UTC offset]", StringComparison.Ordinal)
                    .Replace("{name}", "[your name]", StringComparison.Ordinal),
                PackStyles.Callout);
        }
    }

    private static Table Sheet(PackBody page, InterviewerSheet sheet, Func<string, string?> ask)
    {
        var table = new PackTable(sheet.Title, "One row for each line: questions to choose from and how to bring them up, what to watch for, room for notes.", SheetWidths);
        table.Header("Ask one of these", "Watch for", "Words I heard");
        foreach (var line in sheet.Lines)
        {
            table.Row(
                60,
                [.. PackCell.Bullets(line.Questions.Select(ask).OfType<string>()), PackCell.Hint(line.Say)],
                [PackCell.Text(line.Watch)],
                [page.Answer($"{line.Id}-1", $"Words I heard: {line.Watch}")]);
        }

        return table.Make();
    }

    private static void Form(PackBody page, RatingForm form)
    {
        page.Heading(1, form.Title);
        page.Text(form.Note);
        var table = new PackTable(form.Title, "One row for each point: what a 1, a 3 and a 5 look like, and boxes for the marks 1 to 5.", FormWidths);
        table.Header("Point", "1", "3", "5", "Mark");
        foreach (var row in form.Rows)
        {
            table.Row(0, PackCell.Strong(row.Label), PackCell.Hint(row.Low), PackCell.Hint(row.Middle), PackCell.Hint(row.High), Marks(page, row));
        }

        page.Add(table.Make());
        page.Gap();
    }

    private static Paragraph Marks(PackBody page, RatingRow row)
    {
        var marks = WordText.Paragraph(PackStyles.TableText);
        for (var mark = 1; mark <= HighestMark; mark++)
        {
            marks.Append(page.Answers.CheckBox($"{row.Id}-{Number(mark)}", $"{row.Label}: {Number(mark)}"), WordText.Run($"{Number(mark)} "));
        }

        return marks;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
