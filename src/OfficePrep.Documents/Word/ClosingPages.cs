using OfficePrep.Prep;

namespace OfficePrep.Documents.Word;

/// <summary>Staying steady on the day, and the page for afterwards.</summary>
internal static class ClosingPages
{
    public static void Add(PackBody page, PrepPack pack)
    {
        page.Heading(1, "Steady on the day");
        foreach (var list in new[] { pack.ConfidenceScript, pack.Control, pack.CannotControl })
        {
            page.Heading(2, list.Title);
            page.Text(list.Note, PackStyles.Hint);
            page.Bullets(list.Items.Select(item => item.Text));
        }

        page.Heading(1, pack.Debrief.Title);
        page.Text(pack.Debrief.Note);
        page.Add(WritingPages.Rows(page, pack.Debrief, 58));
        page.Add(WordText.Paragraph(PackStyles.Gap));
        page.Text(PrepPack.NoRecording, PackStyles.Hint);
        page.Text(PrepPack.GeneralInformation, PackStyles.Hint);
    }
}
