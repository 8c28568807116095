using OfficePrep.Prep;

namespace OfficePrep.Documents.Word;

/// <summary>The pages for the day itself and right after it.</summary>
internal static class ClosingPages
{
    private const int NotesHeight = 480;

    public static void Add(PackBody page, PrepPack pack)
    {
        page.Heading(1, "Notes");
        page.Text("For the hours themselves: names, words, what to come back to. Glance, do not read.", PackStyles.Hint);
        page.AnswerBox("notes-day", "What I noted", "Notes of the day", NotesHeight);
        page.Heading(1, pack.Debrief.Title);
        page.Text(pack.Debrief.Note);
        page.Add(WritingPages.Rows(page, pack.Debrief, 58));
        page.Gap();
        Closing(page);
    }

    /// <summary>What is said at the end of every pack.</summary>
    public static void Closing(PackBody page)
    {
        page.Text(PrepPack.NoRecording, PackStyles.Note);
        page.Text(PrepPack.GeneralInformation, PackStyles.Note);
    }
}
