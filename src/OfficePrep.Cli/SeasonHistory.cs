using System.Globalization;
using NodaTime;
using OfficePrep.Planning;

namespace OfficePrep.Cli;

/// <summary>The states of a season before its last changes, compressed, in a folder beside it: what undo goes back to.</summary>
/// <param name="path">The folder of the season.</param>
internal sealed class SeasonHistory(string path)
{
    // As many steps back as anyone remembers; a season of 600 letters takes about 60 KB each, so the whole stays small.
    private const int MostSteps = 20;
    private const long MostBytes = 8 * 1024 * 1024;

    private readonly string folder = Path.Combine(path, ".history");

    /// <summary>A state to go back to.</summary>
    /// <param name="File">Where it is kept.</param>
    /// <param name="Step">What was done after it.</param>
    /// <param name="When">When that was done.</param>
    /// <param name="Season">The state.</param>
    internal sealed record Entry(string File, string Step, Instant When, Season Season);

    /// <summary>Keeps a state before something is done to it; the oldest states beyond the bounds go.</summary>
    public void Keep(Season before, string step, Instant now)
    {
        var number = (Files() is [.., var newest] ? Number(newest) : 0) + 1;
        AtomicFile.Write(Path.Combine(folder, $"{number.ToString("00000", CultureInfo.InvariantCulture)}.season.br"), new SeasonState(step, now, before).Pack(), lasting: true);
        Trim();
    }

    /// <summary>The last state kept; null where there is none.</summary>
    /// <exception cref="FormatException">It is damaged.</exception>
    public Entry? Last()
    {
        if (Files() is not [.., var file])
        {
            return null;
        }

        try
        {
            var state = SeasonState.Unpack(File.ReadAllBytes(file));
            return new Entry(file, state.Step, state.When, state.Season);
        }
        catch (Exception fault) when (fault is FormatException or IOException)
        {
            throw new FormatException($"{file} is damaged, so that step cannot be taken back; move the file away to reach the step before it.", fault);
        }
    }

    /// <summary>Forgets a state that was gone back to.</summary>
    public static void Forget(Entry entry) => File.Delete(entry.File);

    private void Trim()
    {
        var bytes = 0L;
        var kept = 0;
        foreach (var file in Files().Reverse())
        {
            bytes += new FileInfo(file).Length;
            if (++kept > MostSteps || (kept > 1 && bytes > MostBytes))
            {
                File.Delete(file);
            }
        }
    }

    private IReadOnlyList<string> Files() =>
        Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder, "*.season.br").Where(file => Number(file) > 0).OrderBy(Number)] : [];

    private static int Number(string file) => int.TryParse(Path.GetFileName(file).Split('.')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
