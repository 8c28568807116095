using System.Globalization;
using NodaTime;
using OfficePrep.Planning;

namespace OfficePrep.Server.Store;

/// <summary>Steps of a season and the way back: the state before each step is kept beside the season, named as the command line names it.</summary>
internal static class SeasonSteps
{
    private const string Folder = ".history/";
    private const string Ending = ".season.br";

    // As many steps back as anyone remembers.
    private const int Most = 20;

    /// <summary>Takes a step: stores the season after it, and the one before it for undo, where anything changes.</summary>
    /// <param name="files">The person's files, in a change.</param>
    /// <param name="step">What is done, for the person who may undo it.</param>
    /// <param name="before">The season as it is stored; null where it begins with this step.</param>
    /// <param name="after">The season after it.</param>
    /// <param name="now">The moment.</param>
    /// <param name="stop">Asks to stop.</param>
    public static async Task Take(SeasonFiles files, string step, Season? before, Season after, Instant now, CancellationToken stop)
    {
        var bytes = SeasonJson.Write(after);
        if (before is not null)
        {
            var standing = SeasonJson.Write(before);
            if (bytes.AsSpan().SequenceEqual(standing))
            {
                return;
            }

            await Keep(files, new SeasonState(step, now, before).Pack(quick: true, standing), stop);
        }

        files.Write(after, bytes);
    }

    /// <summary>The last step with the state before it; null where there is none.</summary>
    public static async Task<(string Name, SeasonState State)?> Last(SeasonFiles files, CancellationToken stop)
    {
        if (await Names(files, stop) is not [.., var last])
        {
            return null;
        }

        try
        {
            return (last, SeasonState.Unpack((await files.Read(last, stop))!));
        }
        catch (FormatException fault)
        {
            throw Refusal.Unusable($"{fault.Message}, so it cannot be taken back.");
        }
    }

    private static async Task Keep(SeasonFiles files, byte[] state, CancellationToken stop)
    {
        var names = await Names(files, stop);
        var next = (names is [.., var last] ? Number(last) : 0) + 1;
        files.Write($"{Folder}{next.ToString("00000", CultureInfo.InvariantCulture)}{Ending}", state);
        foreach (var old in names.SkipLast(Most - 1))
        {
            files.Remove(old);
        }
    }

    private static async Task<IReadOnlyList<string>> Names(SeasonFiles files, CancellationToken stop) =>
        [.. (await files.Names(Folder, stop)).Where(name => name.EndsWith(Ending, StringComparison.Ordinal) && Number(name) > 0).OrderBy(Number)];

    private static int Number(string name) =>
        int.TryParse(name.AsSpan()[Folder.Length..^Ending.Length], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
