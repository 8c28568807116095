using NodaTime;

namespace OfficePrep.Reading;

/// <summary>When something is: a day without a clock time, or an instant on a zone's wall clock.</summary>
public abstract record Moment
{
    private Moment()
    {
    }

    /// <summary>The calendar date in the program's zone.</summary>
    public abstract LocalDate Date { get; }

    /// <summary>A day, or half of one, without a clock time.</summary>
    /// <param name="On">The date as written.</param>
    /// <param name="Half">Which half of the day, where the letter says so.</param>
    public sealed record Day(LocalDate On, DayHalf? Half = null) : Moment
    {
        /// <inheritdoc/>
        public override LocalDate Date => On;
    }

    /// <summary>An instant, with the wall clock and offset of the zone it was read in.</summary>
    /// <param name="Clock">Wall clock and offset in force.</param>
    public sealed record At(OffsetDateTime Clock) : Moment
    {
        /// <inheritdoc/>
        public override LocalDate Date => Clock.Date;

        /// <summary>The instant.</summary>
        public Instant Instant => Clock.ToInstant();
    }
}

/// <summary>Half of a day.</summary>
public enum DayHalf
{
    /// <summary>Before noon.</summary>
    Am,

    /// <summary>After noon.</summary>
    Pm,
}
