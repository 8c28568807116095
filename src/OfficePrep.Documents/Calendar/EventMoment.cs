using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Reading;

namespace OfficePrep.Documents.Calendar;

/// <summary>A time of an interview that gets an event.</summary>
/// <param name="Interview">The interview that it belongs to.</param>
/// <param name="Time">The time as read.</param>
/// <param name="Part">What names it within the interview: <c>interview-1</c>, <c>choice-20261109T140000Z</c>.</param>
/// <param name="Standing">How settled it is.</param>
internal sealed record EventMoment(Interview Interview, NoticeTime Time, string Part, Standing Standing)
{
    public EventStatus Status => Standing switch
    {
        Standing.Settled => EventStatus.Confirmed,
        Standing.CalledOff or Standing.TakenBack or Standing.NoLongerOpen => EventStatus.Cancelled,
        _ => EventStatus.Tentative,
    };

    /// <summary>The doubts to settle before this time may be relied on: its own and, for the interview, those about the interview as a whole.</summary>
    public IReadOnlyList<Doubt> Doubts => DoubtsOf(Interview, Time);

    public static IReadOnlyList<Doubt> DoubtsOf(Interview interview, NoticeTime time) =>
        time.Role == TimeRole.Interview ? [.. time.Doubts, .. interview.Doubts] : time.Doubts;

    /// <summary>When it begins; null for a day without an hour.</summary>
    public Instant? Start => (Time.Start as Moment.At)?.Instant;
}

/// <summary>How settled a moment on the calendar is.</summary>
internal enum Standing
{
    /// <summary>Fixed, nothing open.</summary>
    Settled,

    /// <summary>Fixed as far as the words go, but they leave something open.</summary>
    AskFirst,

    /// <summary>A choice.</summary>
    Offered,

    /// <summary>A day whose hour is not known.</summary>
    HourUnknown,

    /// <summary>Kept on a waiting list's calendar only as a possibility.</summary>
    Waiting,

    /// <summary>The program will not hold it.</summary>
    CalledOff,

    /// <summary>Taken back; a new time is to come.</summary>
    TakenBack,

    /// <summary>A choice or a last moment of an earlier letter that is none any more.</summary>
    NoLongerOpen,
}
