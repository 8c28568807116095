using NodaTime;
using OfficePrep.Reading.Clues;

namespace OfficePrep.Reading.Grounding;

/// <summary>Sets dates on the calendar by when and where the letter was sent: the missing year, "next Tuesday", the order of day and month, the check of the weekday.</summary>
/// <param name="sent">The day of sending on the sender's clock; null where the letter has no date.</param>
/// <param name="forwarded">The day of sending of the older letter inside a forward, where it differs by months.</param>
/// <param name="isDayFirst">Whether the sender writes from a country that puts the day first.</param>
/// <param name="allowsLaterYear">Whether the letter itself speaks of the same date a year later.</param>
internal sealed class DateGrounding(LocalDate? sent, LocalDate? forwarded, bool isDayFirst, bool allowsLaterYear)
{
    // Before this many days a date without a year that is already over is a date just past, if its weekday says so.
    private const int JustPast = 60;

    private const int DaysOfYear = 365;

    /// <summary>Sets a date; null where it hangs on something the letter does not give.</summary>
    /// <param name="mention">The date as written.</param>
    /// <param name="before">The date said before it, for "the Monday after it".</param>
    /// <param name="interview">The interview's date, for "the evening before".</param>
    public GroundedDate? Ground(DateMention mention, GroundedDate? before, GroundedDate? interview) => mention.Shape switch
    {
        DateShape.Written => Written(mention),
        DateShape.Today => sent is { } day ? Checked(day, mention) : null,
        DateShape.Tomorrow => sent is { } day ? Checked(day.PlusDays(1), mention) : null,
        DateShape.Weekday => sent is { } day ? OfWeekday(day, mention) : null,
        DateShape.DayBefore => interview is null ? null : Shift(interview, date => date.PlusDays(-1)),
        DateShape.WeekdayAfter => before is null ? null : Shift(before, date => date.Next((IsoDayOfWeek)mention.Weekday)),
        DateShape.DayOfMonth => OfMonth(mention, (before ?? interview)?.Date),
        _ => throw new ArgumentOutOfRangeException(nameof(mention), mention.Shape, "An unknown shape of date."),
    };

    private GroundedDate? Written(DateMention mention)
    {
        var usual = Rolled(mention.Year, mention.Month, mention.Day, mention.Weekday);
        if (!mention.IsNumeric || (!isDayFirst && !mention.IsDotted))
        {
            return usual is null ? null : WithYears(usual.Value, mention);
        }

        var swapped = Rolled(mention.Year, mention.Day, mention.Month, mention.Weekday);
        var likely = mention.IsDotted ? new[] { usual, swapped } : [swapped, usual];
        var fits = likely.OfType<LocalDate>().Where(date => mention.Weekday == 0 || (int)date.DayOfWeek == mention.Weekday).Distinct().ToList();
        if (fits.Count == 1)
        {
            return GroundedDate.Sure(fits[0]);
        }

        // The sender's own order first, unless it is over and the other is not.
        var order = fits.Count == 2 ? fits : [.. likely.OfType<LocalDate>()];
        order = [.. order.OrderBy(date => sent is { } day && date < day ? 1 : 0)];
        var open = new List<OpenDate> { new(DoubtCode.DayMonthOrder, [.. order.Skip(1)]) };
        return order.Count == 0 ? null : new GroundedDate(order[0], open);
    }

    /// <summary>Whether a date without a year, which the rule sets to the first after the sending, is more likely the one just before it: "our invitation of October 20", written on October 26.</summary>
    public static bool IsJustOver(LocalDate sent, LocalDate date) =>
        Period.Between(sent, date, PeriodUnits.Days).Days > DaysOfYear - JustPast;

    private GroundedDate WithYears(LocalDate date, DateMention mention)
    {
        var open = new List<OpenDate>(Checked(date, mention).Open);
        if (mention.Year is null && mention.Weekday == 0)
        {
            if (forwarded is { } old && FirstAfter(old, mention.Month, mention.Day) is { } then && then != date)
            {
                open.Add(new OpenDate(DoubtCode.YearMissing, [then]));
            }
            else if (allowsLaterYear && FirstAfter(date.PlusDays(1), mention.Month, mention.Day) is { } later)
            {
                open.Add(new OpenDate(DoubtCode.YearMissing, [later]));
            }
        }

        return new GroundedDate(date, open);
    }

    // The first such date after the letter was sent; one just past where only its weekday agrees.
    private LocalDate? Rolled(int? year, int month, int day, int weekday)
    {
        if (month is < 1 or > 12)
        {
            return null;
        }

        if (year is { } said)
        {
            return Exists(said, month, day) ? new LocalDate(said, month, day) : null;
        }

        if (sent is not { } from || FirstAfter(from, month, day) is not { } next)
        {
            return null;
        }

        var past = Exists(next.Year - 1, month, day) ? new LocalDate(next.Year - 1, month, day) : next;
        return weekday > 0 && (int)next.DayOfWeek != weekday && (int)past.DayOfWeek == weekday && Period.Between(past, from, PeriodUnits.Days).Days <= JustPast ? past : next;
    }

    private static LocalDate? FirstAfter(LocalDate from, int month, int day)
    {
        for (var year = from.Year; year <= from.Year + 8; year++)
        {
            if (Exists(year, month, day) && new LocalDate(year, month, day) is var date && date >= from)
            {
                return date;
            }
        }

        return null;
    }

    private static bool Exists(int year, int month, int day) =>
        year is >= 1900 and < 2200 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month);

    private static GroundedDate OfWeekday(LocalDate from, DateMention mention)
    {
        var weekday = (IsoDayOfWeek)mention.Weekday;
        var first = from.Next(weekday);
        if (!mention.Next)
        {
            // The weekday of the day of sending: today or in a week.
            return from.DayOfWeek == weekday ? new GroundedDate(first, [new OpenDate(DoubtCode.RelativeDate, [from])]) : GroundedDate.Sure(first);
        }

        var second = first.PlusDays(7);
        var isThisWeek = first.DayOfWeek > from.DayOfWeek;
        return isThisWeek
            ? new GroundedDate(second, [new OpenDate(DoubtCode.RelativeDate, [first])])
            : new GroundedDate(first, [new OpenDate(DoubtCode.RelativeDate, [second])]);
    }

    private GroundedDate? OfMonth(DateMention mention, LocalDate? near)
    {
        var from = sent ?? near;
        if (from is not { } day)
        {
            return null;
        }

        var months = Enumerable.Range(0, 4).Select(step => day.PlusMonths(step)).ToList();
        var dates = (near is { } known ? months.Prepend(known) : months)
            .Where(month => Exists(month.Year, month.Month, mention.Day))
            .Select(month => new LocalDate(month.Year, month.Month, mention.Day))
            .Where(date => date >= day || near is not null)
            .ToList();
        return dates.Where(date => mention.Weekday == 0 || (int)date.DayOfWeek == mention.Weekday).Concat(dates).Select(date => Checked(date, mention)).FirstOrDefault();
    }

    private static GroundedDate Checked(LocalDate date, DateMention mention) =>
        mention.Weekday == 0 || (int)date.DayOfWeek == mention.Weekday ? GroundedDate.Sure(date)
            : new GroundedDate(date, [new OpenDate(DoubtCode.WeekdayMismatch, [Nearest(date, (IsoDayOfWeek)mention.Weekday)])]);

    private static LocalDate Nearest(LocalDate date, IsoDayOfWeek weekday) =>
        new[] { date.Next(weekday), date.Previous(weekday) }.MinBy(other => Math.Abs(Period.Between(date, other, PeriodUnits.Days).Days));

    private static GroundedDate Shift(GroundedDate date, Func<LocalDate, LocalDate> shift) =>
        new(shift(date.Date), [.. date.Open.Where(open => open.Others.Count > 0).Select(open => open with { Others = [.. open.Others.Select(shift)] })]);
}
