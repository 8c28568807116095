using NodaTime;
using OfficePrep.Mail;
using OfficePrep.Reading.Clues;
using OfficePrep.Reading.Reasons;
using OfficePrep.Reading.Tokens;

namespace OfficePrep.Reading.Grounding;

/// <summary>What the calendar parts of a letter say, and how it is joined with the words: the part wins, and a difference is a doubt.</summary>
/// <param name="Events">The events, resolved.</param>
/// <param name="ZoneId">The zone that they name; null where they are in UTC.</param>
internal sealed record CalendarEntries(IReadOnlyList<CalendarEntry> Events, string? ZoneId)
{
    // A letter is about one meeting or a few; a calendar feed is not read through it.
    private const int MostEvents = 20;

    /// <summary>Resolves the calendar parts.</summary>
    public static CalendarEntries Read(ReadingContext context, ProgramClue program)
    {
        var events = context.Letter.Calendars
            .SelectMany(part => part.Events.Take(MostEvents).Select(each => CalendarZoneRules.Resolve(part, each, program, context.HomeZoneId)))
            .OfType<CalendarEntry>()
            .Concat(MarkupEvents.Read(context.Letter.StructuredData, program, context.HomeZoneId).Take(MostEvents))
            .ToList();
        return new CalendarEntries(events, events.Select(each => each.NamedZoneId).FirstOrDefault(id => id is not null));
    }

    /// <summary>Joins the events with the entries that the words gave.</summary>
    /// <param name="entries">The entries, which are changed.</param>
    /// <param name="calendar">The events.</param>
    /// <param name="intent">What the letter is for.</param>
    /// <param name="context">The letter.</param>
    /// <param name="isInPerson">Whether the place settles the zone of an event without one.</param>
    public static void Join(List<Entry> entries, CalendarEntries calendar, Intent intent, ReadingContext context, bool isInPerson)
    {
        foreach (var each in calendar.Events)
        {
            if (each.ZoneFrom is { } from)
            {
                JoinFloating(entries, each, from, intent, context, isInPerson);
            }
            else
            {
                JoinOne(entries, each, intent, context);
            }
        }
    }

    // Markup without an offset says only what the wall clock shows. It adds what the words leave out, and asks where they say another hour; it never wins over them.
    private static void JoinFloating(List<Entry> entries, CalendarEntry each, ZoneSource from, Intent intent, ReadingContext context, bool isInPerson)
    {
        var title = Tokenizer.Read(each.Title);
        var role = RoleWords.AnyEvent(title, 0, title.Count - 1) ?? UsualRole.Of(context, intent);
        var isOff = each.IsCancelled || intent.Kind == NoticeKind.Cancellation;
        var timed = entries.Where(entry => entry.Role == role && entry.Start is not null && (entry.Status == TimeStatus.Withdrawn) == isOff).ToList();
        if (timed.Find(entry => entry.Start!.Value.LocalDateTime == each.Start.LocalDateTime) is { } same)
        {
            same.End ??= each.End is { } end ? EntryBuilder.At(end.LocalDateTime, same.Start!.Value.Zone.Id).Likeliest : null;
            return;
        }

        if (timed.MinBy(entry => Math.Abs((entry.Start!.Value.ToInstant() - each.Start.ToInstant()).TotalMinutes)) is { } rival)
        {
            var told = EntryBuilder.At(each.Start.LocalDateTime, rival.Start!.Value.Zone.Id).Likeliest;
            rival.Raise(DoubtText.WhichTime(rival.InWords, DoubtText.Face(told), [rival.Start.Value.ToOffsetDateTime(), told.ToOffsetDateTime()]));
            return;
        }

        entries.RemoveAll(entry => entry.Role == role && entry.Start is null && entry.Date == each.Start.Date);
        var added = new Entry
        {
            Role = role,
            Date = each.Start.Date,
            Start = each.Start,
            End = each.End,
            Zone = new ZoneChoice(each.Start.Zone.Id, from, null, each.Title),
            Evidence = each.Title.Length > 0 ? each.Title : "event in the message’s markup",
            Status = isOff ? TimeStatus.Withdrawn : TimeStatus.Fixed,
        };
        if (!(isInPerson && from == ZoneSource.Place))
        {
            added.Raise(DoubtText.ZoneMissing(each.Start, from));
        }

        if (EntryBuilder.At(each.WallClock ?? each.Start.LocalDateTime, each.Start.Zone.Id) is var reading and not Time.ClockReading.Once)
        {
            added.Raise(DoubtText.OfClockChange(reading));
        }

        entries.Add(added);
    }

    private static void JoinOne(List<Entry> entries, CalendarEntry each, Intent intent, ReadingContext context)
    {
        var title = Tokenizer.Read(each.Title);
        var role = RoleWords.AnyEvent(title, 0, title.Count - 1) ?? UsualRole.Of(context, intent);
        var isOff = each.IsCancelled || intent.Kind == NoticeKind.Cancellation;
        var same = entries.Where(entry => entry.Role == role).ToList();
        if (each.IsDay)
        {
            return;
        }

        var exact = same.Find(entry => entry.Start is { } start && start.ToInstant() == each.Start.ToInstant());
        if (exact is not null)
        {
            if (each.ByOwnRules is { } own)
            {
                exact.Beat(ZoneWords(each), own, own.Date, TimeRules.NamedBeforeOwnRules);
                exact.Raise(DoubtText.CalendarMismatch(exact.Start!.Value, own));
            }

            exact.EndAt(each.End, new Basis(Wording.Whole(each.Title), TimeRules.CalendarMoment));
            exact.Doubts.RemoveAll(doubt => doubt.Code is DoubtCode.ZoneMissing or DoubtCode.MeridiemMissing or DoubtCode.RelativeDate or DoubtCode.YearMissing or DoubtCode.DayMonthOrder);
            return;
        }

        var rival = same.Where(entry => (entry.Status == TimeStatus.Withdrawn) == isOff)
            .OrderBy(entry => entry.Start is null && entry.Date == each.Start.Date ? 0 : 1)
            .ThenBy(entry => Math.Abs(((entry.Start?.ToInstant() ?? each.Start.ToInstant()) - each.Start.ToInstant()).TotalMinutes))
            .FirstOrDefault();
        var zone = rival?.Zone is { From: ZoneSource.Text or ZoneSource.Message } said && each.NamedZoneId is null ? said.ZoneId : each.Start.Zone.Id;
        var moment = each.Start.WithZone(DateTimeZoneProviders.Tzdb[zone]);
        if (rival is not null && rival.Status != TimeStatus.Offered)
        {
            entries.Remove(rival);
        }

        var entry = new Entry
        {
            Role = role,
            Date = moment.Date,
            Start = moment,
            End = each.End?.WithZone(DateTimeZoneProviders.Tzdb[zone]),
            ArriveBy = rival?.ArriveBy is { } early && early.ToInstant() < moment.ToInstant() ? early : null,
            Zone = new ZoneChoice(zone, ZoneSource.Calendar, null, each.Title),
            Calendar = each,
            Evidence = each.Title.Length > 0 ? each.Title : "calendar attachment",
            Status = isOff ? TimeStatus.Withdrawn : TimeStatus.Fixed,
        };
        if (rival?.Start is { } words && rival.Status != TimeStatus.Offered)
        {
            entry.Beat(rival, TimeRules.CalendarBeforeWords);
            entry.Raise(DoubtText.CalendarMismatch(moment, words));
        }
        else if (rival is { Start: null } && rival.Date != moment.Date && rival.Status != TimeStatus.Offered)
        {
            entry.Beat(rival, TimeRules.CalendarBeforeWords);
            entry.Raise(DoubtText.CalendarMismatch(moment, EntryBuilder.At(rival.Date + moment.TimeOfDay, zone).Likeliest));
        }

        if (each.ByOwnRules is { } other)
        {
            entry.Beat(ZoneWords(each), other, other.Date, TimeRules.NamedBeforeOwnRules);
            entry.Raise(DoubtText.CalendarMismatch(moment, other));
        }

        if (context.Sent is { } sent && moment.ToInstant() < sent.ToInstant() && !isOff)
        {
            entry.Raise(DoubtText.InThePast(DoubtText.Face(moment), [moment.ToOffsetDateTime()]));
        }

        entries.Add(entry);
    }

    private static Wording ZoneWords(CalendarEntry each) => Wording.Whole(each.Written?.ZoneName ?? each.Title);
}

/// <summary>An event of a calendar part, resolved.</summary>
/// <param name="Start">When it begins.</param>
/// <param name="End">When it ends.</param>
/// <param name="NamedZoneId">The zone that the file names; null for UTC.</param>
/// <param name="IsDay">Whether only days are given.</param>
/// <param name="IsCancelled">Whether it is called off.</param>
/// <param name="Title">SUMMARY.</param>
internal sealed record CalendarEntry(ZonedDateTime Start, ZonedDateTime? End, string? NamedZoneId, bool IsDay, bool IsCancelled, string Title)
{
    /// <summary>Where the zone was taken from, for an event that says none; null for one that does.</summary>
    public ZoneSource? ZoneFrom { get; init; }

    /// <summary>The wall clock of such an event as written.</summary>
    public LocalDateTime? WallClock { get; init; }

    /// <summary>The start by the file's own definition of its zone, where that is another instant; null where it agrees.</summary>
    public ZonedDateTime? ByOwnRules { get; init; }

    /// <summary>The start as a calendar part writes it; null for an event in the markup of the page.</summary>
    public CalendarMoment? Written { get; init; }

    /// <summary>The end as a calendar part writes it; null where it gives none, or a length.</summary>
    public CalendarMoment? WrittenEnd { get; init; }
}
