namespace OfficePrep.Prep.Answers;

/// <summary>
/// Three-way merge of one answer. The side that differs from what was last written wins; where both differ, both are kept, one below the other,
/// because no rule can know which of two sentences a person would rather lose.
/// </summary>
public static class AnswerMerge
{
    /// <summary>The line between two versions of one answer, both of them the person's own.</summary>
    public const string Divider = "[Also written here. Keep what you want:]";

    /// <summary>Merges a text.</summary>
    /// <param name="written">What was last written to the file.</param>
    /// <param name="file">What stands in the file now.</param>
    /// <param name="bank">What the answer bank holds now.</param>
    public static MergedText Text(string written, string file, string bank)
    {
        ArgumentNullException.ThrowIfNull(written);
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(bank);
        return file == written ? new MergedText(bank, false)
            : bank == written ? new MergedText(file, false)
            : Both(bank, file);
    }

    /// <summary>Keeps two texts; where one of them goes on from the other, or holds it line for line, the longer one is both.</summary>
    public static MergedText Both(string first, string second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return Holds(first, second) ? new MergedText(first, false)
            : Holds(second, first) ? new MergedText(second, false)
            : new MergedText($"{first}\n{Divider}\n{second}", true);
    }

    /// <summary>Merges a check box: it has two states, so whichever side changed it has the last word.</summary>
    public static bool Tick(bool written, bool file, bool bank) => file == written ? bank : file;

    private static bool Holds(string longer, string shorter) =>
        longer.StartsWith(shorter, StringComparison.Ordinal) || $"\n{longer}\n".Contains($"\n{shorter}\n", StringComparison.Ordinal);
}
