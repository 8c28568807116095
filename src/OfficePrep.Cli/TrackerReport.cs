using OfficePrep.Documents.Excel;

namespace OfficePrep.Cli;

/// <summary>What came of merging the tracker, in words: conflicts first.</summary>
internal static class TrackerReport
{
    // What scrolls away is not read.
    private const int Most = 40;

    /// <summary>Writes it; nothing where there is nothing to say.</summary>
    public static void Write(Terminal terminal, IReadOnlyList<TrackerNote> notes)
    {
        foreach (var group in notes.Take(Most).GroupBy(note => note.Kind))
        {
            terminal.Say(group.Key switch
            {
                TrackerNoteKind.Conflict => "Conflicts in the tracker",
                TrackerNoteKind.Question => "Please check in the tracker",
                _ => "In the tracker",
            });
            foreach (var note in group)
            {
                terminal.Say(note.Words, indented: true);
            }
        }

        if (notes.Count > Most)
        {
            terminal.Say($"and {(notes.Count - Most).ToString(System.Globalization.CultureInfo.InvariantCulture)} more; settle these first.", indented: true);
        }
    }
}
