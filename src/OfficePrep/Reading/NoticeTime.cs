using NodaTime;
using OfficePrep.Mail;

namespace OfficePrep.Reading;

/// <summary>One moment of a letter that belongs on a calendar.</summary>
public sealed record NoticeTime
{
    /// <summary>What happens then.</summary>
    public required TimeRole Role { get; init; }

    /// <summary>Whether it is a choice, settled, or taken back.</summary>
    public TimeStatus Status { get; init; } = TimeStatus.Fixed;

    /// <summary>When it officially begins; for <see cref="TimeRole.ReplyBy"/> the last moment to answer.</summary>
    public required Moment Start { get; init; }

    /// <summary>When it ends, as stated or from a stated duration.</summary>
    public OffsetDateTime? End { get; init; }

    /// <summary>When to log in or arrive, where that is earlier than the start.</summary>
    public OffsetDateTime? ArriveBy { get; init; }

    /// <summary>IANA id of the zone whose wall clock the program means; null for a day in no known zone, and where only an offset is known that no place keeps all year.</summary>
    public string? ZoneId { get; init; }

    /// <summary>Where the zone came from.</summary>
    public ZoneSource? ZoneFrom { get; init; }

    /// <summary>What the letter calls it ("Welcome and overview"), for agenda entries and events; null where it has no name.</summary>
    public string? Title { get; init; }

    /// <summary>The words that the time was read from.</summary>
    public required string Evidence { get; init; }

    /// <summary>Where those words stand in the body's text; null for calendar parts and headers.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>
    /// Its number among the times of its role within one interview, from 1: given by the season, kept while the time moves and never given again, so that calendars find it again.
    /// 0 in a reading and for choices, which their hour names.
    /// </summary>
    public int Ordinal { get; init; }

    /// <summary>What the words leave open about this time.</summary>
    public IReadOnlyList<Doubt> Doubts { get; init; } = [];
}

/// <summary>What happens at a <see cref="NoticeTime"/>.</summary>
public enum TimeRole
{
    /// <summary>The interview day, or the single session.</summary>
    Interview,

    /// <summary>A dinner, happy hour or meeting with residents.</summary>
    Social,

    /// <summary>A test of the connection before the day.</summary>
    TechCheck,

    /// <summary>An information session for anyone who applied.</summary>
    OpenHouse,

    /// <summary>A visit after the interview.</summary>
    SecondLook,

    /// <summary>The last moment to answer or to schedule.</summary>
    ReplyBy,

    /// <summary>A part within an interview day.</summary>
    Agenda,
}

/// <summary>How settled a <see cref="NoticeTime"/> is.</summary>
public enum TimeStatus
{
    /// <summary>Settled.</summary>
    Fixed,

    /// <summary>One of the choices.</summary>
    Offered,

    /// <summary>The old time of a reschedule or cancellation.</summary>
    Withdrawn,
}

/// <summary>Where the zone of a time came from, strongest first.</summary>
public enum ZoneSource
{
    /// <summary>Beside the time.</summary>
    Text,

    /// <summary>Elsewhere in the message.</summary>
    Message,

    /// <summary>A calendar part for the same meeting.</summary>
    Calendar,

    /// <summary>The program's place.</summary>
    Place,

    /// <summary>The sender's place, domain or Date header.</summary>
    Sender,

    /// <summary>The applicant's own zone.</summary>
    Home,
}
