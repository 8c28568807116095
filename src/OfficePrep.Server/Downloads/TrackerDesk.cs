using System.Security.Cryptography;
using NodaTime;
using OfficePrep.Documents.Excel;
using OfficePrep.Planning;
using OfficePrep.Programs;
using OfficePrep.Server.Store;

namespace OfficePrep.Server.Downloads;

/// <summary>The tracker, handed out and taken in again: printed whole while nobody touched it, merged cell by cell from then on.</summary>
internal static class TrackerDesk
{
    private const string Name = "tracker.xlsx";
    private const string RecordName = "tracker.json";

    /// <summary>Brings it up to date, in a change.</summary>
    /// <param name="files">The person's files.</param>
    /// <param name="returned">The workbook as the person has it; null takes the one that was stored.</param>
    /// <param name="now">The moment.</param>
    /// <param name="stop">Asks to stop.</param>
    public static async Task<TrackerMerge.Merged> Update(SeasonFiles files, byte[]? returned, Instant now, CancellationToken stop)
    {
        var (season, _) = await files.SeasonOrRefusal(stop);
        var preferences = await files.Preferences(stop);
        var book = await files.Book(stop);
        var record = await files.Read(RecordName, stop) is { } bytes ? TrackerRecordJson.Read(bytes) : TrackerRecord.Empty;
        var there = returned ?? await files.Read(Name, stop);
        var isOurs = there is null || Hash(there) == record.Printed;
        switch (isOurs ? Print(season, now, preferences, record, book) : TrackerSync.Merge(there!, season, now, preferences, record, book))
        {
            case TrackerMerge.Refused refused:
                throw Refusal.Unusable($"The tracker cannot be read: {refused.Reason}. Nothing was changed.");
            case TrackerMerge.Merged merged:
                Keep(files, merged, there, record);
                await Tick(files, season, merged, now, stop);
                return merged;
            default:
                throw new InvalidOperationException("A merge is done or refused.");
        }
    }

    private static TrackerMerge Print(Season season, Instant now, Preferences preferences, TrackerRecord record, ProgramBook book)
    {
        using var bytes = new MemoryStream();
        var printed = TrackerWorkbook.Write(season, now, preferences, record, bytes, book);
        // Only the merge says where the letters differ from what the person wrote.
        return printed.HasYours ? TrackerSync.Merge(bytes.ToArray(), season, now, preferences, printed, book) : new TrackerMerge.Merged(bytes.ToArray(), printed, []);
    }

    private static void Keep(SeasonFiles files, TrackerMerge.Merged merged, byte[]? there, TrackerRecord record)
    {
        if (there is null || !merged.Workbook.AsSpan().SequenceEqual(there))
        {
            files.Write(Name, merged.Workbook);
        }

        var bytes = TrackerRecordJson.Write(merged.Record);
        if (!bytes.AsSpan().SequenceEqual(TrackerRecordJson.Write(record)))
        {
            files.Write(RecordName, bytes);
        }
    }

    private static async Task Tick(SeasonFiles files, Season season, TrackerMerge.Merged merged, Instant now, CancellationToken stop)
    {
        var after = merged.Undone.Where(season.Done.ContainsKey).Aggregate(season, (each, id) => Planner.Tick(each, id, null).After);
        after = merged.Done.Where(id => !season.Done.ContainsKey(id)).Aggregate(after, (each, id) => Planner.Tick(each, id, now).After);
        if (!ReferenceEquals(after, season))
        {
            await SeasonSteps.Take(files, "tick tasks in the tracker", season, after, now, stop);
        }
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
