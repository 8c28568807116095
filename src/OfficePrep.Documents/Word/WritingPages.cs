using DocumentFormat.OpenXml.Wordprocessing;
using OfficePrep.Prep;
using OfficePrep.Prep.Profile;

namespace OfficePrep.Documents.Word;

/// <summary>Pages to write on: why this program, and the stories.</summary>
internal static class WritingPages
{
    private const int LabelWidth = 3400;

    private static readonly (string Id, string Label)[] StoryParts =
    [
        ("situation", "Situation: where, when, who (no names)"),
        ("task", "Task: what I was responsible for"),
        ("action", "Action: what I did (say “I”)"),
        ("result", "Result: what changed, what I learned"),
    ];

    public static void WhyProgram(PackBody page, PrepPack pack)
    {
        page.Heading(1, pack.WhyProgram.Title);
        page.Text(pack.WhyProgram.Note);
        OwnPages.Reasons(page, pack.Own.Reasons);
        page.Add(Rows(page, pack.WhyProgram, 76));
    }

    public static void Stories(PackBody page, WritingPage stories, OwnMaterial own)
    {
        page.Heading(1, stories.Title);
        page.Text(stories.Note);
        if (own.Stories.Count > 0)
        {
            page.Add(WordText.Lead(PackStyles.LeadIn, "From your profile:", string.Join("; ", own.Stories.Select(story => story.Title)) + "."));
        }

        foreach (var story in stories.Prompts)
        {
            Story(page, story);
        }
    }

    /// <summary>A table with one row for each prompt: label and hint, and room to write.</summary>
    public static Table Rows(PackBody page, WritingPage prompts, int height)
    {
        var table = new PackTable(prompts.Title, "One row for each point: what to write, and room for it.", LabelWidth, PackTable.FullWidth - LabelWidth);
        table.Header("Point", "My words");
        foreach (var prompt in prompts.Prompts)
        {
            table.Row(
                height,
                [PackCell.Strong(prompt.Label), PackCell.Hint(prompt.Hint)],
                [page.Answer($"{prompt.Id}-1", prompt.Label)]);
        }

        return table.Make();
    }

    private static void Story(PackBody page, WritingPrompt story)
    {
        page.SideHeading(story.Label);
        page.Text(story.Hint, PackStyles.Hint);
        var table = new PackTable($"Story: {story.Label}", "Four rows: situation, task, action, result, each with room to write.", LabelWidth, PackTable.FullWidth - LabelWidth) { KeepTogether = true };
        table.Header("Part", "My words");
        foreach (var (id, label) in StoryParts)
        {
            table.Row(46, [PackCell.Text(label)], page.AnswerForEveryPack($"{story.Id}-{id}", $"{label} ({story.Label})"));
        }

        page.Add(table.Make());
    }
}
