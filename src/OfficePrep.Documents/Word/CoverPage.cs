using DocumentFormat.OpenXml.Wordprocessing;
using OfficePrep.Prep;

namespace OfficePrep.Documents.Word;

/// <summary>The first page: which program, when on both clocks, what is known.</summary>
internal static class CoverPage
{
    // As many parts of the day as leave room for the facts below them.
    private const int MostParts = 5;

    private static readonly int[] DayWidths = [1600, 4096, 4096];

    public static void Add(PackBody page, PrepPack pack)
    {
        page.Text(pack.Program, PackStyles.Title);
        page.Text(pack.Specialty is { } specialty ? $"Interview prep pack · {specialty}" : "Interview prep pack", PackStyles.Subtitle);
        When(page, pack);
        Facts(page, pack);
        page.Text("Type into the boxes, or print the pack and write by hand. What you type and tick is kept when the pack is printed again. "
            + "The general pack (packs/general.docx) holds what is the same for every program: frames and concerns, improper questions, all question families, the mock interview kit and the plan for the weeks before.", PackStyles.Note);
    }

    /// <summary>The part of the day that everything else turns around; null where no time is fixed.</summary>
    public static PackTime? First(PrepPack pack)
    {
        var settled = pack.Day.Where(part => !part.IsChoice).ToList();
        return settled.Find(part => part.What == "Interview") ?? settled.FirstOrDefault();
    }

    /// <summary>That an hour is not certain: said wherever the hour stands alone.</summary>
    public static void Doubted(PackBody page)
    {
        page.Text("Not certain: settle it with the program first. Both readings are on the day page.", PackStyles.CalloutLead);
        page.Gap();
    }

    private static void When(PackBody page, PrepPack pack)
    {
        var first = First(pack);
        if (first is null)
        {
            page.Text("No fixed time was found in the letters.", PackStyles.CalloutLead);
            page.Text(pack.Day.Count > 0 ? "The choices are on the next pages, each on both clocks." : "When a time comes, make this pack again.", PackStyles.Callout);
            page.Gap();
        }
        else if (first.IsDoubted)
        {
            Doubted(page);
        }

        if (first is not null || pack.ReplyBy is not null)
        {
            page.Add(Day(pack, first));
            page.Gap();
        }
    }

    private static Table Day(PrepPack pack, PackTime? first)
    {
        var table = new PackTable("When, on both clocks", "One row for each part: what, on the program's clock, on your clock.", DayWidths);
        table.Header("What", "There", "For you");
        if (first is not null)
        {
            table.Row(0, [PackCell.Strong(first.What)], [.. PackCell.BigClock(first.Start.Program)], [.. PackCell.BigClock(first.Start.Home), .. PackCell.Shift(first.Start)]);
        }

        var others = pack.Day.Where(part => !part.IsChoice && part != first).ToList();
        foreach (var part in (pack.ReplyBy is { } last ? others.Prepend(last) : others).Take(MostParts))
        {
            table.Row(0, [PackCell.Strong(part.What), .. part.IsDoubted ? [PackCell.Hint("Not certain")] : Array.Empty<Paragraph>()], [PackCell.Text(part.Start.Program.ToString())], [PackCell.Text(part.Start.Home.ToString()), .. PackCell.Shift(part.Start)]);
        }

        if (others.Count + (pack.ReplyBy is null ? 0 : 1) > MostParts)
        {
            table.Row(0, [PackCell.Hint("More")], [PackCell.Hint("The whole day is on the day page.")], [PackCell.Hint("")]);
        }

        return table.Make();
    }

    private static void Facts(PackBody page, PrepPack pack)
    {
        var table = new PackTable("The interview at a glance", "Two columns: what, and what is known.", DayWidths[0], PackTable.FullWidth - DayWidths[0]);
        table.Header("About", "What is known");
        foreach (var fact in pack.Facts)
        {
            table.Row(0, PackCell.Text(fact.Label), PackCell.Text(fact.Value));
        }

        page.Add(table.Make());
    }
}
