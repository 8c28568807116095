using NodaTime;
using OfficePrep.Mail;
using OfficePrep.Reading.Clues;
using OfficePrep.Reading.Reasons;

namespace OfficePrep.Reading.Grounding;

/// <summary>The last moments to answer: stated as a date or hour, or counted from the sending of the letter.</summary>
internal sealed class Deadlines(ReadingContext context, EntryBuilder builder, ZoneGrounding zones)
{
    /// <summary>The deadlines of a letter, one for one answer.</summary>
    public IEnumerable<Entry> Build(IReadOnlyList<Grounded> grounded, IReadOnlyList<Passage> passages, List<Entry> entries)
    {
        var stated = grounded.Where(each => each.Sighting.Point == Point.Deadline && !IsUnmoored(each)).Select(builder.Build).ToList();
        Joining.Merge(stated);
        var counted = passages.Where(passage => passage.Kind != PassageKind.Subject).SelectMany(passage => ElapsedDeadline.Find(passage).Select(found => Counted(passage, found.Clause, found.Length))).OfType<Entry>().ToList();
        if (stated.Count == 0 && counted.Count == 0)
        {
            // "Invitation to interview: respond within 72 hours" may stand in the title alone.
            counted = [.. passages.Where(passage => passage.Kind == PassageKind.Subject).SelectMany(passage => ElapsedDeadline.Find(passage).Select(found => Counted(passage, found.Clause, found.Length))).OfType<Entry>()];
        }

        var all = stated.Concat(counted.Where(entry => !stated.Exists(other => other.Date == entry.Date))).ToList();
        Joining.Merge(all);
        return entries.Count == 0 && all.Count == 0 ? [] : One(all);
    }

    // A clock time without a date of its own ("by 5 PM") belongs to no day that is known to be the deadline's.
    private static bool IsUnmoored(Grounded grounded) => grounded.IsCarried;

    // Two last days for one answer: the earlier is safer, and both are named. An answer about a dinner is another matter.
    private static List<Entry> One(List<Entry> all)
    {
        var main = all.Where(entry => entry.Sighting is null || !entry.Sighting.RoleIsSaid || entry.Sighting.Role == TimeRole.Interview).OrderBy(Moment).ToList();
        if (main.Count < 2)
        {
            return all;
        }

        var first = main[0];
        foreach (var other in main.Skip(1))
        {
            first.Raise(DoubtText.WhichTime(first.InWords, other.InWords, [.. new[] { first.Start, other.Start }.OfType<ZonedDateTime>().Select(start => start.ToOffsetDateTime())]));
            first.Beat(other, TimeRules.EarlierDeadline);
            all.Remove(other);
        }

        return all;
    }

    private static Instant Moment(Entry entry) => entry.Start?.ToInstant() ?? entry.Date.PlusDays(1).AtMidnight().InUtc().ToInstant();

    private Entry? Counted(Passage passage, Clause clause, LengthMention length)
    {
        if (context.Letter.Sent is not { } sent)
        {
            return null;
        }

        var zone = zones.ForDay();
        var span = TextSpan.FromBounds(passage.Tokens[length.First].Span.Start, passage.Tokens[length.Last].Span.End);
        var words = passage.Words(clause.First, clause.Last);
        if (length.Unit is LengthUnit.Hours)
        {
            // Elapsed hours: the clocks may change between.
            var end = sent.ToInstant() + length.Length;
            var local = zone is null ? end.InZone(DateTimeZone.ForOffset(sent.Offset)) : end.InZone(DateTimeZoneProviders.Tzdb[zone.ZoneId]);
            return new Entry { Role = TimeRole.ReplyBy, Date = local.Date, Start = local, Zone = zone, Evidence = words, Span = passage.Kind == PassageKind.Body ? span : null, DateBasis = new Basis(Wording.Of(passage, length.First, length.Last), TimeRules.CountedHours) };
        }

        var days = (int)length.Length.TotalDays;
        var date = length.Unit == LengthUnit.WorkingDays ? WorkingDay(sent.Date, days) : sent.Date.PlusDays(days);
        return new Entry { Role = TimeRole.ReplyBy, Date = date, Zone = zone, Evidence = words, Span = passage.Kind == PassageKind.Body ? span : null, DateBasis = new Basis(Wording.Of(passage, length.First, length.Last), TimeRules.CountedDays) };
    }

    private static LocalDate WorkingDay(LocalDate from, int days)
    {
        for (var left = days; left > 0;)
        {
            from = from.PlusDays(1);
            left -= from.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday ? 0 : 1;
        }

        return from;
    }
}
