using NodaTime;
using OfficePrep.Documents.Calendar;
using OfficePrep.Planning.Blocks;
using OfficePrep.Server.Store;

namespace OfficePrep.Server.Downloads;

/// <summary>Prints calendars. Each counts up from the one handed out before it, so that calendar programs take what moved and take off what fell away.</summary>
internal static class CalendarDesk
{
    private const string Name = "calendar.ics";

    /// <summary>Prints the season's calendar, or one interview's events, in a change.</summary>
    public static async Task<byte[]> Print(SeasonFiles files, string? interviewId, Instant now, CancellationToken stop)
    {
        var (season, _) = await files.SeasonOrRefusal(stop);
        if (interviewId is not null)
        {
            season.InterviewOrRefusal(interviewId);
        }

        var preferences = await files.Preferences(stop);
        var earlier = await files.Read(Name, stop);
        var whole = CalendarOptions.Of(preferences, SeasonBlocks.For(season, preferences, await files.Busy(season, now, stop))) with
        {
            Earlier = earlier is null ? null : (ReadOnlyMemory<byte>?)earlier,
        };
        // The whole calendar is kept even where only a part is asked for: the numbers of both are the same.
        var calendar = Write(whole);
        if (earlier is null || !calendar.AsSpan().SequenceEqual(earlier))
        {
            files.Write(Name, calendar);
        }

        return interviewId is null ? calendar : Write(whole with { InterviewId = interviewId });

        byte[] Write(CalendarOptions options)
        {
            using var bytes = new MemoryStream();
            CalendarFile.Write(season, now, bytes, options);
            return bytes.ToArray();
        }
    }
}
