using NodaTime;
using OfficePrep.Reading.Clues;
using OfficePrep.Reading.Reasons;
using OfficePrep.Reading.Tokens;

namespace OfficePrep.Reading.Grounding;

/// <summary>Makes the entries of a letter from its grounded sightings: starts, days alone, agendas, deadlines, and their statuses.</summary>
internal sealed class EntryAssembly(ReadingContext context, Intent intent, EntryBuilder builder, ZoneGrounding zones)
{
    private static readonly string[] Offers =
        ["interview", "interviews", "offer", "openings", "slots", "dates", "choose", "pick", "choice", "available", "open", "select", "rank", "groups", "free", "left", "days", "sessions", "date", "day", "entrevista", "one of these", "either"];

    /// <summary>The entries of a letter, calendar parts aside.</summary>
    public List<Entry> Assemble(IReadOnlyList<Grounded> grounded, IReadOnlyList<Passage> passages)
    {
        var lines = Agenda.Lines(grounded, intent.Kind == NoticeKind.Invitation);
        grounded = [.. grounded.Select(each => lines.TryGetValue(each.Sighting, out var forward) ? each with { Sighting = forward } : each)];
        var agenda = lines.Values.ToHashSet();
        var starts = grounded.Where(each => each.Sighting.Point == Point.Start && each.Sighting.Clock is not null && !agenda.Contains(each.Sighting)).Select(builder.Build).ToList();
        var points = grounded.Where(each => each.Sighting is { Point: Point.Arrive or Point.End, Clock: not null } && !agenda.Contains(each.Sighting)).Select(builder.Build).ToList();
        var entries = new List<Entry>(starts);
        Mark(entries);
        Mark(points);
        DropEchoes(entries);
        Joining.Merge(entries);
        AddAgenda(entries, [.. grounded.Where(each => agenda.Contains(each.Sighting))]);
        Joining.Attach(entries, points);
        entries.AddRange(Days(grounded, entries));
        Mark(entries);
        SameTime(entries);
        Joining.Merge(entries);
        AddLengths(entries, passages);
        AddArrival(entries, passages);
        DropRetold(entries);
        Offer(entries);
        TakeBackBeforeChoice(entries);
        DropStruckOffers(entries);
        Joining.Settle(entries);
        Unexplained.Ask(entries, grounded);
        entries.AddRange(new Deadlines(context, builder, zones).Build(grounded, passages, entries));
        // One moment is not both the interview and the last one to answer.
        entries.RemoveAll(entry => entry is { Role: TimeRole.Interview, Start: not null } && entries.Exists(other => other.Role == TimeRole.ReplyBy && other.Start == entry.Start));
        return intent.Kind == NoticeKind.Waitlist && !(intent.MayHoldTimes && entries.Exists(IsGiven)) ? [.. entries.Where(entry => entry.Role is TimeRole.ReplyBy or TimeRole.Social or TimeRole.OpenHouse)] : entries;
    }

    // "I will call you Monday at 14:30": a waitlist that nothing but the sound of its words speaks for keeps the hour it gives.
    private static bool IsGiven(Entry entry) =>
        entry is { Role: TimeRole.Interview, Status: TimeStatus.Fixed, Start: not null, Sighting: { Date: not null, Passage.Kind: PassageKind.Body } sighting } && WordScan.Has(sighting.Passage.Tokens, sighting.Clause.First, sighting.Clause.Last, "you", "your");

    // "We had you for Tuesday at 8:30, but I cannot staff it. Would one of these do?": the one time that stands before the list, in a letter that is sorry, is the old one.
    private static void TakeBackBeforeChoice(List<Entry> entries)
    {
        var open = entries.Where(entry => entry is { Role: TimeRole.Interview, Status: not TimeStatus.Withdrawn, Start: not null, Sighting.Passage.Kind: PassageKind.Body }).OrderBy(entry => entry.Sighting!.First).ToList();
        if (open.Count < 3 || IsChoice(open[0]) || !open.Skip(1).All(entry => IsChoice(entry) && entry.Date != open[0].Date))
        {
            return;
        }

        // It is the reader's own time, and the regret stands with it or right behind: a letter may be sorry for much else.
        var (tokens, clause) = (open[0].Sighting!.Passage.Tokens, open[0].Sighting!.Clause);
        var clauses = open[0].Sighting!.Passage.Clauses;
        var next = clauses[Math.Min(clauses.Count - 1, open[0].Sighting!.Passage.IndexOf(clause) + 1)];
        if (WordScan.Has(tokens, clause.First, clause.Last, "you", "your") && WordScan.Has(tokens, clause.First, Math.Min(next.Last, open[1].Sighting!.First - 1), OtherMatters.Sorry))
        {
            open[0].Status = TimeStatus.Withdrawn;
            open.Skip(1).ToList().ForEach(entry => entry.Status = TimeStatus.Offered);
        }
    }

    private static bool IsChoice(Entry entry) =>
        IsListed(entry.Sighting!) || entry.Sighting!.Passage.Grid.Cells.ContainsKey(entry.Sighting.First) || (entry.Sighting.Clock is { } clock && entry.Sighting.Passage.Grid.Cells.ContainsKey(clock.First));

    // A date that is struck out of a list is taken; nothing on a calendar changes by it.
    private static void DropStruckOffers(List<Entry> entries)
    {
        if (entries.Exists(entry => entry.Status == TimeStatus.Offered))
        {
            entries.RemoveAll(entry => entry.Sighting is { IsStruck: true });
        }
    }

    // Words that were read as a social, and once more in part as an interview at the same moment, are the social.
    private static void DropEchoes(List<Entry> entries)
    {
        var others = entries.Where(entry => entry.Role != TimeRole.Interview).ToList();
        entries.RemoveAll(entry => entry is { Role: TimeRole.Interview, Span: { } words }
            && others.Exists(other => other.Start == entry.Start && other.Span is { } span && span.Overlaps(words) && ReferenceEquals(other.Sighting?.Passage, entry.Sighting?.Passage)));
    }

    // One interview time taken back and another called the new one are a change, whatever the letter sounds like.
    private bool IsChange(List<Entry> entries) =>
        intent.Kind is NoticeKind.Reschedule or NoticeKind.Cancellation
            || (intent.Kind is NoticeKind.Invitation or NoticeKind.Confirmation or NoticeKind.Reminder or NoticeKind.Other && entries.Exists(entry => entry.Role == TimeRole.Interview && IsPlainlyOff(entry)) && entries.Exists(entry => entry is { Role: TimeRole.Interview, Sighting.Withdrawn: false }))
            || (intent.Kind is NoticeKind.Confirmation or NoticeKind.Reminder or NoticeKind.Other && entries.Exists(entry => entry is { Role: TimeRole.Interview, Sighting: { Withdrawn: true, IsNew: false } }) && entries.Exists(entry => entry is { Role: TimeRole.Interview, Sighting.IsNew: true }));

    // A place that is merely taken was never this applicant's.
    private static bool IsPlainlyOff(Entry entry) =>
        entry.Sighting is { Withdrawn: true, IsNew: false, IsStruck: false, Date: not null } sighting && ChangeWords.IsPlain(sighting.Passage.Tokens, sighting.Clause, sighting.First, sighting.Last);

    private void Mark(List<Entry> entries)
    {
        var changes = IsChange(entries);
        // Several days and a request to choose are an offer, whatever else the letter sounds like.
        var isOffer = (intent.Kind == NoticeKind.Invitation && !IsOneGiven(entries))
            || (intent.Kind is NoticeKind.Confirmation or NoticeKind.Reminder or NoticeKind.Other && ((!intent.IsExplicit && IsListOfDays(entries)) || IsEitherOr(entries)))
            || (intent.Kind is NoticeKind.Confirmation or NoticeKind.Other && entries.Where(entry => entry.Role == TimeRole.Interview).Select(entry => entry.Date).Distinct().Count() > 1
                && WordScan.Has(context.Tokens, 0, context.Tokens.Count - 1, "choose", "pick one", "which one", "which of", "one of these", "reply with one", "your choice", "first choice", "select one", "tell me which", "let us know which", "let me know which"));
        foreach (var entry in entries)
        {
            entry.Status = entry.Sighting is { IsStruck: true } ? TimeStatus.Withdrawn
                : intent.Kind == NoticeKind.Cancellation && entry.Role is TimeRole.Interview or TimeRole.Social or TimeRole.TechCheck && !(entry.Sighting?.IsNew ?? false) ? TimeStatus.Withdrawn
                : changes && entry.Sighting is { Withdrawn: true } ? TimeStatus.Withdrawn
                : isOffer && entry.Role == TimeRole.Interview ? TimeStatus.Offered
                : TimeStatus.Fixed;
        }
    }

    // "Mon Nov 30 at 9am or Tues Dec 1 at 2:30": nobody is given one interview or another.
    private static bool IsEitherOr(List<Entry> entries)
    {
        var open = entries.Where(entry => entry is { Role: TimeRole.Interview, Status: not TimeStatus.Withdrawn, Start: not null, Sighting: { Date: not null, Withdrawn: false } }).OrderBy(entry => entry.Sighting!.First).ToList();
        return open.Count > 1 && open.Zip(open.Skip(1)).All(pair => ReferenceEquals(pair.First.Sighting!.Clause, pair.Second.Sighting!.Clause) && pair.First.Date != pair.Second.Date
            && pair.Second.Sighting!.First - pair.First.Sighting!.Last is 2 or 3 or 4 && WordScan.Has(pair.First.Sighting.Passage.Tokens, pair.First.Sighting.Last + 1, pair.Second.Sighting.First - 1, "or"));
    }

    // No phrase invites or asks for a choice, and there is one hour: only the sound of the words speaks for an offer.
    private bool IsOneGiven(List<Entry> entries) =>
        intent is { AsksToChoose: false, Choice: { Phrase: not NoticeKind.Invitation, IsSure: false } } && entries.Count(entry => entry is { Role: TimeRole.Interview, Status: not TimeStatus.Withdrawn }) == 1
        && entries.Exists(entry => entry is { Role: TimeRole.Interview, Start: not null });

    // Several days one below the other, and nothing that says they are settled: one of them is to be chosen. Nobody is given three interviews by one program.
    private bool IsListOfDays(List<Entry> entries)
    {
        var days = entries.Where(entry => entry is { Role: TimeRole.Interview, Status: not TimeStatus.Withdrawn, Sighting: not null }).ToList();
        return days.Select(entry => entry.Date).Distinct().Count() > 1 && days.Select(entry => entry.Start is null).Distinct().Count() == 1
            && days.TrueForAll(entry => IsListed(entry.Sighting!) || entry.Sighting!.Passage.Grid.Cells.ContainsKey(entry.Sighting.First))
            && !WordScan.Has(context.Tokens, 0, context.Tokens.Count - 1, OtherMatters.MoreThanOneDay);
    }

    // The lines of an agenda are entries; where nothing else gives the day's hours, they do.
    private void AddAgenda(List<Entry> entries, List<Grounded> lines)
    {
        foreach (var day in lines.GroupBy(line => line.Date.Date))
        {
            var rows = day.Select(line => (Entry: builder.Build(line), line.Sighting)).OrderBy(row => row.Entry.Start!.Value.ToInstant()).ToList();
            // A row with both its hours is a part of the day, even one that is called "sign-in".
            var first = rows.Find(row => row.Sighting.Point == Point.Start || (row.Sighting is { Point: Point.Arrive, Clock.End: not null } && row.Entry.End is not null)).Entry ?? rows[0].Entry;
            var closingRow = rows[^1];
            // "Checkout is at 11", below a plan that begins at 7:30, is not where the day begins.
            var known = entries.Find(entry => entry.Role == TimeRole.Interview && entry.Date == day.Key && entry.Status != TimeStatus.Withdrawn
                && !(entry.Sighting is { RoleIsSaid: false, Date: null } && entry.Start is { } stray && first.Start is { } opening && closingRow.Entry.Start is { } closing && stray.ToInstant() > opening.ToInstant() && stray.ToInstant() < closing.ToInstant()));
            // The plan of an open house or a second look belongs to that, even where a row of it speaks of interviews.
            known ??= entries.Find(entry => entry is { Role: TimeRole.OpenHouse or TimeRole.SecondLook, Start: not null } && entry.Date == day.Key && entry.Start.Value.ToInstant() <= first.Start!.Value.ToInstant());
            var end = closingRow.Sighting.Point == Point.End ? closingRow.Entry.Start : closingRow.Entry.End;
            if (known is null)
            {
                known = new Entry { Role = RoleOf(rows.ConvertAll(row => row.Sighting)), Date = day.Key, Start = first.Start, Zone = first.Zone, Evidence = first.Evidence, Span = first.Span, Sighting = first.Sighting, Grounded = first.Grounded, Clock = first.Clock };
                known.Doubts.AddRange(first.Doubts);
                entries.Add(known);
            }

            known.EndAt(end is { } stop && stop.ToInstant() > known.Start!.Value.ToInstant() ? stop : null, new Basis(closingRow.Entry.Wording, TimeRules.EndOfAgenda));
            if (rows.Find(row => row.Sighting.Point == Point.Arrive && row.Entry.Start!.Value.ToInstant() < known.Start!.Value.ToInstant()).Entry is { } early)
            {
                known.ArriveAt(early.Start, new Basis(early.Wording, TimeRules.ArrivalSaid));
            }

            entries.AddRange(rows.Where(row => row.Sighting.Point != Point.End).Select(row => AsAgenda(row.Entry, row.Sighting)));
        }
    }

    // The plan of an open house is no interview; one line that says "interview" makes it one.
    private TimeRole RoleOf(List<Sighting> rows) =>
        intent.Kind != NoticeKind.Event || rows.Exists(row => row.Role == TimeRole.Interview || WordScan.Has(row.Passage.Tokens, row.Clause.First, row.Clause.Last, "interview*")) ? TimeRole.Interview
        : rows.Find(row => !row.RoleIsSaid)?.Role ?? rows[0].Role;

    private static Entry AsAgenda(Entry row, Sighting sighting)
    {
        var entry = new Entry { Role = TimeRole.Agenda, Date = row.Date, Start = row.Start, End = row.End, Zone = row.Zone, Title = EntryBuilder.Title(sighting), Evidence = row.Evidence, Span = row.Span, Sighting = sighting, Grounded = row.Grounded, Clock = row.Clock };
        entry.Doubts.AddRange(row.Doubts);
        return entry;
    }

    // A day alone counts where the words around speak of interviews or offers, or the line says little else.
    private IEnumerable<Entry> Days(IReadOnlyList<Grounded> grounded, List<Entry> entries)
    {
        foreach (var each in grounded.Where(each => each.Sighting is { Clock: null, Point: Point.Start }))
        {
            var (sighting, date, _) = each;
            var taken = entries.Exists(entry => entry.Role == sighting.Role && entry.Date == date.Date && entry.Start is not null);
            var isOver = context.Sent is { } sent && date.Date < sent.Date && !sighting.Withdrawn && intent.Kind is not NoticeKind.Cancellation && date.Open.Count == 0;
            isOver |= context.Sent is { } from && sighting is { Date: { Year: null, Shape: DateShape.Written }, Withdrawn: false } && DateGrounding.IsJustOver(from.Date, date.Date);
            // "It is no longer Thursday" names no day that the calendar has.
            var isLoose = sighting is { Withdrawn: true, IsNew: false, Date.Shape: DateShape.Weekday } && !entries.Exists(entry => entry.Role == sighting.Role && Math.Abs(Period.Between(entry.Date, date.Date, PeriodUnits.Days).Days) < 7);
            if (!taken && !isOver && !isLoose && !HeadsAnother(each, grounded) && Speaks(sighting) && !(entries.Exists(entry => entry.Role == sighting.Role && entry.Start is not null && entry.Status != TimeStatus.Withdrawn) && !IsListed(sighting) && !sighting.Withdrawn && !sighting.IsNew && !sighting.RoleIsSaid))
            {
                yield return builder.Build(each);
            }
        }
    }

    // "MON DEC 14" above "Supper with residents, 6:30 pm": the heading is the supper's.
    private static bool HeadsAnother(Grounded day, IReadOnlyList<Grounded> grounded) =>
        !day.Sighting.RoleIsSaid && day.Sighting.Date!.Half is null && day.Sighting.Clause.Length <= day.Sighting.Last - day.Sighting.First + 3
        && grounded.Any(each => ReferenceEquals(each.Source, day.Sighting) && each.Sighting.Role != day.Sighting.Role && each.Sighting.RoleIsSaid);

    private static bool Speaks(Sighting sighting)
    {
        var tokens = sighting.Passage.Tokens;
        return sighting.Date!.Shape is DateShape.Written or DateShape.DayOfMonth || sighting.Date.Next || sighting.Withdrawn || sighting.IsNew || sighting.Date.Shape is DateShape.Tomorrow
            ? sighting.Date.Half is not null || sighting.Withdrawn || sighting.IsNew || IsListed(sighting) || sighting.RoleIsSaid
                || WordScan.Has(tokens, sighting.Clause.First, sighting.Clause.Last, Offers)
            : false;
    }

    /// <summary>Whether a sighting stands in a line that is hardly more than its dates.</summary>
    public static bool IsListed(Sighting sighting)
    {
        var tokens = sighting.Passage.Tokens;
        var words = Enumerable.Range(sighting.Clause.First, sighting.Clause.Length).Count(i => tokens[i].Kind == TokenKind.Word && !sighting.Clause.Mentions.Any(mention => mention.First <= i && mention.Last >= i));
        return sighting.Clause.StartsLine && words <= 4;
    }

    // "Same time", "it stays at 2 PM": the hour of one date serves the other.
    private void SameTime(List<Entry> entries)
    {
        if (intent.Kind == NoticeKind.Cancellation || !IsChange(entries) || !WordScan.Has(context.Tokens, 0, context.Tokens.Count - 1, "same time", "same hour", "same hours", "time stays", "stays at", "time remains", "time is unchanged", "at the usual time", "times are unchanged", "same clock time"))
        {
            return;
        }

        var timed = entries.Find(entry => entry is { Role: TimeRole.Interview, Start: not null });
        foreach (var entry in entries.Where(entry => entry is { Role: TimeRole.Interview, Start: null, Half: null }).ToList())
        {
            if (timed is null)
            {
                return;
            }

            entry.Start = EntryBuilder.At(entry.Date + timed.Start!.Value.TimeOfDay, timed.Start.Value.Zone.Id).Likeliest;
            entry.Zone = timed.Zone;
            entry.ClockBasis = new Basis(timed.Wording, TimeRules.SameHour);
            Reword(entry);
        }
    }

    // A day's doubt names days; now that it has an hour, it can name moments.
    private static void Reword(Entry entry)
    {
        for (var i = 0; i < entry.Doubts.Count; i++)
        {
            entry.Doubts[i] = entry.Doubts[i] with { Choices = entry.Doubts[i].Choices.Count > 0 ? entry.Doubts[i].Choices : [entry.Start!.Value.ToOffsetDateTime()] };
        }
    }

    private static void AddArrival(List<Entry> entries, IReadOnlyList<Passage> passages)
    {
        if (passages.Select(EarlyArrival.Said).FirstOrDefault(wait => wait is not null) is not { } wait)
        {
            return;
        }

        // "We like people to come in five minutes ahead; 1:10 is perfect": the hour that is just so much before another is the arrival.
        foreach (var early in entries.Where(entry => entry is { Start: not null, Role: TimeRole.Interview, Sighting: { RoleIsSaid: false, Date: null } }).ToList())
        {
            if (entries.Find(entry => entry is { Start: not null, Role: TimeRole.Interview } && entry.Start!.Value.ToInstant() - early.Start!.Value.ToInstant() == wait) is { } official)
            {
                official.ArriveAt(early.Start, new Basis(early.Wording, TimeRules.ArrivalSaid));
                entries.Remove(early);
            }
        }

        foreach (var entry in entries.Where(entry => entry is { Start: not null, ArriveBy: null, Role: TimeRole.Interview, Status: not TimeStatus.Withdrawn }))
        {
            entry.ArriveBy = entry.Start!.Value.Minus(wait);
        }
    }

    // "It will be 4:30 in the afternoon for you when we start on Friday": the reader's clock tells an interview that has its day already.
    private static void DropRetold(List<Entry> entries) =>
        entries.RemoveAll(entry => entry is { Role: TimeRole.Interview, Start: { } told, Sighting: { IsOnReadersClock: true, Date: null or { Shape: DateShape.Weekday } } }
            && entries.Exists(other => other != entry && other is { Role: TimeRole.Interview, Status: not TimeStatus.Withdrawn, Start: { } start, Sighting.IsOnReadersClock: false }
                && start.WithZone(told.Zone) is var same && same.TimeOfDay == told.TimeOfDay && (entry.Sighting!.Date is null || same.DayOfWeek == told.DayOfWeek)));

    private static void AddLengths(List<Entry> entries, IReadOnlyList<Passage> passages)
    {
        var said = passages.Select(LengthOfDay.Said).FirstOrDefault(length => length is not null);
        var usual = entries.Exists(entry => entry.Role == TimeRole.Interview) ? TimeRole.Interview : entries.Select(entry => entry.Role).FirstOrDefault(role => role is not (TimeRole.ReplyBy or TimeRole.Agenda));
        foreach (var entry in entries.Where(entry => entry is { Start: not null, End: null, Status: not TimeStatus.Withdrawn, Role: not (TimeRole.ReplyBy or TimeRole.Agenda) } && !entry.Doubts.Exists(doubt => doubt.Code == DoubtCode.EndBeforeStart)))
        {
            var length = entry.Sighting is { Clock: not null } sighting ? LengthOfDay.Beside(sighting) : null;
            if ((length ?? (entry.Role == usual ? said : null)) is { } known)
            {
                entry.End = entry.Start!.Value.Plus(known);
            }
        }
    }

    private void Offer(List<Entry> entries)
    {
        var open = entries.Where(entry => entry.Role == TimeRole.Interview && entry.Status == TimeStatus.Fixed).ToList();
        var isOffer = intent.Kind == NoticeKind.Reschedule && open.Count > 1;
        if (isOffer)
        {
            open.ForEach(entry => entry.Status = TimeStatus.Offered);
        }

        var isEvents = intent.Kind == NoticeKind.Event || (intent.Kind == NoticeKind.Other && !intent.IsKnown && !entries.Exists(entry => entry.Role == TimeRole.Interview));
        if (isEvents && WordScan.Has(context.Tokens, 0, context.Tokens.Count - 1, "either", "choose", "pick", "one of", "identical", "whichever", "select", "two dates", "options", "one is enough", "same program both", "both times", "same program", "same content", "same session", "need only one", "repeated", "offered twice"))
        {
            foreach (var role in entries.Where(entry => entry.Role is not (TimeRole.ReplyBy or TimeRole.Agenda)).GroupBy(entry => entry.Role).Where(group => group.Count() > 1))
            {
                role.ToList().ForEach(entry => entry.Status = TimeStatus.Offered);
            }
        }
    }
}
