using NodaTime;
using OfficePrep.Reading;

namespace OfficePrep.Planning;

/// <summary>When a time of an interview ends by what its letters say. One rule for everything that prints or keeps a length; where it has no answer a length is assumed, and said to be.</summary>
public static class StatedEnd
{
    // Beyond these years nothing is an interview, and the ends of what a clock can hold come near.
    private const int FirstYear = 1970;
    private const int LastYear = 2200;

    /// <summary>Its own end; for an interview without one, the end of the last part of its day; null where no letter says.</summary>
    /// <param name="interview">The interview.</param>
    /// <param name="time">Its time.</param>
    /// <param name="start">When the time starts.</param>
    public static Instant? Of(Interview interview, NoticeTime time, Instant start)
    {
        ArgumentNullException.ThrowIfNull(interview);
        ArgumentNullException.ThrowIfNull(time);
        if (time.End is { } stated && IsOfOurTime(stated) && stated.ToInstant() > start)
        {
            return stated.ToInstant();
        }

        var parts = time.Role == TimeRole.Interview
            ? interview.Times.Where(part => part.Role == TimeRole.Agenda && part.Start.Date == time.Start.Date).Select(part => part.End).OfType<OffsetDateTime>().Where(IsOfOurTime)
                .Select(end => end.ToInstant()).Where(last => last > start).ToList()
            : [];
        return parts.Count > 0 ? parts.Max() : null;
    }

    /// <summary>Whether a clock shows a year that interviews are held in.</summary>
    internal static bool IsOfOurTime(OffsetDateTime clock) => clock.Year is >= FirstYear and <= LastYear;
}
