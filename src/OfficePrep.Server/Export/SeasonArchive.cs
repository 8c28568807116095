using System.IO.Compression;
using OfficePrep.Planning;
using OfficePrep.Prep.Answers;
using OfficePrep.Prep.Profile;
using OfficePrep.Programs;
using OfficePrep.Documents.Excel;
using OfficePrep.Server.Store;

namespace OfficePrep.Server.Export;

/// <summary>A season's folder as one zip file: what the command line works on once it is unpacked, and what it packs to be brought here.</summary>
internal static class SeasonArchive
{
    /// <summary>Largest archive; a season with every document in it takes a few megabytes.</summary>
    public const int Largest = 50 * 1024 * 1024;

    private const long LargestUnpacked = 200 * 1024 * 1024;
    private const int MostFiles = 2_000;

    // Zip files know no moment before this; one moment for all makes the same season the same bytes.
    private static readonly DateTimeOffset Stamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    // What must be readable before anything is taken over, by its reader.
    private static readonly Dictionary<string, Action<byte[]>> Readers = new(StringComparer.Ordinal)
    {
        [SeasonFiles.SeasonName] = bytes => SeasonJson.Read(bytes),
        [PersonalFiles.PreferencesName] = bytes => PreferencesJson.Read(bytes),
        [PersonalFiles.AnswersName] = bytes => AnswerBankJson.Read(bytes),
        [PersonalFiles.BookName] = bytes => ProgramsJson.Read(bytes),
        [PersonalFiles.ProfileName] = bytes => ProfileJson.Read(bytes),
        ["tracker.json"] = bytes => TrackerRecordJson.Read(bytes),
    };

    /// <summary>Packs files, in the order given.</summary>
    public static byte[] Pack(IReadOnlyList<(string Name, byte[] Content)> files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
                entry.LastWriteTime = Stamp;
                using var into = entry.Open();
                into.Write(content);
            }
        }

        return bytes.ToArray();
    }

    /// <summary>Unpacks a folder; refused whole where anything in it cannot be used.</summary>
    public static IReadOnlyList<(string Name, byte[] Content)> Unpack(byte[] bytes)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            var entries = zip.Entries.Where(entry => !entry.FullName.EndsWith('/')).ToList();
            if (entries.Count > MostFiles || entries.Sum(entry => entry.Length) > LargestUnpacked)
            {
                throw Refusal.Unusable($"The archive holds more than {MostFiles} files or {LargestUnpacked / (1024 * 1024)} MB; pack only the season's own folder.");
            }

            var root = Root(entries);
            var files = entries.Where(entry => entry.FullName.StartsWith(root, StringComparison.Ordinal)).Select(entry => (Name: entry.FullName[root.Length..], Content: Read(entry)))
                .Where(file => !IsOfTheMoment(file.Name)).ToList();
            files.ForEach(file => Check(file.Name, file.Content));
            return files;
        }
        catch (InvalidDataException)
        {
            throw Refusal.Unusable("This is no zip file that can be opened; pack the season's folder again.");
        }
    }

    // The folder itself may have been packed, or what is in it.
    private static string Root(List<ZipArchiveEntry> entries) =>
        entries.Where(entry => entry.Name == SeasonFiles.SeasonName).OrderBy(entry => entry.FullName.Length).FirstOrDefault() is { } season ? season.FullName[..^SeasonFiles.SeasonName.Length]
        : throw Refusal.Unusable("The archive holds no season.json; pack the folder that officeprep prepare made.");

    // Locks and halves of files of a program that was running.
    private static bool IsOfTheMoment(string name) => name.Split('/')[^1] is var last && (last == ".season.lock" || last.EndsWith(".half", StringComparison.Ordinal) || last.StartsWith(".~lock.", StringComparison.Ordinal) || last.StartsWith("~$", StringComparison.Ordinal));

    private static void Check(string name, byte[] content)
    {
        if (name.Length > StoreContext.LongestName || name.Contains('\\', StringComparison.Ordinal) || name.Any(char.IsControl) || name.Split('/').Any(part => part is "" or "." or ".."))
        {
            throw Refusal.Unusable("The archive holds a file whose name leads elsewhere; pack the season's folder again.");
        }

        try
        {
            Readers.GetValueOrDefault(name)?.Invoke(content);
        }
        catch (FormatException fault)
        {
            throw Refusal.Unusable($"{name} cannot be used: {fault.Message.TrimEnd('.')}. Nothing was changed.");
        }
    }

    // A zip file says itself how long an entry is, and may lie.
    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (int count; (count = content.Read(buffer)) > 0;)
        {
            bytes.Write(buffer, 0, count);
            if (bytes.Length > entry.Length)
            {
                throw Refusal.Unusable("The archive is damaged; pack the season's folder again.");
            }
        }

        return bytes.ToArray();
    }
}
