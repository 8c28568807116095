using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Reading;

namespace OfficePrep.Documents.Calendar;

/// <summary>How long an event lasts: as stated, by its agenda, or an assumed length that its words admit to.</summary>
/// <param name="End">When it ends.</param>
/// <param name="Assumed">The length taken because none is stated; null where the end is stated.</param>
internal readonly record struct EventLength(Instant End, Duration? Assumed)
{
    public static EventLength Of(EventMoment moment, Instant start, CalendarOptions options)
    {
        if (StatedEnd.Of(moment.Interview, moment.Time, start) is { } end)
        {
            return new EventLength(end, null);
        }

        var length = AssumedLength(moment, options);
        return new EventLength(start + length, length);
    }

    private static Duration AssumedLength(EventMoment moment, CalendarOptions options) =>
        moment.Time.Status == TimeStatus.Offered ? options.OfferedLength : options.Lengths.Of(moment.Time.Role, moment.Interview.Format);
}
