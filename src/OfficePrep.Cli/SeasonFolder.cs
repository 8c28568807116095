using System.Security.Cryptography;
using OfficePrep.Planning;

namespace OfficePrep.Cli;

/// <summary>The folder of a season: <c>season.json</c>, and the documents that are printed from it.</summary>
/// <param name="path">Where it is, as the person named it.</param>
internal sealed class SeasonFolder(string path)
{
    /// <summary>The calendar as it was when changes were last exported from it: what the next export counts from.</summary>
    public const string ExportedFile = ".exported.ics";

    private const string SeasonFile = "season.json";
    private const string PreferencesFile = "preferences.json";

    // A hundred times the calendar of a full season.
    private const int LargestEarlier = 20_000_000;

    // Beyond this number of edited copies of one document, something else is wrong.
    private const int MostCopies = 99;

    /// <summary>The folder <c>busy</c> below it, where the person keeps calendars of their own; null where there is none, or none in it.</summary>
    public string? BusyFolder => Directory.Exists(In("busy")) && Directory.EnumerateFiles(In("busy"), "*.ics").Any() ? In("busy") : null;

    /// <summary>Where it is.</summary>
    public string Path => path;

    /// <summary>Reads the season; null where the folder holds none yet.</summary>
    /// <exception cref="FolderFaultException">It is no folder, or its season cannot be read.</exception>
    public Season? Read()
    {
        if (File.Exists(path))
        {
            throw new FolderFaultException($"{path} is a file; name a folder for the season. Nothing was changed.");
        }

        var file = In(SeasonFile);
        try
        {
            return File.Exists(file) ? SeasonJson.Read(File.ReadAllBytes(file)) : null;
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

    /// <summary>Reads the person's preferences; the defaults where the folder holds none.</summary>
    /// <exception cref="FolderFaultException">They cannot be read, or ask for what cannot be.</exception>
    public Preferences ReadPreferences()
    {
        var file = In(PreferencesFile);
        try
        {
            return !File.Exists(file) ? Preferences.Default
                : new FileInfo(file).Length > PreferencesJson.LargestDocument ? throw new FolderFaultException($"{file} is too large to be preferences; move it away. Nothing was changed.")
                : PreferencesJson.Read(File.ReadAllBytes(file));
        }
        catch (FormatException fault)
        {
            throw new FolderFaultException($"{file} cannot be used: {fault.Message.TrimEnd('.')}. Correct it or move it away; nothing was changed.", fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new FolderFaultException($"{file} cannot be opened; close it in other programs and check who may read it. Nothing was changed.", fault);
        }
    }

    /// <summary>Writes the preferences to start from; false where the folder has preferences already, which stay.</summary>
    /// <exception cref="FolderFaultException">They cannot be written.</exception>
    public bool StartPreferences()
    {
        try
        {
            if (System.IO.Path.Exists(In(PreferencesFile)))
            {
                return false;
            }

            AtomicFile.Write(In(PreferencesFile), PreferencesJson.Starter(), lasting: true);
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new FolderFaultException($"{In(PreferencesFile)} cannot be written; check who may write there and that the disk is not full. Nothing was changed.", fault);
        }
    }

    /// <summary>A document as it was written before; null where there is none, or none that could be ours by its size.</summary>
    /// <param name="name">Path below the folder, with forward slashes.</param>
    /// <exception cref="FolderFaultException">It cannot be opened.</exception>
    public byte[]? ReadEarlier(string name)
    {
        try
        {
            return new FileInfo(In(name)) is { Exists: true, Length: <= LargestEarlier } ? File.ReadAllBytes(In(name)) : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new FolderFaultException($"{In(name)} cannot be opened; close it in other programs and check who may read it. It stands as it was.", fault);
        }
    }

    /// <summary>Keeps the calendar as it now is as the one that was exported.</summary>
    /// <exception cref="FolderFaultException">It cannot be written.</exception>
    public void KeepExported(byte[] calendar)
    {
        try
        {
            AtomicFile.Write(In(ExportedFile), calendar, lasting: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new FolderFaultException($"{In(ExportedFile)} cannot be written, so the next export will hold these changes again; check who may write there and that the disk is not full.", fault);
        }
    }

    /// <summary>A name below the folder that no file has yet: <c>calendars/changes-3.ics</c>.</summary>
    /// <param name="stem">Its path without number and ending.</param>
    /// <param name="ending">What follows the number.</param>
    public string Unused(string stem, string ending) =>
        Enumerable.Range(1, int.MaxValue).Select(number => $"{stem}-{number.ToString(System.Globalization.CultureInfo.InvariantCulture)}{ending}").First(name => !File.Exists(In(name)));

    /// <summary>Keeps a second run out while one writes; disposing lets others in.</summary>
    /// <exception cref="FolderFaultException">The folder cannot be written, or another run writes in it.</exception>
    public IDisposable Lock()
    {
        try
        {
            Directory.CreateDirectory(path);
            return new FileStream(In(".season.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new FolderFaultException($"{path} cannot be written; check who may write there, that the disk is not full, and that no other OfficePrep runs on it. Nothing was changed.", fault);
        }
    }

    /// <summary>Saves the season.</summary>
    /// <exception cref="FolderFaultException">It cannot be written; the old one stands.</exception>
    public void Save(Season season)
    {
        try
        {
            KeepOlder();
            AtomicFile.Write(In(SeasonFile), SeasonJson.Write(season), lasting: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new FolderFaultException($"{In(SeasonFile)} cannot be written; check who may write there and that the disk is not full. It stands as it was.", fault);
        }
    }

    /// <summary>Keeps a state of the season that undo can go back to.</summary>
    /// <exception cref="FolderFaultException">It cannot be written; nothing was changed.</exception>
    public void Remember(Season before, string step, NodaTime.Instant now)
    {
        try
        {
            new SeasonHistory(path).Keep(before, step, now);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new FolderFaultException($"{In(".history")} cannot be written, so this could not be undone; check who may write there and that the disk is not full. Nothing was changed.", fault);
        }
    }

    /// <summary>The last state that undo can go back to; null where there is none.</summary>
    /// <exception cref="FolderFaultException">It is damaged or cannot be read.</exception>
    public SeasonHistory.Entry? Recall()
    {
        try
        {
            return new SeasonHistory(path).Last();
        }
        catch (FormatException fault)
        {
            throw new FolderFaultException($"{fault.Message} Nothing was changed.", fault);
        }
        catch (UnauthorizedAccessException fault)
        {
            throw new FolderFaultException($"{In(".history")} cannot be read; check who may read it. Nothing was changed.", fault);
        }
    }

    /// <summary>Takes away the documents of an interview that is none any more; one that a person edited stays.</summary>
    /// <returns>The season without those documents.</returns>
    public Season Withdraw(Season season, Interview interview)
    {
        var gone = season.Documents.Where(document => IsOf(document, interview.Id) && HashOf(document.Path) is var there && (there is null || there == document.Sha256)).ToList();
        try
        {
            gone.ForEach(document => File.Delete(In(document.Path)));
            return season with { Documents = [.. season.Documents.Except(gone)] };
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Open in another program: it stays, and stays known.
            return season;
        }
    }

    internal static bool IsOf(SeasonDocument document, string id) =>
        document.Path.LastIndexOf('/') is > 0 and var at && document.Path[(at + 1)..] is var name
        && name.StartsWith(id, StringComparison.Ordinal) && name[id.Length..] is var rest && (rest.StartsWith('.') || rest.StartsWith(" (", StringComparison.Ordinal));

    /// <summary>Writes a document, never over one that a person edited.</summary>
    /// <param name="season">The season, which knows what was written before.</param>
    /// <param name="name">Path below the folder, with forward slashes.</param>
    /// <param name="bytes">The contents.</param>
    public DocumentOutcome Write(Season season, string name, byte[] bytes)
    {
        var written = season.Documents.ToDictionary(document => document.Path, document => document.Sha256, StringComparer.Ordinal);
        var hash = HashOf(bytes);
        try
        {
            for (var copy = 1; copy <= MostCopies; copy++)
            {
                var candidate = copy == 1 ? name : Copy(name, copy);
                var known = written.GetValueOrDefault(candidate);
                var there = HashOf(candidate);
                if (there is not null && there != known && there != hash)
                {
                    if (known == hash)
                    {
                        // Edited, and nothing new to say: a copy would only be noise.
                        return new DocumentOutcome.Kept(candidate);
                    }

                    continue;
                }

                if (there != hash)
                {
                    AtomicFile.Write(In(candidate), bytes, lasting: false);
                }

                var document = new SeasonDocument(candidate, hash, season.TzdbVersion);
                return copy == 1 ? new DocumentOutcome.Written(document) : new DocumentOutcome.Beside(document, name);
            }

            return new DocumentOutcome.Failed($"{In(name)} has {MostCopies} edited copies; move some of them away.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new DocumentOutcome.Failed($"{In(name)} cannot be written; close it in other programs, check who may write there and that the disk is not full.");
        }
    }

    // A season of an older version is kept once as it was, before its first save in today's shape: season.v1.json.
    private void KeepOlder()
    {
        var file = In(SeasonFile);
        if (!File.Exists(file) || SeasonJson.VersionOf(File.ReadAllBytes(file)) is not { } version || version >= SeasonJson.Version)
        {
            return;
        }

        var backup = In($"season.v{version.ToString(System.Globalization.CultureInfo.InvariantCulture)}.json");
        if (!File.Exists(backup))
        {
            AtomicFile.Write(backup, File.ReadAllBytes(file), lasting: true);
        }
    }

    /// <summary>Where a file of that name stands.</summary>
    public string In(string name) => System.IO.Path.Combine(path, name);

    // An empty file is what a power cut leaves of a document that was just written: nobody's words are in it.
    internal string? HashOf(string name) => File.Exists(In(name)) && File.ReadAllBytes(In(name)) is { Length: > 0 } bytes ? HashOf(bytes) : null;

    internal static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static string Copy(string name, int copy)
    {
        var dot = name.LastIndexOf('.');
        return $"{name[..dot]} ({copy.ToString(System.Globalization.CultureInfo.InvariantCulture)}){name[dot..]}";
    }
}
