using NodaTime;
using NodaTime.TimeZones;
using OfficePrep.Mail;
using OfficePrep.Reading.Clues;
using OfficePrep.Reading.Reasons;
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

    /// <summary>That sighting with its date set on the calendar.</summary>
    public Grounded? Grounded { get; set; }

    /// <summary>Its clock time as it was settled; null for a day alone.</summary>
    public GroundedClock? Clock { get; set; }

    /// <summary>The event of a calendar part that it is; null where the words gave it.</summary>
    public CalendarEntry? Calendar { get; init; }

    /// <summary>What gave the date, where it was not the sighting's own.</summary>
    public Basis? DateBasis { get; init; }

    /// <summary>What gave the hour, where it was not the sighting's own.</summary>
    public Basis? ClockBasis { get; set; }

    /// <summary>What gave the end, where it was not the sighting's own range.</summary>
    public Basis? EndBasis { get; private set; }

    /// <summary>What gave the arrival.</summary>
    public Basis? ArriveBasis { get; private set; }

    /// <summary>What it was read from, as a place in a text.</summary>
    public Wording Wording => Sighting is { } sighting && sighting.First <= sighting.Last ? Wording.Of(sighting.Passage, sighting.First, sighting.Last) : Wording.Whole(Evidence);

    /// <summary>The statements that lost against this one.</summary>
    public IReadOnlyList<Beaten> Beaten => beaten ?? [];

    private List<Beaten>? beaten;

    /// <summary>Notes that another statement of the same thing lost.</summary>
    public void Beat(Wording words, ZonedDateTime? start, LocalDate date, Rule rule) => (beaten ??= []).Add(new Beaten(words, start, date, rule));

    /// <summary>Notes that another entry for the same thing lost.</summary>
    public void Beat(Entry other, Rule rule) => Beat(other.Wording, other.Start, other.Date, rule);

    /// <summary>Sets the end, unless it is known.</summary>
    public void EndAt(ZonedDateTime? end, Basis basis)
    {
        if (End is null && end is not null)
        {
            (End, EndBasis) = (end, basis);
        }
    }

    /// <summary>Sets the arrival, unless it is known.</summary>
    public void ArriveAt(ZonedDateTime? early, Basis basis)
    {
        if (ArriveBy is null && early is not null)
        {
            (ArriveBy, ArriveBasis) = (early, basis);
        }
    }

    /// <summary>Takes over the end and the arrival that another entry for the same moment knows.</summary>
    public void Complete(Entry other)
    {
        EndAt(other.End, other.EndBasis ?? new Basis(other.Wording, TimeRules.EndOfRange));
        ArriveAt(other.ArriveBy, other.ArriveBasis ?? new Basis(other.Wording, TimeRules.ArrivalSaid));
    }

    /// <summary>Takes over the end of a later part of the same day.</summary>
    public void Extend(Entry part)
    {
        if (part.End is { } end)
        {
            (End, EndBasis) = (end, part.EndBasis ?? new Basis(part.Wording, TimeRules.EndOfRange));
            part.Doubts.ForEach(Raise);
        }
    }

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
