using NodaTime;

namespace OfficePrep.Time;

/// <summary>What a zone's clock did over the days of a season, as it was known when the season was planned: later time zone data are compared with it.</summary>
/// <param name="ZoneId">IANA id.</param>
/// <param name="Offsets">The offsets in order of time; the first holds from the beginning.</param>
public sealed record ZoneClock(string ZoneId, IReadOnlyList<ZoneOffset> Offsets)
{
    /// <summary>The offset at a moment; null before the first that is known.</summary>
    public Offset? OffsetAt(Instant moment) => Offsets.LastOrDefault(offset => offset.From <= moment)?.Offset;

    /// <summary>What our time zone data say of a zone over a stretch of time.</summary>
    /// <param name="zoneId">IANA id that the data know.</param>
    /// <param name="from">The first moment.</param>
    /// <param name="until">The moment after the last.</param>
    public static ZoneClock Of(string zoneId, Instant from, Instant until)
    {
        var offsets = new List<ZoneOffset>();
        foreach (var interval in DateTimeZoneProviders.Tzdb[zoneId].GetZoneIntervals(from, until))
        {
            var start = interval.HasStart && interval.Start > from ? interval.Start : from;
            if (offsets.Count == 0 || offsets[^1].Offset != interval.WallOffset)
            {
                offsets.Add(new ZoneOffset(start, interval.WallOffset));
            }
        }

        return new ZoneClock(zoneId, offsets);
    }
}

/// <summary>An offset and the moment from which it holds.</summary>
/// <param name="From">From when.</param>
/// <param name="Offset">The offset from UTC.</param>
public sealed record ZoneOffset(Instant From, Offset Offset);
