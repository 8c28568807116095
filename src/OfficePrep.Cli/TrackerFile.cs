using System.Security.Cryptography;
using NodaTime;
using OfficePrep.Cli.Programs;
using OfficePrep.Documents.Excel;
using OfficePrep.Planning;
using OfficePrep.Programs;

namespace OfficePrep.Cli;

/// <summary>The tracker in a season's folder: printed whole while nobody touched it, merged from then on; what the person wrote is kept in <c>tracker.json</c>.</summary>
internal sealed class TrackerFile(SeasonFolder folder)
{
    /// <summary>The workbook.</summary>
    public const string Name = "tracker.xlsx";

    private const string RecordName = "tracker.json";

    /// <summary>What the person wrote and what was last written.</summary>
    /// <exception cref="FolderFaultException">It cannot be read.</exception>
    public TrackerRecord Read()
    {
        var file = In(RecordName);
        try
        {
            return !File.Exists(file) ? TrackerRecord.Empty
                : new FileInfo(file).Length > TrackerRecordJson.LargestDocument ? throw new FolderFaultException($"{file} is too large to be OfficePrep's; move it away. Nothing was changed.")
                : TrackerRecordJson.Read(File.ReadAllBytes(file));
        }
        catch (FormatException fault)
        {
            throw new FolderFaultException($"{file} cannot be used: {fault.Message}. Restore it from a backup or move it away; the tracker was left as it is.", fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new FolderFaultException($"{file} cannot be opened; close it in other programs and check who may read it. The tracker was left as it is.", fault);
        }
    }

    /// <summary>Brings the workbook up to date.</summary>
    /// <param name="season">The season; comes back with the tasks that the person ticked off.</param>
    /// <param name="now">The moment.</param>
    /// <param name="tell">Told what the person should know.</param>
    public DocumentOutcome Update(ref Season season, Instant now, Action<TrackerNote> tell)
    {
        try
        {
            var record = Read();
            var (preferences, book, known) = (folder.ReadPreferences(), new ProgramBookFile(folder).Read(), season.Documents);
            var there = File.Exists(In(Name)) ? File.ReadAllBytes(In(Name)) : null;
            var isOurs = there is not { Length: > 0 } || Hash(there) == record.Printed || (record.Tables.Count == 0 && known.Any(each => each.Path == Name && each.Sha256 == Hash(there)));
            return (isOurs ? Print(season, now, preferences, record, book) : TrackerSync.Merge(there!, season, now, preferences, record, book)) switch
            {
                TrackerMerge.Refused refused => new DocumentOutcome.Failed($"{In(Name)} was left as it is: {refused.Reason}."),
                TrackerMerge.Merged merged => Save(merged, record, there, ref season, now, tell),
                _ => throw new InvalidOperationException("A merge is done or refused."),
            };
        }
        catch (FolderFaultException fault)
        {
            return new DocumentOutcome.Failed(fault.Message);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new DocumentOutcome.Failed($"{In(Name)} cannot be written; close it in other programs, check who may write there and that the disk is not full. It was left as it is.");
        }
    }

    private static TrackerMerge Print(Season season, Instant now, Preferences preferences, TrackerRecord record, ProgramBook book)
    {
        using var bytes = new MemoryStream();
        var printed = TrackerWorkbook.Write(season, now, preferences, record, bytes, book);
        // Only the merge says where the letters differ from what the person wrote.
        return printed.HasYours ? TrackerSync.Merge(bytes.ToArray(), season, now, preferences, printed, book) : new TrackerMerge.Merged(bytes.ToArray(), printed, []);
    }

    private DocumentOutcome Save(TrackerMerge.Merged merged, TrackerRecord record, byte[]? there, ref Season season, Instant now, Action<TrackerNote> tell)
    {
        if (there is null || !merged.Workbook.AsSpan().SequenceEqual(there))
        {
            if (Locked() is { } lockFile)
            {
                return new DocumentOutcome.Failed($"{In(Name)} is open in another program; save and close it there, then run this again. It was left as it is. (If it is open nowhere, delete {lockFile}.)");
            }

            if (there is not null && !File.ReadAllBytes(In(Name)).AsSpan().SequenceEqual(there))
            {
                return new DocumentOutcome.Failed($"{In(Name)} was saved by another program just now; run this again. It was left as it is.");
            }

            AtomicFile.Write(In(Name), merged.Workbook, lasting: true);
        }

        var bytes = TrackerRecordJson.Write(merged.Record);
        if (!bytes.AsSpan().SequenceEqual(TrackerRecordJson.Write(record)))
        {
            AtomicFile.Write(In(RecordName), bytes, lasting: true);
        }

        foreach (var note in merged.Notes)
        {
            tell(note);
        }

        season = WithTicks(season, merged, now);
        return new DocumentOutcome.Written(new SeasonDocument(Name, Hash(merged.Workbook), season.TzdbVersion));
    }

    private static Season WithTicks(Season season, TrackerMerge.Merged merged, Instant now)
    {
        if (merged.Done.All(season.Done.ContainsKey) && !merged.Undone.Any(season.Done.ContainsKey))
        {
            return season;
        }

        var done = season.Done.Where(each => !merged.Undone.Contains(each.Key, StringComparer.Ordinal)).ToDictionary(StringComparer.Ordinal);
        foreach (var id in merged.Done)
        {
            done.TryAdd(id, now);
        }

        return season with { Done = done };
    }

    // Excel and LibreOffice each leave a mark beside a workbook that they hold open.
    private string? Locked() => new[] { In("~$" + Name), In($".~lock.{Name}#") }.FirstOrDefault(File.Exists);

    private string In(string name) => Path.Combine(folder.Path, name);

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
