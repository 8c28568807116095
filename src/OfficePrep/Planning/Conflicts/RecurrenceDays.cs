using NodaTime;

namespace OfficePrep.Planning.Conflicts;

/// <summary>
/// The days of a recurrence within a window. Years before the window are skipped where nothing is counted, so that an endless rule costs what the window holds;
/// a counted one is followed from its start, within a number of steps that all events share.
/// </summary>
internal static class RecurrenceDays
{
    /// <summary>The days.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="start">The first day, which always counts.</param>
    /// <param name="from">First day of the window.</param>
    /// <param name="to">Last day of the window.</param>
    /// <param name="steps">Steps that are left; taken from.</param>
    public static IEnumerable<LocalDate> Of(RecurrenceRule rule, LocalDate start, LocalDate from, LocalDate to, BusySteps steps)
    {
        var counted = 0;
        var first = rule.Count is null ? Math.Max(0, Periods(rule.Frequency, start, from) / rule.Interval - 1) : 0;
        for (var period = first; ; period++)
        {
            var days = Days(rule, start, period * rule.Interval, out var begins);
            if (begins > to || !steps.Take(DaysOf(rule.Frequency)))
            {
                yield break;
            }

            // The start counts even where the rule would leave it out.
            foreach (var day in period == 0 && !days.Contains(start) ? days.Append(start).Order() : days.AsEnumerable())
            {
                if (day < start)
                {
                    continue;
                }

                if (++counted > rule.Count || rule.Until is { } until && day > until.Date)
                {
                    yield break;
                }

                if (day >= from && day <= to)
                {
                    yield return day;
                }
            }
        }
    }

    private static int DaysOf(Frequency frequency) => frequency switch { Frequency.Daily => 1, Frequency.Weekly => 7, Frequency.Monthly => 31, _ => 366 };

    private static int Periods(Frequency frequency, LocalDate start, LocalDate to) => to <= start ? 0 : frequency switch
    {
        Frequency.Daily => Period.DaysBetween(start, to),
        Frequency.Weekly => Period.DaysBetween(start, to) / 7,
        Frequency.Monthly => (to.Year - start.Year) * 12 + to.Month - start.Month,
        _ => to.Year - start.Year,
    };

    // The days of one period, ascending, before the start too.
    private static List<LocalDate> Days(RecurrenceRule rule, LocalDate start, int offset, out LocalDate begins)
    {
        IEnumerable<LocalDate> all;
        switch (rule.Frequency)
        {
            case Frequency.Daily:
                begins = start.PlusDays(offset);
                all = [begins];
                all = all.Where(day => Fits(rule.MonthDays, day) && (rule.Days.Count == 0 || rule.Days.Any(each => each.Day == day.DayOfWeek)));
                break;
            case Frequency.Weekly:
                begins = start.PlusDays(-(((int)start.DayOfWeek - (int)rule.WeekStart + 7) % 7)).PlusWeeks(offset);
                all = Enumerable.Range(0, 7).Select(begins.PlusDays).Where(day => rule.Days.Count == 0 ? day.DayOfWeek == start.DayOfWeek : rule.Days.Any(each => each.Day == day.DayOfWeek));
                break;
            case Frequency.Monthly:
                begins = new LocalDate(start.Year, start.Month, 1).PlusMonths(offset);
                all = InMonth(rule, begins, start);
                break;
            default:
                begins = new LocalDate(start.Year + offset, 1, 1);
                all = InYear(rule, begins, start);
                break;
        }

        var days = all.Where(day => rule.Months.Count == 0 || rule.Months.Contains(day.Month)).Order().ToList();
        return rule.Positions.Count == 0 ? days : [.. rule.Positions.Select(at => at > 0 ? at - 1 : days.Count + at).Where(at => at >= 0 && at < days.Count).Distinct().Order().Select(at => days[at])];
    }

    private static IEnumerable<LocalDate> InMonth(RecurrenceRule rule, LocalDate month, LocalDate start)
    {
        var days = Enumerable.Range(0, CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month)).Select(month.PlusDays).ToList();
        return rule is { Days.Count: 0, MonthDays.Count: 0 } ? days.Where(day => day.Day == start.Day) : days.Where(day => Fits(rule.MonthDays, day) && FitsWeekday(rule, day, days));
    }

    private static IEnumerable<LocalDate> InYear(RecurrenceRule rule, LocalDate year, LocalDate start)
    {
        var months = Enumerable.Range(0, 12).Select(year.PlusMonths);
        if (rule is { Days.Count: 0, MonthDays.Count: 0 })
        {
            return months.Where(month => rule.Months.Count == 0 ? month.Month == start.Month : rule.Months.Contains(month.Month))
                .Where(month => start.Day <= CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month)).Select(month => month.PlusDays(start.Day - 1));
        }

        if (rule.Months.Count > 0 || rule.MonthDays.Count > 0)
        {
            return months.SelectMany(month => InMonth(rule, month, start));
        }

        // Without months, "the second Tuesday" is counted within the year.
        var days = Enumerable.Range(0, CalendarSystem.Iso.GetDaysInYear(year.Year)).Select(year.PlusDays).ToList();
        return days.Where(day => FitsWeekday(rule, day, days));
    }

    private static bool Fits(IReadOnlyList<int> monthDays, LocalDate day) =>
        monthDays.Count == 0 || monthDays.Contains(day.Day) || monthDays.Contains(day.Day - CalendarSystem.Iso.GetDaysInMonth(day.Year, day.Month) - 1);

    private static bool FitsWeekday(RecurrenceRule rule, LocalDate day, List<LocalDate> span) =>
        rule.Days.Count == 0 || rule.Days.Any(each => each.Day == day.DayOfWeek && each.Order switch
        {
            0 => true,
            > 0 => Period.DaysBetween(span[0], day) / 7 == each.Order - 1,
            _ => Period.DaysBetween(day, span[^1]) / 7 == -each.Order - 1,
        });
}
