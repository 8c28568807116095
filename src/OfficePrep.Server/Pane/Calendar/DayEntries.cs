using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Planning.Blocks;
using OfficePrep.Planning.Conflicts;
using OfficePrep.Reading;
using OfficePrep.Time;

namespace OfficePrep.Server.Pane.Calendar;

/// <summary>Everything of a season that has a day: interviews, events, offers, deadlines, the blocks and nights around them, and the person's own appointments.</summary>
internal static class DayEntries
{
    /// <summary>The days of a span with their entries.</summary>
    public static IReadOnlyList<CalendarDay> Of(SeasonView view, CalendarSpan span) =>
        [.. Of(view, span.First, span.Last).Select(day => day with { IsOutside = span.IsMonth && day.Date.Month != span.Anchor.Month })];

    /// <summary>Days with their entries.</summary>
    public static IReadOnlyList<CalendarDay> Of(SeasonView view, LocalDate first, LocalDate last)
    {
        var entries = FromLetters(view).Concat(FromBlocks(view)).Concat(FromBusy(view)).Where(entry => entry.Day >= first && entry.Day <= last)
            .OrderBy(entry => entry.Start).ThenBy(entry => entry.Kind).ThenBy(entry => entry.Title, StringComparer.Ordinal).ToLookup(entry => entry.Day);
        return [.. Enumerable.Range(0, Period.DaysBetween(first, last) + 1).Select(first.PlusDays).Select(day => new CalendarDay(day, Clock(view, day), [.. entries[day]], day == view.Today, IsOutside: false))];
    }

    private static IEnumerable<DayEntry> FromLetters(SeasonView view) =>
        view.Season.Interviews.Where(interview => interview.Status is not (InterviewStatus.Cancelled or InterviewStatus.Declined))
            .SelectMany(interview => interview.Times.Where(time => time.Status != TimeStatus.Withdrawn && time.Role != TimeRole.Agenda).Select(time => Of(view, interview, time)));

    private static DayEntry Of(SeasonView view, Interview interview, NoticeTime time)
    {
        var kind = time.Role == TimeRole.ReplyBy ? EntryKind.Deadline : time.Status == TimeStatus.Offered ? EntryKind.Offer : time.Role == TimeRole.Interview ? EntryKind.Interview : EntryKind.Event;
        var name = view.NameOf(interview.Id);
        var title = kind == EntryKind.Event ? $"{time.Title ?? TimeWords.Role(time.Role)}, {name}" : name;
        var isOpen = time.Doubts.Count > 0 || interview.Status == InterviewStatus.Waitlisted;
        if (time.Start is not Moment.At at)
        {
            var zone = DateTimeZoneProviders.Tzdb[view.Season.HomeZoneAt(time.Start.Date.AtMidnight().InUtc().ToInstant())];
            return new DayEntry(kind, title, interview.Id, zone.AtStartOfDay(time.Start.Date).ToInstant(), time.Start.Date, null, null, IsTentative: true, []);
        }

        var there = time.ZoneId is { } id && ZoneNames.IsKnown(id)
            ? Span(new ClockFace(ClockCity.Of(interview.Program, id, at.Instant), at.Instant.InZone(DateTimeZoneProviders.Tzdb[id])), time.End?.ToInstant(), withPlace: true)
            : $"{ClockText.Clock(at.Clock.TimeOfDay)} ({ClockText.Offset(at.Clock.Offset)})";
        // The same hour may be another day there.
        var day = view.Home(at.Instant).Time.Date;
        there = at.Clock.Date == day ? there : $"{ClockText.Weekday(at.Clock.Date)}, {there}";
        return new DayEntry(kind, title, interview.Id, at.Instant, day, Here(view, at.Instant, time.End?.ToInstant()), there, isOpen, Conflicts(view, interview.Id, at.Instant, null));
    }

    private static IEnumerable<DayEntry> FromBlocks(SeasonView view) =>
        from block in view.Blocks.Placed
        where block.Kind is not (BlockKind.Interview or BlockKind.ProgramEvent or BlockKind.ReplyAlarm)
        let kind = block.Kind is BlockKind.Sleep or BlockKind.Nap or BlockKind.NoDriving ? EntryKind.Night : EntryKind.Block
        select new DayEntry(kind, block.Title, block.InterviewId, block.When.Start, view.Home(block.When.Start).Time.Date, Here(view, block.When.Start, block.When.End), null, block.IsTentative, []);

    private static IEnumerable<DayEntry> FromBusy(SeasonView view) =>
        from busy in view.Busy
        select new DayEntry(EntryKind.Busy, busy.Title, null, busy.Start, view.Home(busy.Start).Time.Date, busy.IsAllDay ? null : Here(view, busy.Start, busy.End), null, IsTentative: false, Conflicts(view, null, busy.Start, $"your own \"{busy.Title}\""));

    private static IReadOnlyList<string> Conflicts(SeasonView view, string? interview, Instant start, string? title)
    {
        return [.. view.Conflicts.Where(conflict => IsOf(conflict.First) || IsOf(conflict.Second))
            .Select(conflict => $"{(conflict.IsCertain ? "Conflict" : "Possible conflict")} with {(IsOf(conflict.First) ? conflict.Second : conflict.First).Title}").Distinct(StringComparer.Ordinal)];

        bool IsOf(Commitment each) => each.Start == start && (interview is null ? each.Interview is null && each.Title == title : each.Interview?.Id == interview);
    }

    // Where home is on a day, and what its clock shows when the day begins; an hour on another offset says so itself.
    private static string Clock(SeasonView view, LocalDate day) => Place(view.Home(Noon(view, day)), StartOffset(view, day));

    private static Instant Noon(SeasonView view, LocalDate day)
    {
        var rough = (day + LocalTime.Noon).InUtc().ToInstant();
        return DateTimeZoneProviders.Tzdb[view.Season.HomeZoneAt(rough)].AtLeniently(day + LocalTime.Noon).ToInstant();
    }

    private static Offset StartOffset(SeasonView view, LocalDate day) => view.Home(Noon(view, day)).Time.Zone.AtStartOfDay(day).Offset;

    private static string Place(ClockFace face, Offset offset) => $"{face.City}, {ClockText.Offset(offset)}";

    private static string Here(SeasonView view, Instant start, Instant? end)
    {
        var face = view.Home(start);
        return Span(face, end, withPlace: Place(face, face.Time.Offset) != Clock(view, face.Time.Date));
    }

    private static string Span(ClockFace start, Instant? end, bool withPlace)
    {
        var until = end is not { } last || last <= start.Time.ToInstant() ? "" : last.InZone(start.Time.Zone) is var to && to.Date == start.Time.Date ? $" to {ClockText.Clock(to.TimeOfDay)}" : $" to {ClockText.Weekday(to.Date)}, {ClockText.Clock(to.TimeOfDay)}";
        return $"{ClockText.Clock(start.Time.TimeOfDay)}{until}{(withPlace ? $" ({Place(start, start.Time.Offset)})" : "")}";
    }
}
