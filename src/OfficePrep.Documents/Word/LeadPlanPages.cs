using System.Globalization;
using OfficePrep.Prep;

namespace OfficePrep.Documents.Word;

/// <summary>What to do in the weeks before the first interview.</summary>
internal static class LeadPlanPages
{
    private static readonly int[] Widths = [1500, 1400, 6092, 800];

    public static void Add(PackBody page, LeadPlan plan)
    {
        page.Heading(1, plan.Title);
        page.Text(plan.Note);
        var table = new PackTable(plan.Title, "One row for each task: how many days before the first interview, what it prepares, what to do, a box to tick when done.", Widths);
        table.Header("Days before", "For", "What to do", "Done");
        foreach (var task in plan.Tasks)
        {
            table.Row(
                0,
                [PackCell.Strong(Days(task)), PackCell.Hint($"{Number(task.Minutes)}\u00A0minutes")],
                [PackCell.Text(Kind(task.Kind))],
                [PackCell.Strong(task.Do), PackCell.Hint(task.Why), .. PackCell.Led("Done when:", task.DoneWhen)],
                [WordText.Paragraph(PackStyles.TableText, page.Answers.CheckBox($"{task.Id}-done", $"Done: {task.Do}"))]);
        }

        page.Add(table.Make());
    }

    private static string Days(LeadTask task) =>
        task.EarliestDays == task.LatestDays ? Number(task.LatestDays) : $"{Number(task.EarliestDays)} to {Number(task.LatestDays)}";

    private static string Kind(LeadKind kind) => kind switch
    {
        LeadKind.Story => "Story",
        LeadKind.Answers => "Answers",
        LeadKind.Setup => "Setup",
        LeadKind.Mock => "Mock interviews",
        LeadKind.Programs => "Programs",
        LeadKind.Rest => "Rest",
        _ => throw new InvalidOperationException($"The kind {kind} has no wording."),
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
