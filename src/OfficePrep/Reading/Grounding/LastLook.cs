using NodaTime;
using OfficePrep.Reading.Clues;
using OfficePrep.Time;

namespace OfficePrep.Reading.Grounding;

/// <summary>
/// The last look at the interview times of a letter, before they are handed on. It knows nothing of how they were found: it reads the sentence or row each stands in,
/// and the other days and hours of the letter, once more, and asks wherever these do not fit an interview. A time that a calendar part states as well is left alone.
/// </summary>
/// <param name="entries">Every entry of the letter.</param>
/// <param name="sightings">Every date and hour that was seen, whatever came of it.</param>
/// <param name="calendar">What the calendar parts say.</param>
/// <param name="context">The letter.</param>
internal sealed class LastLook(List<Entry> entries, IReadOnlyList<Sighting> sightings, CalendarEntries calendar, ReadingContext context)
{
    // Nobody begins an interview outside these hours of the program's day without saying why.
    private static readonly LocalTime EarliestUsual = new(6, 0);
    private static readonly LocalTime LatestUsual = new(18, 0);

    // No interview day is longer.
    private static readonly Duration LongestUsual = Duration.FromHours(11);

    // A season runs from September to March: a date without a year that is farther off than this may just be over.
    private const int FarAhead = 300;

    // How many sentences may stand between an hour and its day.
    private const int FarthestDate = 12;

    // "Finish up with our chiefs sometime around 2:15".
    private const int LongestFinish = 8;

    // So many words show which sentence is meant.
    private const int LongestQuote = 14;

    /// <summary>Raises the doubts.</summary>
    public void Ask()
    {
        AskCalendar();
        foreach (var entry in entries.Where(entry => entry is { Role: TimeRole.ReplyBy, Start: not null, Sighting: { } sighting } && PurposeChoice.IsOpenDeadline(sighting)))
        {
            entry.Raise(DoubtText.OpenDeadline(entry.InWords, entry.Start!.Value.ToOffsetDateTime()));
        }

        foreach (var entry in entries.Where(entry => entry is { Role: TimeRole.Interview, Status: not TimeStatus.Withdrawn, Start: not null, Sighting: { Withdrawn: true, IsNew: false } } && !IsInCalendar(entry)))
        {
            // "We cannot meet on Thursday at 9:00", in a letter that otherwise sounds as if all were settled.
            entry.Raise(DoubtText.MayNotStand(entry.InWords, entry.Start!.Value.ToOffsetDateTime()));
        }

        foreach (var entry in entries.Where(entry => entry is { Role: TimeRole.Interview, Status: not TimeStatus.Withdrawn, Sighting: not null } && !IsInCalendar(entry)).ToList())
        {
            if (entry.Doubts.Exists(doubt => doubt.Code == DoubtCode.WhichTime))
            {
                continue;
            }

            if (Wonder(entry) is { } doubt)
            {
                entry.Raise(doubt);
            }
        }
    }

    /// <summary>Asks where a calendar part gives the hour and the words, unheard, give another for the same day.</summary>
    private void AskCalendar()
    {
        foreach (var entry in entries.Where(entry => entry is { Role: TimeRole.Interview, Calendar: not null, Start: not null, Doubts.Count: 0 }))
        {
            var start = entry.Start!.Value;
            var unheard = sightings.FirstOrDefault(each => each is { Point: Point.None, Clock.Start.IsSure: true, Date: { Shape: DateShape.Written } date } && date.Month == entry.Date.Month && date.Day == entry.Date.Day);
            if (unheard is not null && EntryBuilder.At(entry.Date + unheard.Clock!.Start.On(DayHalf.Am), unheard.Zone?.Label.ZoneId ?? start.Zone.Id).Likeliest is var told && told.ToInstant() != start.ToInstant())
            {
                entry.Raise(DoubtText.CalendarMismatch(start, told));
            }
        }
    }

    private Doubt? Wonder(Entry entry) =>
        Elsewhere(entry) is { } words ? DoubtText.Elsewhere(entry.InWords, words, Choices(entry))
        : Shifted(entry) is { } moved ? DoubtText.WhichTime(entry.InWords, DoubtText.Face(moved), [entry.Start!.Value.ToOffsetDateTime(), moved.ToOffsetDateTime()])
        : !PurposeChoice.IsPlain(entry.Sighting!) && StrangeKey(entry) is { } key ? DoubtText.Elsewhere(entry.InWords, key, Choices(entry))
        : PurposeChoice.IsUnlikely(entry.Sighting!, IsFirstOfDay(entry)) ? DoubtText.Unlikely(entry.InWords, entry.Sighting!.Passage.Words(entry.Sighting.Clause.First, Math.Min(entry.Sighting.Clause.Last, entry.Sighting.Clause.First + LongestQuote)), Choices(entry))
        : Rolled(entry) is { } past ? DoubtText.OfDate(DoubtCode.YearMissing, entry.Evidence, ClockText.Day(entry.Date), [ClockText.Day(past)], Choices(entry, past))
        : IsOddHour(entry) || IsTooLong(entry) ? DoubtText.OddHours(entry.InWords, entry.End is { } end ? DoubtText.Face(end) : null, Choices(entry))
        : IsOddOneOut(entry) ? DoubtText.LooseDate(entry.Start!.Value, entry.Evidence)
        : IsLonelyDay(entry) || OtherDay(entry) is not null ? SecondDay(entry)
        : Deadline(entry) is { } last ? DoubtText.AfterDeadline(entry.InWords, last.InWords, Choices(entry))
        : Unheard(entry) is { } told ? DoubtText.WhichTime(entry.InWords, DoubtText.Face(told), [entry.Start!.Value.ToOffsetDateTime(), told.ToOffsetDateTime()])
        : IsFarFromDate(entry) ? DoubtText.LooseDate(entry.Start!.Value, entry.Evidence)
        : null;

    private bool IsFirstOfDay(Entry entry) =>
        !entries.Exists(other => other is { Role: TimeRole.Interview, Status: not TimeStatus.Withdrawn, Start: { } before } && other.Date == entry.Date && entry.Start is { } start && before.ToInstant() < start.ToInstant());

    private Doubt SecondDay(Entry entry)
    {
        var other = OtherDay(entry) ?? entries.First(each => each is { Role: TimeRole.Interview, Start: not null } && each != entry);
        return DoubtText.WhichTime(entry.InWords, other.InWords, [.. new[] { entry.Start, other.Start }.OfType<ZonedDateTime>().Select(start => start.ToOffsetDateTime())]);
    }

    private static IReadOnlyList<OffsetDateTime> Choices(Entry entry, LocalDate? otherwise = null) =>
        entry.Start is not { } start ? []
        : otherwise is { } date ? [start.ToOffsetDateTime(), EntryBuilder.At(date + start.TimeOfDay, start.Zone.Id).Likeliest.ToOffsetDateTime()]
        : [start.ToOffsetDateTime()];

    private bool IsInCalendar(Entry entry) => entry.Start is { } start && calendar.Events.Any(each => each.Start.ToInstant() == start.ToInstant());

    // The sentence speaks of something else, and no word of it of an interview.
    private static string? Elsewhere(Entry entry)
    {
        var (tokens, clause) = (entry.Sighting!.Passage.Tokens, entry.Sighting.Clause);
        if (WordScan.Has(tokens, clause.First, clause.Last, OtherMatters.Interviewing))
        {
            return null;
        }

        var at = WordScan.Nearest(tokens, clause.First, clause.Last, false, OtherMatters.Elsewhere);
        return at < 0 || IsOfOtherHalf(entry.Sighting, at) ? null : entry.Sighting.Passage.Words(at, Math.Min(clause.Last, at + 2));
    }

    // "You now have January 20, 10:00 AM; January 13 goes to somebody else": a semicolon parts two thoughts, and the other has a moment of its own.
    private static bool IsOfOtherHalf(Sighting sighting, int at)
    {
        var tokens = sighting.Passage.Tokens;
        var stop = at > sighting.Last ? Enumerable.Range(sighting.Last + 1, at - sighting.Last - 1).FirstOrDefault(i => tokens[i].Is(";"), -1) : -1;
        return stop >= 0 && sighting.Clause.Mentions.Any(mention => mention is DateMention or ClockMention && mention.First > stop && mention.First < at);
    }

    // "What was planned for 9:00 AM starts one hour later": the hour that is printed is the old one.
    private ZonedDateTime? Shifted(Entry entry)
    {
        if (entry.Start is not { } start || entry.Sighting!.Clock is null)
        {
            return null;
        }

        var (tokens, clause) = (entry.Sighting.Passage.Tokens, entry.Sighting.Clause);
        var length = clause.Mentions.OfType<LengthMention>().FirstOrDefault(each => each.Unit is LengthUnit.Minutes or LengthUnit.Hours && each.First > entry.Sighting.Clock.Last && each.Last < clause.Last && tokens[each.Last + 1].Key is "later" or "earlier" or "sooner");
        if (length is null || !WordScan.Has(tokens, entry.Sighting.Clock.Last, length.First, "start*", "begin*", "move*", "shift*", "push*", "is", "slide*"))
        {
            return null;
        }

        var told = tokens[length.Last + 1].Is("later") ? start.Plus(length.Length) : start.Minus(length.Length);
        return entries.Exists(other => other.Start?.ToInstant() == told.ToInstant() || other.ArriveBy?.ToInstant() == told.ToInstant()) ? null : told;
    }

    // "Housing closes ...... 11/02 5:00 PM": a key that no table knows, before an hour, in a letter that is no more than keys and values.
    private static string? StrangeKey(Entry entry)
    {
        var (passage, clause) = (entry.Sighting!.Passage, entry.Sighting.Clause);
        // A row that has its key takes no name from the row above it.
        var isNamed = entry.Sighting.RoleIsSaid && (entry.Sighting.Clock is not null || WordScan.Has(passage.Tokens, clause.First, clause.Last, "interview*", "interveiw*", "entrevista"));
        return !isNamed && KeyWords.Before(passage.Tokens, clause, null, entry.Sighting.First) is { } key && !KeyWords.IsUsual(passage.Tokens, key) ? passage.Words(key.First, key.Last) : null;
    }

    private LocalDate? Rolled(Entry entry) =>
        entry.Sighting!.Date is { Shape: DateShape.Written, Year: null, Weekday: 0 } && context.Sent is { } sent
        && Period.Between(sent.Date, entry.Date, PeriodUnits.Days).Days > FarAhead ? entry.Date.PlusYears(-1) : null;

    private static bool IsOddHour(Entry entry) =>
        entry.Start is { } start && (start.TimeOfDay < EarliestUsual || start.TimeOfDay >= LatestUsual) && entry.Zone?.From is not ZoneSource.Home && !entry.Sighting!.RoleIsSaid;

    private static bool IsTooLong(Entry entry) => entry is { Start: { } start, End: { } end } && end.ToInstant() - start.ToInstant() > LongestUsual;

    // The choices stand in a list; an hour in the sentence below them may be anything, and mostly it is the last moment to answer.
    private bool IsOddOneOut(Entry entry)
    {
        if (entry is not { Status: TimeStatus.Offered, Start: not null, Sighting: { RoleIsSaid: false, Passage.Kind: PassageKind.Body } sighting } || EntryAssembly.IsListed(sighting) || sighting.Passage.Grid.Cells.ContainsKey(sighting.First))
        {
            return false;
        }

        var rest = entries.Where(other => other != entry && other is { Role: TimeRole.Interview, Status: TimeStatus.Offered, Sighting: not null }).ToList();
        return rest.Count > 1 && rest.TrueForAll(other => EntryAssembly.IsListed(other.Sighting!) || other.Sighting!.Passage.Grid.Cells.ContainsKey(other.Sighting.First))
            && sighting.Clause.First > rest.Max(other => other.Sighting!.Clause.First) && !WordScan.Has(sighting.Passage.Tokens, sighting.Clause.First, sighting.Clause.Last, "or", "interview*", "also", "another", "add", "either");
    }

    // A day without an hour beside interviews that have theirs.
    private bool IsLonelyDay(Entry entry) =>
        entry is { Start: null, Half: null } && entries.Exists(other => other is { Role: TimeRole.Interview, Start: not null, Status: not TimeStatus.Withdrawn });

    // Two fixed days, and no word of an interview that takes two.
    private Entry? OtherDay(Entry entry) =>
        entry.Status != TimeStatus.Fixed || WordScan.Has(context.Tokens, 0, context.Tokens.Count - 1, OtherMatters.MoreThanOneDay) ? null
        : entries.Find(other => other is { Role: TimeRole.Interview, Status: TimeStatus.Fixed } && other.Date != entry.Date && (SaysInterview(other) || !SaysInterview(entry)));

    private static bool SaysInterview(Entry entry) =>
        entry.Sighting is not { } sighting || WordScan.Has(sighting.Passage.Tokens, sighting.Clause.First, sighting.Clause.Last, "interview*", "interveiw*");

    // One answers before one comes.
    private Entry? Deadline(Entry entry) =>
        entries.Find(other => other.Role == TimeRole.ReplyBy && (entry.Start is { } start && other.Start is { } last ? start.ToInstant() <= last.ToInstant() : entry.Date < other.Date));

    // An hour in the same sentence or row that became nothing.
    private ZonedDateTime? Unheard(Entry entry)
    {
        if (entry.Start is not { } start)
        {
            return null;
        }

        var (passage, clause) = (entry.Sighting!.Passage, entry.Sighting.Clause);
        var clock = clause.Clocks.FirstOrDefault(clock => !IsTold(clock, passage) && !IsOver(clock, passage, clause) && !Joining.IsPause(entry, clock, passage) && !TakenSlots.Follows(passage.Tokens, clock.Last + 1, clause.Last));
        return clock is null ? null : EntryBuilder.At(entry.Date + ClockGrounding.Ground(clock, TimeRole.Agenda, null, false).Start, start.Zone.Id).Likeliest;
    }

    // "Done by 3": the end of the interview, which nobody takes for another start.
    private static bool IsOver(ClockMention clock, Passage passage, Clause clause) =>
        clock.End is null && WordScan.Has(passage.Tokens, Math.Max(clause.First, clock.First - LongestFinish), clock.First - 1, OtherMatters.Finishing);

    private bool IsTold(ClockMention clock, Passage passage)
    {
        var told = entries.SelectMany(each => new[] { each.Start, each.End, each.ArriveBy }).OfType<ZonedDateTime>().Select(time => (Hour: time.Hour % 12, time.Minute)).ToHashSet();
        var values = clock.End is { } end ? new[] { clock.Start, end } : [clock.Start];
        return passage.Grid.Cells.ContainsKey(clock.First)
            || entries.Exists(each => each.Sighting?.Clock == clock && ReferenceEquals(each.Sighting.Passage, passage))
            || values.Any(value => value.Hour == 24 || told.Contains((value.Hour % 12, value.Minute)))
            || sightings.Any(each => ReferenceEquals(each.Passage, passage) && each.Others.Any(other => other.Clock == clock))
            || !sightings.Any(each => ReferenceEquals(each.Passage, passage) && each.Clock == clock);
    }

    private static bool IsFarFromDate(Entry entry)
    {
        var sighting = entry.Sighting!;
        if (sighting.Date is not null || sighting.Clock is null)
        {
            return false;
        }

        var clauses = sighting.Passage.Clauses;
        var here = clauses.ToList().IndexOf(sighting.Clause);
        for (var i = here; i >= 0 && here - i <= FarthestDate; i--)
        {
            if (clauses[i].Dates.Any())
            {
                return false;
            }
        }

        return clauses.Take(here).Any(clause => clause.Dates.Any());
    }
}
