using System.Globalization;
using OfficePrep.Prep.Answers;

namespace OfficePrep.Cli;

/// <summary>Keeps the answer bank beside the season, and older states of it and of edited packs in <c>.history</c>.</summary>
/// <param name="folder">The folder of the season.</param>
internal sealed class AnswerShelf(SeasonFolder folder)
{
    private const string BankFile = "answers.json";
    private const string Name = "answers", Ending = ".json";

    // As many as anyone looks back for; a bank of twenty full packs takes about 500 KB, an edited pack about 60.
    private const int MostKept = 10;

    /// <summary>Reads the bank; an empty one where the folder holds none.</summary>
    /// <exception cref="FolderFaultException">It cannot be read; nothing was changed.</exception>
    public AnswerBank Read()
    {
        var file = folder.In(BankFile);
        return File.Exists(file) ? Read(file) : AnswerBank.Empty;
    }

    /// <summary>The numbers of the states that are kept, the oldest first.</summary>
    public IReadOnlyList<int> States() => [.. Kept(Name, Ending).Select(kept => kept.Number)];

    /// <summary>Reads a state that is kept.</summary>
    /// <param name="number">Its number, one of <see cref="States"/>.</param>
    /// <exception cref="FolderFaultException">It cannot be read; nothing was changed.</exception>
    public AnswerBank Recall(int number) => Read(Kept(Name, Ending).Single(kept => kept.Number == number).File);

    private static AnswerBank Read(string file)
    {
        try
        {
            return new FileInfo(file).Length > AnswerBankJson.LargestDocument ? throw new FolderFaultException($"{file} is too large to be an answer bank; restore it from a backup or move it away. Nothing was changed.")
                : AnswerBankJson.Read(File.ReadAllBytes(file));
        }
        catch (FormatException fault)
        {
            throw new FolderFaultException($"{file} cannot be used: {fault.Message}. Restore it from a backup or move it away; nothing was changed.", fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new FolderFaultException($"{file} cannot be opened; close it in other programs and check who may read it. Nothing was changed.", fault);
        }
    }

    /// <summary>Saves the bank where it differs from what is there; where words are replaced, what was there is kept.</summary>
    /// <param name="bank">The bank.</param>
    /// <param name="keepOlder">Whether a person's words change.</param>
    /// <exception cref="FolderFaultException">It cannot be written; the old one stands.</exception>
    public void Save(AnswerBank bank, bool keepOlder)
    {
        var file = folder.In(BankFile);
        try
        {
            var bytes = AnswerBankJson.Write(bank);
            var there = File.Exists(file) ? File.ReadAllBytes(file) : null;
            if (there is not null && bytes.AsSpan().SequenceEqual(there))
            {
                return;
            }

            if (keepOlder && there is not null)
            {
                Keep(Name, Ending, there);
            }

            AtomicFile.Write(file, bytes, lasting: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new FolderFaultException($"{file} cannot be written; check who may write there and that the disk is not full. It stands as it was.", fault);
        }
    }

    /// <summary>Keeps a file as a person left it, before another takes its place; the oldest beyond the bound go.</summary>
    public void Keep(string name, string ending, byte[] bytes)
    {
        var kept = Kept(name, ending);
        var next = kept.Count == 0 ? 1 : kept[^1].Number + 1;
        AtomicFile.Write(Path.Combine(folder.In(".history"), $"{name}.{next.ToString("00000", CultureInfo.InvariantCulture)}{ending}"), bytes, lasting: true);
        foreach (var (file, _) in kept.SkipLast(MostKept - 1))
        {
            File.Delete(file);
        }
    }

    private List<(string File, int Number)> Kept(string name, string ending) =>
        Directory.Exists(folder.In(".history"))
            ? [.. Directory.EnumerateFiles(folder.In(".history"), $"{name}.*{ending}").Select(file => (File: file, Number: Number(file, name, ending))).Where(each => each.Number > 0).OrderBy(each => each.Number)]
            : [];

    private static int Number(string file, string name, string ending) =>
        int.TryParse(Path.GetFileName(file).AsSpan()[(name.Length + 1)..^ending.Length], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
