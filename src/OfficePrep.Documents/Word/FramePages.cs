using System.Globalization;
using DocumentFormat.OpenXml;
using OfficePrep.Prep;
using OfficePrep.Prep.Profile;

namespace OfficePrep.Documents.Word;

/// <summary>How to build answers: the frames step by step, the four pillars, what directors may wonder.</summary>
internal static class FramePages
{
    private static readonly int[] FrameWidths = [4392, 5400];
    private static readonly int[] PillarWidths = [2900, 3692, 3200];

    /// <summary>The frames, each with room for every step.</summary>
    public static void Answers(PackBody page, IReadOnlyList<AnswerFrame> frames)
    {
        page.Heading(1, "How to build an answer");
        page.Text("Each kind of question has a shape. Write your own words beside each step, then close the page and say it.", PackStyles.Hint);
        foreach (var frame in frames)
        {
            page.Heading(2, frame.Title);
            page.Text(frame.Note, PackStyles.Intro);
            var table = new PackTable($"Frame: {frame.Title}", "One row for each step: what belongs in it, and room for your own words.", FrameWidths) { KeepTogether = true };
            table.Header($"Step, {Number(frame.Seconds)} seconds in all", "My words");
            foreach (var (step, at) in frame.Steps.Select((step, at) => (step, at)))
            {
                table.Row(66, [.. Guide(step, at + 1)], page.AnswerForEveryPack($"{step.Id}-1", $"{step.Label} ({frame.Title})"));
            }

            page.Add(table.Make());
        }
    }

    /// <summary>One step, for the side of a box: its name and time, what belongs in it, how it may begin.</summary>
    public static IEnumerable<OpenXmlElement> Guide(FrameStep step, int number) =>
    [
        WordText.Paragraph(PackStyles.TableText, WordText.Run($"{Number(number)}. {step.Label}", PackStyles.Strong), WordText.Run($"  {Number(step.Seconds)}\u00A0s")),
        PackCell.Hint(step.Say),
        PackCell.Spoken($"“{step.Start}”"),
    ];

    /// <summary>What all answers together should carry.</summary>
    public static void Pillars(PackBody page, IReadOnlyList<Pillar> pillars, OwnMaterial own)
    {
        page.Heading(1, "What your answers carry together");
        Carried(page, pillars, own);
    }

    /// <summary>What holds a program's pack together: which side to turn toward its specialty, and what the answers carry.</summary>
    public static void Thread(PackBody page, SpecialtyEmphasis? emphasis, IReadOnlyList<Pillar> pillars, OwnMaterial own)
    {
        page.Heading(1, "The thread through your answers");
        if (emphasis is not null)
        {
            page.SideHeading($"The same story, for {emphasis.Title.ToLowerInvariant()}");
            Emphasis(page, emphasis);
        }

        page.SideHeading("What your answers carry together");
        Carried(page, pillars, own);
        GeneralPages.Missing(page, own.Missing);
    }

    private static void Carried(PackBody page, IReadOnlyList<Pillar> pillars, OwnMaterial own)
    {
        page.Text("Four things a listener should know at the end of the hour. None needs an answer of its own; each needs a place in one.", PackStyles.Hint);
        var table = new PackTable("The four pillars", "One row for each: what it is, how a listener notices it, where you say it.", PillarWidths);
        table.Header("Pillar", "How a listener notices", "Where I say it");
        foreach (var pillar in pillars)
        {
            table.Row(
                70,
                [PackCell.Strong(pillar.Title), PackCell.Hint(pillar.Means)],
                [.. PackCell.Bullets(pillar.Signs)],
                [.. Material(own.Pillars, pillar.Id), .. page.AnswerForEveryPack($"{pillar.Id}-1", $"Where I say it: {pillar.Title}")]);
        }

        page.Add(table.Make());
    }

    /// <summary>What a director may quietly wonder, and what settles it.</summary>
    public static void Concerns(PackBody page, IReadOnlyList<Concern> concerns, OwnMaterial own)
    {
        page.Heading(1, "What directors may wonder");
        page.Text("Seldom said aloud, and fair. Facts settle them, promises do not. Write the facts you have; where you have none yet, that is work for before the interview.", PackStyles.Hint);
        var table = new PackTable("What directors may wonder", "One row for each: the thought and its reason, how to settle it, room for your own facts.", PillarWidths);
        table.Header("The thought", "What settles it", "My facts");
        foreach (var concern in concerns)
        {
            table.Row(
                70,
                [PackCell.Strong(concern.Wonder), PackCell.Hint(concern.Behind)],
                [.. PackCell.Bullets(concern.Answer)],
                [.. Material(own.Concerns, concern.Id), .. page.AnswerForEveryPack($"{concern.Id}-1", $"My facts: {concern.Wonder}")]);
        }

        page.Add(table.Make());
    }

    /// <summary>Which side of the same story to turn toward a specialty.</summary>
    public static void Emphasis(PackBody page, SpecialtyEmphasis sheet)
    {
        page.Text(sheet.Note, PackStyles.Intro);
        var third = PackTable.FullWidth / 3;
        var table = new PackTable($"Emphasis: {sheet.Title}", "Three lists side by side: what they look for, what to bring forward, what to keep short.", third, third, third);
        table.Header("What they look for", "What to bring forward", "What to keep short");
        table.Row(0, [.. PackCell.Bullets(sheet.Values)], [.. PackCell.Bullets(sheet.BringForward)], [.. PackCell.Bullets(sheet.HoldBack)]);
        page.Add(table.Make());
        page.Gap();
    }

    private static IEnumerable<OpenXmlElement> Material(IReadOnlyList<Coverage> coverage, string id) =>
        (coverage.FirstOrDefault(each => each.Id == id)?.Material ?? []).Select(PackCell.Hint);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
