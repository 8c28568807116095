using System.Globalization;
using NodaTime;
using OfficePrep.Mail;

namespace OfficePrep.Planning.Conflicts;

/// <summary>Goes through the lines of a calendar file once and gathers the busy times that touch the window.</summary>
internal sealed class BusyEvents(BusyZones zones, Interval window, BusyLimits limits)
{
    // Wider than any difference between two zones, so that no day at the edge is missed.
    private const int EdgeDays = 2;

    private readonly List<BusyEvent> events = [];
    private readonly HashSet<BusyTime> times = [];
    private readonly BusySteps steps = new(limits.Steps);
    private int unread;
    private int unfollowed;
    private bool isCut;

    /// <summary>Reads the file.</summary>
    public BusyReading Read(string text)
    {
        Gather(text);
        var replaced = events.Where(each => each is { Uid: not null, Replaces: not null })
            .Select(each => (each.Uid!, zones.At(each.Replaces!, each.Replaces!.Local).First)).ToHashSet();
        foreach (var each in events.Where(each => each.TakesTime && !BusyCalendar.IsOwn(each.Uid)))
        {
            Add(each, replaced);
        }

        return new BusyReading([.. times.OrderBy(time => time.Start).ThenBy(time => time.End).ThenBy(time => time.Title, StringComparer.Ordinal)], [.. Notes()]);
    }

    private void Gather(string text)
    {
        var open = new Stack<string>();
        BusyEvent? current = null;
        foreach (var line in CalendarLine.Read(text))
        {
            var component = line.Name is "BEGIN" or "END" ? line.Value.Trim().ToUpperInvariant() : "";
            if (line.Name == "BEGIN")
            {
                // Nothing that we read nests deeper; what does is not looked into.
                open.Push(open.Count < 8 ? component : "");
                current = component == "VEVENT" ? new BusyEvent() : current;
            }
            else if (line.Name == "END" && open.TryPop(out var closed))
            {
                if (closed == "VEVENT" && current is not null)
                {
                    events.Add(current);
                    current = null;
                }
            }
            else if (open.TryPeek(out var within))
            {
                Take(within, current, line);
            }
        }
    }

    private void Take(string component, BusyEvent? current, CalendarLine line)
    {
        if (component == "VEVENT")
        {
            current?.Take(line, limits.Dates);
        }
        else if (component == "VFREEBUSY" && line.Name == "FREEBUSY" && !string.Equals(line["FBTYPE"], "FREE", StringComparison.OrdinalIgnoreCase))
        {
            TakeFreeBusy(line);
        }
    }

    private void TakeFreeBusy(CalendarLine line)
    {
        foreach (var period in line.Value.Split(',').Take(limits.Times))
        {
            var parts = period.Split('/');
            if (parts.Length == 2 && CalendarClock.Read(line with { Value = parts[0] }) is { } start && BusyCalendar.IsSane(start) && EndOf(line, start, parts[1]) is { } end && BusyCalendar.IsSane(end))
            {
                Keep(new BusyTime(zones.At(start, start.Local).First, zones.At(end, end.Local).Last, "busy"));
            }
            else
            {
                unread++;
            }
        }
    }

    private static CalendarMoment? EndOf(CalendarLine line, CalendarMoment start, string written) =>
        CalendarClock.Read(line with { Value = written }) ?? (CalendarClock.Duration(written) is { } length ? Plus(start, length) : null);

    private void Add(BusyEvent each, HashSet<(string, Instant)> replaced)
    {
        if (each.Start is not { } start || !BusyCalendar.IsSane(start) || Length(each, start) is not { } length)
        {
            unread++;
            return;
        }

        isCut |= each.IsCut;
        var except = each.Except.Select(date => date.IsDate ? date.Local.Date.AtMidnight().InUtc().ToInstant() : zones.At(date, date.Local).First).ToHashSet();
        foreach (var local in Starts(each, start))
        {
            var (first, last) = zones.At(start, local);
            var key = start.IsDate ? local.InUtc().ToInstant() : first;
            var isReplaced = each is { Replaces: null, Uid: { } uid } && replaced.Contains((uid, first));
            if (!except.Contains(key) && !isReplaced)
            {
                Keep(new BusyTime(first, start.IsDate ? zones.At(start, local.PlusDays(length.Days)).Last : last + length.Span, BusyCalendar.TitleOf(each.Title), start.IsDate));
            }
        }
    }

    // The first occurrence, those of the rule and the further dates, without the same one twice; on the event's own clock.
    private IEnumerable<LocalDateTime> Starts(BusyEvent each, CalendarMoment start)
    {
        var further = each.Also.Where(date => BusyCalendar.IsSane(date)).Select(date => OnClockOf(start, date));
        if (each.Rule is null)
        {
            return further.Prepend(start.Local).Distinct();
        }

        if (RecurrenceRule.Parse(each.Rule) is not { } rule)
        {
            unfollowed++;
            return further.Prepend(start.Local).Distinct();
        }

        var from = window.Start.InUtc().Date.PlusDays(-EdgeDays - Days(each, start));
        var to = window.End.InUtc().Date.PlusDays(EdgeDays);
        return RecurrenceDays.Of(rule, start.Local.Date, from, to, steps).Select(day => day + start.Local.TimeOfDay)
            .TakeWhile(local => (rule.Until is not { } until || local <= until) && (rule.UntilInstant is not { } last || zones.At(start, local).First <= last))
            .Concat(further).Distinct();
    }

    private LocalDateTime OnClockOf(CalendarMoment start, CalendarMoment date) =>
        start.IsUtc == date.IsUtc && start.ZoneName == date.ZoneName ? date.Local : start.Local + Period.FromTicks((long)(zones.At(date, date.Local).First - zones.At(start, start.Local).First).TotalTicks);

    private int Days(BusyEvent each, CalendarMoment start) => Length(each, start) is { } length ? Math.Min(366, Math.Max(length.Days, (int)length.Span.TotalDays + 1)) : 1;

    // How long it lasts: whole days for days, else a stretch of time; null where that runs backwards.
    private (Duration Span, int Days)? Length(BusyEvent each, CalendarMoment start)
    {
        var end = each.End is { } stated && BusyCalendar.IsSane(stated) ? stated : each.Length is { } length ? Plus(start, length) : null;
        if (start.IsDate)
        {
            var days = end is null ? 1 : Period.DaysBetween(start.Local.Date, end.Local.Date);
            return days < 0 ? null : (Duration.Zero, Math.Max(1, days));
        }

        var span = end is null ? Duration.Zero : zones.At(end, end.Local).First - zones.At(start, start.Local).First;
        return span < Duration.Zero ? null : (span, 0);
    }

    private static CalendarMoment? Plus(CalendarMoment start, Period length)
    {
        try
        {
            return start with { Local = start.Local.Plus(length) };
        }
        catch (Exception fault) when (fault is OverflowException or ArgumentOutOfRangeException)
        {
            // A duration that leaves the calendar is no duration.
            return null;
        }
    }

    private void Keep(BusyTime time)
    {
        // What takes no time is a reminder.
        if (time.End <= time.Start || time.End <= window.Start || time.Start >= window.End)
        {
            return;
        }

        if (times.Count >= limits.Times)
        {
            isCut = true;
            return;
        }

        times.Add(time);
    }

    private IEnumerable<string> Notes()
    {
        if (zones.Unknown.Count > 0)
        {
            yield return $"The time zone {string.Join(", ", zones.Unknown.Order(StringComparer.Ordinal).Take(3).Select(BusyCalendar.TitleOf))} is not known; its times were read on your home clock.";
        }

        if (unfollowed > 0)
        {
            yield return $"Entries that recur by a rule that is not followed: {Count(unfollowed)}; only the first time of each counts.";
        }

        if (unread > 0)
        {
            yield return $"Entries without a start or length that can be read: {Count(unread)}; they were left out.";
        }

        if (isCut || steps.AreUsedUp)
        {
            yield return "The calendar holds more than is read; some busy times are missing. Export only the months of the season.";
        }
    }

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);
}
