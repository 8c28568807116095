using NodaTime;
using NodaTime.Text;
using OfficePrep.Mail;
using OfficePrep.Reading.Clues;
using OfficePrep.Reading.Grounding;
using OfficePrep.Time;

namespace OfficePrep.Reading.Reasons;

/// <summary>Why the date, the hour, the end and the arrival of a time are what they are.</summary>
internal static class MomentReasons
{
    private static readonly LocalDateTimePattern Stamp = LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss");
    private static readonly LocalDatePattern DayStamp = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");

    /// <summary>Why it is that day.</summary>
    public static Reason Date(Entry entry, string field)
    {
        var basis = DateBasis(entry);
        var words = basis.Words.ToString();
        var open = entry.Grounded?.Date.Open ?? [];
        return basis.For(field, open.SelectMany(each => each.Others.Select(other => new Rival(words, ClockText.Day(other), TimeRules.Of(each.Code).ToString())))
            .Concat(entry.Beaten.Where(other => other.Date != entry.Date).Select(other => other.InWords())));
    }

    /// <summary>Why it is that hour.</summary>
    public static Reason Clock(Entry entry, string field)
    {
        var basis = entry.ClockBasis
            ?? (entry is { Sighting: { Clock: { } clock } sighting, Clock: { } settled } ? new Basis(Wording.Of(sighting.Passage, clock.First, clock.Last), settled.Rule)
            : entry.Calendar is not null ? new Basis(Wording.Whole(Written(entry)), TimeRules.CalendarMoment)
            : entry.DateBasis ?? new Basis(entry.Wording, TimeRules.SaidHalf));
        var other = entry.Clock?.OtherStart is { } half ? new[] { new Rival(basis.Words.ToString(), ClockText.Clock(half), TimeRules.UsualHalf.ToString()) } : [];
        return basis.For(field, other.Concat(entry.Beaten.Where(beaten => beaten.Start is not null).Select(beaten => beaten.InWords())));
    }

    /// <summary>Why it ends then; null where no end is known.</summary>
    public static Basis? End(Entry entry) =>
        entry.End is not { } end ? null
        : entry.EndBasis is { } known ? known
        : entry.Calendar is { } happening ? new(Wording.Whole(Stamped(happening.WrittenEnd) ?? Written(entry)), TimeRules.CalendarMoment)
        : entry is { Sighting: { Clock: { End: not null } clock } sighting } ? new(Wording.Of(sighting.Passage, clock.First, clock.Last), TimeRules.EndOfRange)
        : new(Length(entry, entry.Start is { } start ? end.ToInstant() - start.ToInstant() : Duration.Zero), TimeRules.EndOfLength);

    /// <summary>Why to be there then; null where it is not said.</summary>
    public static Basis? Arrival(Entry entry) =>
        entry.ArriveBy is not { } early ? null
        : entry.ArriveBasis is { } known ? known
        : new(Length(entry, entry.Start is { } start ? start.ToInstant() - early.ToInstant() : Duration.Zero), TimeRules.ArrivalBefore);

    /// <summary>The start of a calendar part as the part writes it, else its title.</summary>
    public static string Written(Entry entry) => Stamped(entry.Calendar?.Written) ?? entry.Evidence;

    private static string? Stamped(CalendarMoment? moment) =>
        moment is null ? null : moment.IsDate ? DayStamp.Format(moment.Local.Date) : Stamp.Format(moment.Local);

    private static Basis DateBasis(Entry entry)
    {
        if (entry.DateBasis is { } known)
        {
            return known;
        }

        if (entry.Calendar is not null)
        {
            return new(Wording.Whole(Written(entry)), TimeRules.CalendarMoment);
        }

        if (entry.Grounded is not { } grounded || (grounded.Source ?? grounded.Sighting) is not { Date: { } date } source)
        {
            return new(entry.Wording, TimeRules.CarriedDate);
        }

        var words = Wording.Of(source.Passage, date.First, date.Last);
        return new(words, grounded.IsCarried ? TimeRules.CarriedDate : source.Passage.Grid.Heads.Contains(date) ? TimeRules.ColumnDate : RuleOf(date));
    }

    private static Rule RuleOf(DateMention date) => date.Shape switch
    {
        DateShape.Written when date.IsNumeric => TimeRules.NumericDate,
        DateShape.Written when date.Year is not null => TimeRules.FullDate,
        DateShape.Written => TimeRules.NextSuchDate,
        DateShape.Weekday when date.Next => TimeRules.NextWeekday,
        DateShape.Weekday => TimeRules.Weekday,
        DateShape.Today or DateShape.Tomorrow => TimeRules.SendingDay,
        DateShape.DayBefore => TimeRules.DayBefore,
        DateShape.WeekdayAfter => TimeRules.WeekdayAfter,
        _ => TimeRules.DayOfMonth,
    };

    // The words that say so long a time, the nearest to the time first.
    private static Wording Length(Entry entry, Duration length) =>
        entry.Sighting is { } sighting
            && sighting.Passage.Mentions.OfType<LengthMention>().Where(mention => mention.Length == length).OrderBy(mention => Math.Abs(mention.First - sighting.First)).FirstOrDefault() is { } said
            ? Wording.Of(sighting.Passage, said.First, said.Last)
            : entry.Wording;
}
