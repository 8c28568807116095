using System.Globalization;
using OfficePrep.Programs;

namespace OfficePrep.Cli.Programs;

/// <summary>The books before the last changes, in <c>.history</c>: what <c>programs undo</c> goes back to, and where an undone book stays.</summary>
/// <param name="folder">The season's folder.</param>
internal sealed class BookHistory(SeasonFolder folder)
{
    // As far back as a season's own undo goes.
    private const int MostSteps = 20;
    private const string Ending = ".programs.json";

    private readonly string path = Path.Combine(folder.Path, ".history");

    /// <summary>Where a book that was taken back stays until the next is.</summary>
    public string UndoneFile => Path.Combine(path, "undone" + Ending);

    /// <summary>Keeps a book before it is changed.</summary>
    public void Keep(byte[] before)
    {
        var kept = Files();
        AtomicFile.Write(Path.Combine(path, $"{((kept.Count == 0 ? 0 : Number(kept[^1])) + 1).ToString("00000", CultureInfo.InvariantCulture)}{Ending}"), before, lasting: true);
        foreach (var file in kept.SkipLast(MostSteps - 1))
        {
            File.Delete(file);
        }
    }

    /// <summary>The last book kept; null where there is none.</summary>
    /// <exception cref="FormatException">It is damaged.</exception>
    public (string File, ProgramBook Book)? Last() => Files() is [.., var file] ? (file, ProgramsJson.Read(File.ReadAllBytes(file))) : null;

    /// <summary>Forgets a book that was gone back to.</summary>
    public static void Forget(string file) => File.Delete(file);

    private List<string> Files() => Directory.Exists(path) ? [.. Directory.EnumerateFiles(path, "*" + Ending).Where(file => Number(file) > 0).OrderBy(Number)] : [];

    private static int Number(string file) => int.TryParse(Path.GetFileName(file).Split('.')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
