using OfficePrep.Prep;

namespace OfficePrep.Documents.Word;

/// <summary>The first page: which program, when on both clocks, what is known.</summary>
internal static class CoverPage
{
    public static void Add(PackBody page, PrepPack pack)
    {
        page.Text(pack.Program, PackStyles.Title);
        page.Text(pack.Specialty is { } specialty ? $"Interview prep pack · {specialty}" : "Interview prep pack", PackStyles.Subtitle);
        When(page, pack);
        Facts(page, pack);
    }

    private static void When(PackBody page, PrepPack pack)
    {
        var settled = pack.Day.Where(part => !part.IsChoice).ToList();
        var first = settled.Find(part => part.What == "Interview") ?? settled.FirstOrDefault();
        if (first is null)
        {
            page.Text("No fixed time was found in the letters.", PackStyles.CalloutLead);
            page.Text(pack.Day.Count > 0 ? "The choices are on the next pages, each on both clocks." : "When a time comes, make this pack again.", PackStyles.Callout);
        }
        else
        {
            page.Text(first.What, PackStyles.CalloutLead);
            Clocks(page, first.Start);
            if (first.IsDoubted)
            {
                page.Text("Not certain: settle it with the program first. Both readings are on the day page.", PackStyles.CalloutLead);
            }
        }

        if (pack.ReplyBy is { } last)
        {
            page.Text("Reply by", PackStyles.CalloutLead);
            Clocks(page, last.Start);
        }

        page.Add(WordText.Paragraph(PackStyles.Gap));
    }

    private static void Clocks(PackBody page, PackMoment moment)
    {
        page.Add(WordText.Lead(PackStyles.Callout, "There:", moment.Program.ToString()));
        page.Add(WordText.Lead(PackStyles.Callout, "For you:", moment.Home.ToString()));
        if (moment.DayShift.Length > 0)
        {
            page.Add(WordText.Lead(PackStyles.Callout, "Mind the date:", moment.DayShift));
        }
    }

    private static void Facts(PackBody page, PrepPack pack)
    {
        var table = new PackTable("The interview at a glance", "Two columns: what, and what is known.", 2400, PackTable.FullWidth - 2400);
        table.Header("About", "What the letters say");
        foreach (var fact in pack.Facts)
        {
            table.Row(0, WordText.Paragraph(PackStyles.TableText, fact.Label), WordText.Paragraph(PackStyles.TableText, fact.Value));
        }

        page.Add(table.Make());
    }
}
