using OfficePrep.Prep;

namespace OfficePrep.Documents.Word;

/// <summary>Questions to ask, and lists to tick off.</summary>
internal static class ChecklistPages
{
    private static readonly int[] AskWidths = [700, 5192, 3900];

    public static void ToAsk(PackBody page, IReadOnlyList<QuestionToAsk> questions)
    {
        page.Heading(1, "Questions to ask");
        page.Text("Choose six, two for each kind of person. Mix teaching, patients and daily life. Leave out what the website answers, and do not ask two people the same unless you mean to compare.", PackStyles.Normal);
        foreach (var audience in questions.GroupBy(ask => ask.Audience))
        {
            Ask(page, Heading(audience.Key), [.. audience]);
        }
    }

    public static void Lists(PackBody page, IReadOnlyList<Checklist> lists)
    {
        page.Heading(1, "Checklists");
        foreach (var list in lists)
        {
            page.SideHeading(list.Title);
            page.Text(list.Note, PackStyles.Hint);
            foreach (var item in list.Items)
            {
                page.CheckLine($"check-{item.Id}", item.Text);
            }
        }
    }

    private static void Ask(PackBody page, string heading, IReadOnlyList<QuestionToAsk> questions)
    {
        page.Heading(2, heading);
        var table = new PackTable($"Questions to ask: {heading}", "One row for each question: a box to choose it, the question, room for the answer.", AskWidths);
        table.Header("Ask", "Question", "What they said");
        foreach (var ask in questions)
        {
            table.Row(
                44,
                [WordText.Paragraph(PackStyles.TableText, page.Answers.CheckBox($"{ask.Id}-chosen", $"Ask: {ask.Text}"))],
                [
                    PackCell.Strong(ask.Text),
                    WordText.Lead(PackStyles.TableHint, $"{Theme(ask.Theme)}.", $"Listen for: {ask.ListenFor}"),
                    .. PackCell.Led("Look first:", ask.OnWebsite ? "a website often answers this." : ""),
                ],
                [page.Answer($"{ask.Id}-1", $"Answer to: {ask.Text}")]);
        }

        page.Add(table.Make());
    }

    private static string Heading(Audience audience) => audience switch
    {
        Audience.Director => "The program director",
        Audience.Faculty => "Faculty",
        Audience.Resident => "Residents",
        Audience.Coordinator => "The coordinator",
        _ => throw new InvalidOperationException($"The audience {audience} has no heading."),
    };

    private static string Theme(QuestionTheme theme) => theme switch
    {
        QuestionTheme.Education => "Teaching",
        QuestionTheme.PatientCare => "Patients",
        QuestionTheme.WellBeing => "Daily life",
        QuestionTheme.Career => "What comes after",
        QuestionTheme.Support => "Support",
        QuestionTheme.Logistics => "Practical",
        _ => throw new InvalidOperationException($"The theme {theme} has no wording."),
    };
}
