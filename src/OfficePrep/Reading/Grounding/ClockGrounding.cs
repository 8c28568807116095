using NodaTime;
using OfficePrep.Reading.Clues;
using OfficePrep.Reading.Reasons;

namespace OfficePrep.Reading.Grounding;

/// <summary>Settles morning and afternoon: 7 to 11 is morning, 12 to 5 afternoon, an evening event PM, and a range gives its meridiem to its start unless that would run backwards.</summary>
internal static class ClockGrounding
{
    // An interview that begins in the dead of night is a slip of AM for PM.
    private static readonly LocalTime EarliestInterview = new(5, 0);
    private static readonly LocalTime LatestInterview = new(22, 0);
    private static readonly LocalTime Evening = new(17, 0);
    private static readonly LocalTime NightEnds = new(6, 0);

    /// <summary>Settles a clock time.</summary>
    /// <param name="mention">As written.</param>
    /// <param name="role">What it is for.</param>
    /// <param name="said">The half of the day that words around name ("morning", "evening").</param>
    /// <param name="isDeadline">Whether it is a last moment to answer.</param>
    public static GroundedClock Ground(ClockMention mention, TimeRole role, DayHalf? said, bool isDeadline)
    {
        var half = said ?? (role == TimeRole.Social && mention.Start.Hour is not (10 or 11) ? DayHalf.Pm : null);
        var (start, other, rule) = Start(mention.Start, mention.End, half, isDeadline);
        if (mention.Start.Hour == 24)
        {
            return new GroundedClock(LocalTime.Midnight, null) { IsMidnight = true, Rule = TimeRules.Midnight };
        }

        var clock = mention.End is { } end ? WithEnd(start, end, mention.Start, half) : new GroundedClock(start, null);
        return role == TimeRole.Interview && !isDeadline && IsNight(start)
            ? Flipped(clock)
            : clock with { OtherStart = other, IsMidnight = isDeadline && start == LocalTime.Midnight, Rule = rule };
    }

    private static (LocalTime Start, LocalTime? Other, Rule Rule) Start(ClockValue start, ClockValue? end, DayHalf? half, bool isDeadline)
    {
        if (start.IsSure || start.Hour == 24)
        {
            return (start.Hour == 24 ? LocalTime.Midnight : start.On(DayHalf.Am), null, TimeRules.SaidHalf);
        }

        if (end is { IsSure: true, IsFull: false } close)
        {
            var stop = close.On(DayHalf.Am);
            var same = start.On(close.Half!.Value);
            return (same < stop ? same : start.On(close.Half == DayHalf.Pm ? DayHalf.Am : DayHalf.Pm) is var flipped && flipped < stop ? flipped : same, null, TimeRules.RangeHalf);
        }

        if (half is { } said && !(said == DayHalf.Am && start.Hour == 12))
        {
            return (start.On(said), null, TimeRules.WordedHalf);
        }

        if (isDeadline && start is { Hour: 11, Minute: 59 })
        {
            return (start.On(DayHalf.Pm), start.On(DayHalf.Am), TimeRules.UsualHalf);
        }

        return start.Hour switch
        {
            >= 7 and <= 11 => (start.On(DayHalf.Am), null, TimeRules.UsualHalf),
            6 => (start.On(DayHalf.Am), start.On(DayHalf.Pm), TimeRules.UsualHalf),
            _ => (start.On(DayHalf.Pm), null, TimeRules.UsualHalf),
        };
    }

    private static GroundedClock WithEnd(LocalTime start, ClockValue end, ClockValue began, DayHalf? half)
    {
        if (end.Hour == 24)
        {
            return new GroundedClock(start, LocalTime.Midnight) { EndsNextDay = true };
        }

        if (!end.IsSure)
        {
            var ends = new[] { end.On(DayHalf.Am), end.On(DayHalf.Pm) }.Where(time => time > start).ToList();
            return ends.Count > 0 ? new GroundedClock(start, ends[0])
                : began.Half is not null || half == DayHalf.Pm ? new GroundedClock(start, end.On(DayHalf.Am)) { EndsNextDay = true }
                : new GroundedClock(start, null) { RunsBackwards = true };
        }

        var stop = end.On(DayHalf.Am);
        return stop > start ? new GroundedClock(start, stop)
            : stop == LocalTime.Midnight || (start >= Evening && stop < NightEnds) ? new GroundedClock(start, stop) { EndsNextDay = true }
            : new GroundedClock(start, null) { RunsBackwards = true };
    }

    private static bool IsNight(LocalTime start) => start < EarliestInterview || start >= LatestInterview;

    private static GroundedClock Flipped(GroundedClock clock)
    {
        var day = clock.Start.PlusHours(12);
        return clock with { Start = day, Rule = TimeRules.NightFlip, OtherStart = clock.Start, End = clock.End is { } end && end > day && !clock.EndsNextDay ? end : null, EndsNextDay = false };
    }
}
