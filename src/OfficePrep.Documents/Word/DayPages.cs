using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using OfficePrep.Prep;

namespace OfficePrep.Documents.Word;

/// <summary>The day on both clocks, and what to settle before it.</summary>
internal static class DayPages
{
    private static readonly int[] DayWidths = [1792, 4000, 4000];
    private static readonly int[] ReadingWidths = [2392, 3700, 3700];

    public static void Add(PackBody page, PrepPack pack)
    {
        page.Heading(1, "The day on both clocks");
        if (pack.Day.Count == 0 && pack.ReplyBy is null)
        {
            page.Text("No time was found in the letters. Look at them yourself before you rely on that.");
        }
        else
        {
            page.Add(Times(pack));
        }

        page.Gap();
        page.Text($"Each line is one moment on two clocks. Time zone data: {pack.TzdbVersion}.", PackStyles.Hint);
        foreach (var disagreement in pack.ClockDisagreements)
        {
            page.Text($"Check this hour: {disagreement}", PackStyles.Callout);
        }

        ClockChanges(page, pack);
        Doubts(page, pack);
        if (pack.Warnings.Count > 0)
        {
            page.Heading(2, "Warnings about the letters");
            page.Bullets(pack.Warnings);
        }
    }

    private static Table Times(PrepPack pack)
    {
        var table = new PackTable("The day on both clocks", "One row for each part: what, on the program's clock, on your clock.", DayWidths);
        table.Header("What", "On the program's clock", "On your clock");
        foreach (var part in pack.ReplyBy is { } last ? [last, .. pack.Day] : pack.Day)
        {
            table.Row(0, What(part), Clock(part, moment => moment.Program), [.. Clock(part, moment => moment.Home), .. PackCell.Shift(part.Start)]);
        }

        return table.Make();
    }

    private static List<OpenXmlElement> What(PackTime part)
    {
        List<OpenXmlElement> cell = [PackCell.Strong(part.What)];
        if (part.IsChoice)
        {
            cell.Add(PackCell.Hint("One of the choices, not fixed"));
        }

        if (part.IsDoubted)
        {
            cell.Add(PackCell.Hint("Not certain: see “To settle first”"));
        }

        return cell;
    }

    private static List<OpenXmlElement> Clock(PackTime part, Func<PackMoment, PackFace> face)
    {
        var cell = new List<OpenXmlElement>();
        if (part.ArriveBy is { } arrive)
        {
            cell.Add(Line("Arrive", face(arrive)));
        }

        cell.Add(Line(part.ArriveBy is null && part.End is null ? "" : "Begins", face(part.Start)));
        if (part.End is { } end)
        {
            cell.Add(Line("Ends", face(end)));
        }

        return cell;
    }

    // The date above the hour: a column too narrow for both must not part an hour from its AM or PM.
    private static Paragraph Line(string lead, PackFace face)
    {
        var line = WordText.Paragraph(PackStyles.TableText);
        if (lead.Length > 0)
        {
            line.Append(WordText.Run(lead + " ", PackStyles.Strong));
        }

        line.Append(WordText.Run(face.Day.Length == 0 ? face.Clock : $"{face.Day}\n{face.Clock}"));
        return line;
    }

    private static void ClockChanges(PackBody page, PrepPack pack)
    {
        if (pack.ClockChanges.Count == 0)
        {
            return;
        }

        page.Text("Clocks change close to these days", PackStyles.CalloutLead);
        foreach (var change in pack.ClockChanges)
        {
            page.Text(change, PackStyles.Callout);
        }

        page.Text("The hours above already count it. A difference that you remember from another week may be wrong.", PackStyles.Callout);
        page.Gap();
    }

    private static void Doubts(PackBody page, PrepPack pack)
    {
        if (pack.Doubts.Count == 0)
        {
            return;
        }

        page.Heading(2, "To settle first");
        page.Text("The letters leave these points open. Ask the program, then tick them off.", PackStyles.Hint);
        foreach (var doubt in pack.Doubts)
        {
            page.Heading(3, doubt.About);
            page.Text(doubt.Message);
            if (doubt.Evidence.Length > 0)
            {
                page.Add(WordText.Lead(PackStyles.Normal, "The letter's words:", $"“{doubt.Evidence}”"));
            }

            if (doubt.Readings.Count > 0)
            {
                page.Add(Readings(doubt));
                page.Gap();
            }

            page.CheckLine($"{doubt.Id}-settled", "Settled with the program");
            page.AnswerBox($"{doubt.Id}-1", "What the program answered", $"What the program answered on {doubt.About}", 40);
        }
    }

    private static Table Readings(PackDoubt doubt)
    {
        var table = new PackTable($"Ways to read it: {doubt.About}", "One row for each reading, the likeliest first: as written, on the program's clock, on your clock.", ReadingWidths) { KeepTogether = true };
        table.Header("If it means", "On the program's clock", "On your clock");
        foreach (var reading in doubt.Readings)
        {
            table.Row(
                0,
                [PackCell.Text(reading.AsWritten)],
                [Line("", reading.Moment.Program)],
                [Line("", reading.Moment.Home), .. PackCell.Shift(reading.Moment)]);
        }

        return table.Make();
    }
}
