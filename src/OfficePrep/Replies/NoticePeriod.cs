using NodaTime;
using OfficePrep.Reading;

namespace OfficePrep.Replies;

/// <summary>How long before an interview a change or cancellation should be asked for: the Match Participation Agreement of the NRMP (section 6.2) speaks of reasonable notice, such as one to two weeks.</summary>
internal static class NoticePeriod
{
    /// <summary>The longer end of what is reasonable, in days.</summary>
    public const int Days = 14;

    /// <summary>Whole days left until a time, rounded down.</summary>
    public static int DaysLeft(NoticeTime time, Instant now) => time.Start switch
    {
        Moment.At at => (int)Math.Floor((at.Instant - now).TotalDays),
        Moment.Day day => Period.Between(now.InUtc().Date, day.On, PeriodUnits.Days).Days,
        _ => throw new InvalidOperationException("A moment is a day or an instant."),
    };
}
