using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Planning.Conflicts;

namespace OfficePrep.Cli;

/// <summary>Reads the person's own calendar files: those named with <c>--busy</c>, a file or a folder with everything below it, and those in the folder <c>busy</c> of the season.</summary>
internal static class BusyInputs
{
    // A person has a handful of calendars; a folder of thousands of files is something else.
    private const int MostFiles = 200;

    // The season's interviews lie within this much of now; nothing beyond is looked at.
    private static readonly Duration Past = Duration.FromDays(14);
    private static readonly Duration Ahead = Duration.FromDays(300);

    /// <summary>What to read for a season: what was named, and the season's own folder of calendars, so that every command places things around the same times.</summary>
    public static IReadOnlyList<string> Of(SeasonFolder folder, IReadOnlyList<string> named) =>
        folder.BusyFolder is { } own ? [.. named, own] : named;

    /// <summary>Reads them; what cannot be read is said in one sentence each, and the rest counts.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="season">The season, for its home zones.</param>
    /// <param name="now">The moment.</param>
    /// <param name="terminal">Told what could not be read.</param>
    /// <returns>The busy times, and whether every input could be read.</returns>
    public static (IReadOnlyList<BusyTime> Times, bool AllRead) Read(IReadOnlyList<string> paths, Season season, Instant now, Terminal terminal)
    {
        var times = new List<BusyTime>();
        var files = paths.Select(path => Files(path, terminal)).ToList();
        var allRead = files.TrueForAll(found => found.Count > 0);
        foreach (var file in files.SelectMany(found => found))
        {
            try
            {
                var size = new FileInfo(file).Length;
                // The reader's own sentence about the size needs no bytes beyond the limit.
                var bytes = size > BusyLimits.Default.Bytes ? new byte[BusyLimits.Default.Bytes + 1] : File.ReadAllBytes(file);
                var reading = BusyCalendar.Read(bytes, season, new Interval(now - Past, now + Ahead));
                times.AddRange(reading.Times);
                foreach (var note in reading.Notes)
                {
                    terminal.Say($"{file}: {note}");
                }
            }
            catch (FormatException fault)
            {
                terminal.Fault($"{file}: {fault.Message}.");
                allRead = false;
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                terminal.Fault($"{file} cannot be opened; check who may read it.");
                allRead = false;
            }
        }

        return ([.. times.Distinct()], allRead);
    }

    private static List<string> Files(string path, Terminal terminal)
    {
        if (File.Exists(path))
        {
            return [path];
        }

        try
        {
            var found = Directory.Exists(path)
                ? Directory.EnumerateFiles(path, "*.ics", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 8, IgnoreInaccessible = true, MatchCasing = MatchCasing.CaseInsensitive })
                    .Take(MostFiles + 1).Order(StringComparer.Ordinal).ToList()
                : null;
            if (found is { Count: > 0 and <= MostFiles })
            {
                return found;
            }

            terminal.Fault(found is null ? $"{path}: there is no such file or folder; check the spelling."
                : found.Count == 0 ? $"{path}: the folder holds no calendar; export yours as .ics into it."
                : $"{path}: the folder holds more than {MostFiles} calendars; name those that are yours.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            terminal.Fault($"{path}: the folder cannot be opened; check who may read it.");
        }

        return [];
    }
}
