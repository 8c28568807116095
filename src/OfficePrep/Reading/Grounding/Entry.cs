using NodaTime;
using NodaTime.TimeZones;
using OfficePrep.Mail;
using OfficePrep.Reading.Clues;
using OfficePrep.Time;

namespace OfficePrep.Reading.Grounding;

/// <summary>A moment on its way to a <see cref="NoticeTime"/>, while other words may still add to it.</summary>
internal sealed class Entry
{
    /// <summary>What it is for.</summary>
    public required TimeRole Role { get; set; }

    /// <summary>How settled it is.</summary>
    public TimeStatus Status { get; set; }

    /// <summary>Its date.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>The half of the day, where there is no clock time.</summary>
    public DayHalf? Half { get; init; }

    /// <summary>Its start; null for a day alone.</summary>
    public ZonedDateTime? Start { get; set; }

    /// <summary>Its end.</summary>
    public ZonedDateTime? End { get; set; }

    /// <summary>When to log in or arrive.</summary>
    public ZonedDateTime? ArriveBy { get; set; }

    /// <summary>The zone and why; null where nothing tells.</summary>
    public ZoneChoice? Zone { get; set; }

    /// <summary>What the letter calls it.</summary>
    public string? Title { get; init; }

    /// <summary>The words it was read from.</summary>
    public required string Evidence { get; init; }

    /// <summary>Where they stand; null outside the body.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>The sighting it came from; null for calendar parts.</summary>
    public Sighting? Sighting { get; init; }

    /// <summary>What is open about it.</summary>
    public List<Doubt> Doubts { get; } = [];

    /// <summary>Adds a doubt, once for each kind.</summary>
    public void Raise(Doubt doubt)
    {
        if (!Doubts.Exists(known => known.Code == doubt.Code))
        {
            Doubts.Add(doubt);
        }
    }

    /// <summary>The finished time.</summary>
    public NoticeTime ToNotice() => new()
    {
        Role = Role,
        Status = Status,
        Start = Start is { } start ? new Moment.At(start.ToOffsetDateTime()) : new Moment.Day(Date, Half),
        End = End?.ToOffsetDateTime(),
        ArriveBy = ArriveBy?.ToOffsetDateTime(),
        ZoneId = Named(Start?.Zone.Id ?? Zone?.ZoneId),
        ZoneFrom = Zone?.From,
        Title = Title,
        Evidence = Evidence,
        Span = Span,
        Doubts = Doubts,
    };

    // An offset that no place keeps all year is NodaTime's own fixed zone, no IANA id: the clock carries its offset, and no zone is claimed.
    private static string? Named(string? zoneId) => zoneId is not null && TzdbDateTimeZoneSource.Default.CanonicalIdMap.ContainsKey(zoneId) ? zoneId : null;

    /// <summary>The moment in words, with city and offset.</summary>
    public string InWords => Start is { } start ? DoubtText.Face(start) : ClockText.Day(Date);
}
