using NodaTime;
using OfficePrep.Reading;
using OfficePrep.Reading.Grounding;

namespace OfficePrep.Planning.Answers;

/// <summary>
/// A moment after a person's answer. In words: the answered doubt is gone; the start is what was chosen, on the same zone's clock;
/// the end and the arrival move with it; other doubts stay open and their readings move with it;
/// a moment that was none of the readings is the person's own knowledge and settles every doubt about it.
/// </summary>
internal static class AnsweredTime
{
    /// <summary>Applies an answer to a doubt of a time.</summary>
    public static NoticeTime Of(NoticeTime time, Doubt doubt, Answer.Reading answer)
    {
        var rest = time.Doubts.Where(other => !IsSame(other, doubt)).ToList();
        if (answer.Chosen is not { } moment)
        {
            return time with { Doubts = rest };
        }

        time = time with { ZoneId = answer.ZoneId ?? time.ZoneId };

        var clock = OnClockOf(time, moment.ToInstant()) ?? moment;
        if (!doubt.Choices.Any(choice => choice.ToInstant() == moment.ToInstant()))
        {
            rest = [];
        }

        if (time.Start is not Moment.At old)
        {
            return time with { Start = new Moment.At(clock), Doubts = rest };
        }

        var shift = clock.ToInstant() - old.Instant;
        var local = Period.Between(old.Clock.LocalDateTime, clock.LocalDateTime, PeriodUnits.Days | PeriodUnits.Minutes);
        return time with
        {
            Start = new Moment.At(clock),
            End = Moved(time, time.End, shift),
            ArriveBy = Moved(time, time.ArriveBy, shift),
            Doubts = shift == Duration.Zero ? rest : [.. rest.Select(other => Moved(time, other, local))],
        };
    }

    /// <summary>Whether two doubts are one question.</summary>
    public static bool IsSame(Doubt left, Doubt right) => left.Letter == right.Letter && left.Code == right.Code && left.Evidence == right.Evidence;

    private static DateTimeZone? Zone(NoticeTime time) => time.ZoneId is { } id ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) : null;

    private static OffsetDateTime? OnClockOf(NoticeTime time, Instant instant) => Zone(time) is { } zone ? instant.InZone(zone).ToOffsetDateTime() : null;

    private static OffsetDateTime? Moved(NoticeTime time, OffsetDateTime? clock, Duration shift) =>
        clock is not { } known ? null : OnClockOf(time, known.ToInstant() + shift) ?? known.Plus(shift);

    private static Doubt Moved(NoticeTime time, Doubt doubt, Period local)
    {
        var choices = doubt.Choices.Select(choice => Moved(time, choice, local)).ToList();
        if (choices.Count == 0 || Zone(time) is not { } zone)
        {
            return doubt with { Choices = choices };
        }

        // The words name the old clocks; only where the reason stands before them can it be kept.
        var reason = doubt.Code is DoubtCode.ZoneMissing or DoubtCode.ZoneSeason or DoubtCode.MeridiemMissing or DoubtCode.WeekdayMismatch or DoubtCode.DayMonthOrder
            or DoubtCode.RelativeDate or DoubtCode.YearMissing && doubt.Message.Contains(';', StringComparison.Ordinal)
            ? doubt.Message[..doubt.Message.LastIndexOf(';')] : "One point is still open";
        var faces = choices.Select(choice => DoubtText.Face(choice.ToInstant().InZone(zone)));
        return doubt with { Choices = choices, Message = $"{reason}; after your answer it is {string.Join(" or ", faces)}." };
    }

    private static OffsetDateTime Moved(NoticeTime time, OffsetDateTime choice, Period local)
    {
        var moved = choice.LocalDateTime + local;
        return Zone(time) is { } zone && zone.GetUtcOffset(choice.ToInstant()) == choice.Offset ? moved.InZoneLeniently(zone).ToOffsetDateTime() : moved.WithOffset(choice.Offset);
    }
}
