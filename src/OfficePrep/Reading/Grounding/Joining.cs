using NodaTime;
using OfficePrep.Reading.Clues;
using OfficePrep.Reading.Reasons;

namespace OfficePrep.Reading.Grounding;

/// <summary>Joins the points of one event: log-in times and ends to their starts, the lines of an agenda to an interview day, and two starts for one thing to a doubt.</summary>
internal static class Joining
{
    // A log-in time that is earlier than this before the start belongs to something else.
    private static readonly Duration LongestWait = Duration.FromHours(3);

    // "With a break from 9:45".
    private const int NearestName = 4;

    private static readonly string[] Parts =
        ["lunch", "break", "tour", "conference", "panel", "overview", "welcome", "wrap up", "q & a", "rounds", "noon", "didactics", "report", "rotate", "group meets", "meets our", "remarks", "residents take over", "pause", "case"];

    /// <summary>Adds log-in times and ends to the entries they belong to; a log-in time with no start beside it is the start.</summary>
    public static void Attach(List<Entry> entries, IReadOnlyList<Entry> points)
    {
        foreach (var point in points.Where(each => each.Sighting!.Point == Point.Arrive))
        {
            var near = Of(entries, point).Where(entry => entry.Start!.Value.ToInstant() - Same(entry, point) is var wait && wait >= Duration.Zero && wait <= LongestWait).ToList();
            foreach (var entry in near.Where(entry => Same(entry, point) < entry.Start!.Value.ToInstant()))
            {
                entry.ArriveAt(OnDayOf(entry, point), new Basis(point.Wording, TimeRules.ArrivalSaid));
            }

            if (near.Count == 0 && !entries.Exists(entry => entry.Role == point.Role && entry.Date == point.Date && entry.Start is not null))
            {
                entries.Add(point);
            }
        }

        foreach (var point in points.Where(each => each.Sighting!.Point == Point.End))
        {
            foreach (var entry in Of(entries, point).Where(entry => entry.End is null && Same(entry, point) > entry.Start!.Value.ToInstant()))
            {
                entry.EndAt(OnDayOf(entry, point), new Basis(point.Wording, TimeRules.EndSaid));
            }
        }
    }

    /// <summary>Keeps one entry for each moment, with everything the others knew.</summary>
    public static void Merge(List<Entry> entries)
    {
        for (var i = 0; i < entries.Count; i++)
        {
            for (var j = entries.Count - 1; j > i; j--)
            {
                if (IsSame(entries[i], entries[j]))
                {
                    Keep(entries[i], entries[j]);
                    entries.RemoveAt(j);
                }
            }
        }

        // A day alone says nothing where the same day has its hour.
        entries.RemoveAll(entry => entry.Start is null && entries.Exists(other => other != entry && other.Start is not null && other.Role == entry.Role && other.Date == entry.Date
            && (other.Status == entry.Status || entry.Status != TimeStatus.Withdrawn)));
    }

    /// <summary>Two starts for one interview: one stays, both are named. Parts of the day inside it are no second start.</summary>
    public static void Settle(List<Entry> entries)
    {
        foreach (var day in entries.Where(entry => entry is { Start: not null, Status: TimeStatus.Fixed, Role: not (TimeRole.ReplyBy or TimeRole.Agenda) }).GroupBy(entry => (entry.Role, entry.Date)).Where(day => day.Count() > 1).ToList())
        {
            var order = day.OrderBy(entry => entry.Sighting?.Passage.Kind == PassageKind.Subject ? 1 : 0).ThenBy(entry => entry.Start!.Value.ToInstant()).ToList();
            var kept = order[0];
            foreach (var other in order.Skip(1))
            {
                entries.Remove(other);
                if (IsLaterPart(kept, other))
                {
                    kept.Extend(other);
                    continue;
                }

                if (!IsPart(kept, other))
                {
                    kept.Beat(other, TimeRules.EarlierOfTwo);
                    kept.Raise(DoubtText.WhichTime(kept.InWords, other.InWords, [kept.Start!.Value.ToOffsetDateTime(), other.Start!.Value.ToOffsetDateTime()]));
                }

                kept.Complete(other);
            }
        }
    }

    /// <summary>Whether an hour is called a break, a lunch or the like right before it, and lies within the interview: "with a break from 9:45 to 10:00".</summary>
    public static bool IsPause(Entry entry, ClockMention clock, Passage passage)
    {
        if (entry is not { Start: { } start, End: { } end } || !WordScan.Has(passage.Tokens, clock.First - NearestName, clock.First - 1, "break", "pause", "lunch", "tour"))
        {
            return false;
        }

        var time = ClockGrounding.Ground(clock, TimeRole.Agenda, null, false).Start;
        return start.Date == end.Date && time > start.TimeOfDay && time < end.TimeOfDay;
    }

    private static bool IsPart(Entry kept, Entry other)
    {
        // Two labels for one day are two clocks, never a part of it.
        if (kept.Sighting?.Zone is { } own && other.Sighting?.Zone is { } second && own.Label.ZoneId != second.Label.ZoneId)
        {
            return false;
        }

        var start = other.Start!.Value.ToInstant();
        var inside = kept.End is { } end && start > kept.Start!.Value.ToInstant() && start <= end.ToInstant();
        if (other.Sighting is not { Passage.Kind: not PassageKind.Subject } sighting || !(inside || start > kept.Start!.Value.ToInstant()))
        {
            return false;
        }

        var named = WordScan.Has(sighting.Passage.Tokens, sighting.Clause.First, sighting.Clause.Last, Parts);
        // "With a break from 9:45 to 10:00" stays a break, though the day above it is called the interview's.
        return sighting.RoleIsSaid
            ? inside && named && !WordScan.Has(sighting.Passage.Tokens, sighting.Clause.First, sighting.Clause.Last, "interview*", "or", "instead", "option*")
            : inside || named;
    }

    // "Part 1: 8:30 to 10:00, part 2: 1:00 to 2:30": one interview day, in a letter that says so.
    private static bool IsLaterPart(Entry kept, Entry other) =>
        kept is { End: { } end, Sighting: { } first } && other is { End: not null, Start: { } start, Sighting: { } second } && start.ToInstant() >= end.ToInstant() && start.Zone.Id == end.Zone.Id
        && ReferenceEquals(first.Passage, second.Passage) && WordScan.Has(first.Passage.Tokens, 0, first.Passage.Tokens.Count - 1, OtherMatters.InParts)
        && !WordScan.Has(second.Passage.Tokens, second.Clause.First, second.Clause.Last, "or", "option*", "instead", "track*", "group*");

    private static List<Entry> Of(List<Entry> entries, Entry point)
    {
        var all = entries.Where(entry => entry.Start is not null && entry.Role == point.Role && entry.Status != TimeStatus.Withdrawn).ToList();
        var sameDay = all.Where(entry => entry.Date == point.Date).ToList();
        // A log-in time without a date of its own serves every day that is offered.
        return point.Sighting!.Date is null && point.Role == TimeRole.Interview && all.TrueForAll(entry => entry.Status == TimeStatus.Offered) && all.Count > 1 ? all : sameDay;
    }

    private static Instant Same(Entry entry, Entry point) => OnDayOf(entry, point).ToInstant();

    private static ZonedDateTime OnDayOf(Entry entry, Entry point) =>
        entry.Date == point.Date ? point.Start!.Value : EntryBuilder.At(entry.Date + point.Start!.Value.TimeOfDay, entry.Start!.Value.Zone.Id).Likeliest;

    private static bool IsSame(Entry one, Entry other) =>
        one.Role == other.Role && (one.Start is { } start
            ? other.Start is { } second && start.ToInstant() == second.ToInstant()
            : other.Start is null && one.Date == other.Date && one.Half == other.Half);

    private static void Keep(Entry kept, Entry other)
    {
        kept.Complete(other);
        if (kept.Status == TimeStatus.Withdrawn || other.Status == TimeStatus.Withdrawn)
        {
            kept.Status = TimeStatus.Withdrawn;
        }

        // What one statement leaves open, the fuller one may have said.
        if (kept.Zone?.From > other.Zone?.From)
        {
            (kept.Zone, kept.Start, kept.End) = (other.Zone, other.Start ?? kept.Start, other.Start is { } start ? kept.End?.WithZone(start.Zone) : kept.End);
            kept.Doubts.RemoveAll(doubt => doubt.Code == DoubtCode.ZoneMissing);
        }

        kept.Doubts.RemoveAll(doubt => IsAnswered(doubt.Code) && !other.Doubts.Exists(each => each.Code == doubt.Code));
        foreach (var doubt in other.Doubts.Where(doubt => !IsAnswered(doubt.Code)))
        {
            kept.Raise(doubt);
        }
    }

    private static bool IsAnswered(DoubtCode code) => code is DoubtCode.YearMissing or DoubtCode.RelativeDate or DoubtCode.MeridiemMissing or DoubtCode.ZoneMissing;
}
