using NodaTime;
using OfficePrep.Mail;
using OfficePrep.Reading.Clues;
using OfficePrep.Reading.Grounding;
using OfficePrep.Reading.Reasons;

namespace OfficePrep.Reading;

/// <summary>Reads the moments of a letter: found, tied together, set on the calendar and in a zone, joined, doubted.</summary>
internal static class TimesReader
{
    // A hostile letter is cut here; a season's worth of slots in one letter is a fifth of it.
    private const int MostTimes = 200;

    // Dates of an older letter inside a forward that is at least this much younger may mean either year.
    private const int OldForward = 90;

    private static readonly string[] AutomaticAnswers = ["automatic reply", "auto reply", "auto-reply", "autoreply", "out of office", "out of the office"];

    private static readonly string[] LaterYear = ["a year later", "one year later", "following season", "following year", "year after", "the season after", "or the next year", "or next year", "or next season", "the one after it", "the one after that", "or the one after", "which of the two", "of which year", "which year it", "which winter", "two winters"];

    /// <summary>The moments that belong on a calendar, one entry each.</summary>
    public static IReadOnlyList<NoticeTime> Read(ReadingContext context, ProgramClue program, Intent intent, InterviewFormat? format)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(program);
        ArgumentNullException.ThrowIfNull(intent);
        var isWithout = intent.Kind == NoticeKind.Decline || (intent.Kind == NoticeKind.Other && intent.IsKnown);
        if (isWithout && !intent.MayHoldTimes)
        {
            return [];
        }

        // An automatic answer repeats the applicant's own subject and tells of its sender's holiday.
        if (AutomaticAnswers.Any(start => context.Letter.Subject.StartsWith(start, StringComparison.OrdinalIgnoreCase)))
        {
            return [];
        }

        // "Please reply by 5 PM; your invitation is attached": the file says what the letter does not.
        var (entries, zones) = Entries(context, program, intent, format, Passages(context));
        if (context.Letter.AttachedTexts.Count > 0 && !entries.Exists(entry => entry is { Role: TimeRole.Interview, Start: not null }))
        {
            (entries, zones) = Entries(context, program, intent, format, [.. Passages(context), .. context.Letter.AttachedTexts.Select(Passage.OfAttachment)]);
        }

        if (isWithout)
        {
            KeepAsked(entries, intent);
        }

        context.Cut(entries.Count > MostTimes);
        List<Entry> ordered = [.. entries.OrderBy(entry => entry.Role == TimeRole.ReplyBy ? 1 : 0).ThenBy(entry => entry.Start?.ToInstant() ?? entry.Date.AtMidnight().InUtc().ToInstant()).Take(MostTimes)];
        context.TimeReasons = () => Explain(ordered, new TimeReasons(context, intent, zones));
        return [.. ordered.Select(entry => entry.ToNotice())];
    }

    /// <summary>Every date and hour of a letter, whatever it is for, with the moment it stands for: what the learning program compares with what a person read.</summary>
    internal static IReadOnlyList<(Sighting Sighting, ZonedDateTime? Start, LocalDate Date)> Moments(ReadingContext context)
    {
        var program = ProgramFinder.Find(context);
        var intent = IntentFinder.Find(context);
        var finders = Passages(context).Select(passage => (Passage: passage, Finder: new SightingFinder(passage, UsualRole.Of(context, intent)))).ToList();
        var seen = finders.SelectMany(each => each.Finder.Find()).Take(MostTimes * 2).Select(sighting => sighting.Point == Point.None ? sighting with { Point = Point.Start } : sighting).ToList();
        var statements = finders.SelectMany(each => ZoneStatements.Among(each.Passage, each.Finder.LooseZones).Select(zone => (each.Passage, zone))).ToList();
        var zones = new ZoneGrounding(context, program, statements, seen, CalendarEntries.Read(context, program).ZoneId);
        var builder = new EntryBuilder(zones, context.Sent?.ToInstant(), isInPerson: false);
        return [.. new DateCarrying(Dates(context)).Carry(seen).Select(each => (each.Sighting, each.Sighting.Clock is null ? null : builder.Build(each).Start, each.Date.Date))];
    }

    private static (List<Entry> Entries, ZoneGrounding Zones) Entries(ReadingContext context, ProgramClue program, Intent intent, InterviewFormat? format, List<Passage> passages)
    {
        // 1. The texts, and in each the dates and clock times that stand together.
        var usual = UsualRole.Of(context, intent);
        var finders = passages.Select(passage => (Passage: passage, Finder: new SightingFinder(passage, usual))).ToList();
        var seen = finders.SelectMany(each => each.Finder.Find()).Take((MostTimes * 2) + 1).ToList();
        context.Cut(seen.Count > MostTimes * 2 || passages.Exists(passage => MentionFinder.IsCut(passage.Mentions)));
        var sightings = LooseHours.Without(TravelHours.Without(SignatureHours.Without([.. seen.Take(MostTimes * 2).Select(sighting => IsStruck(sighting, context) ? sighting with { Withdrawn = true, IsNew = false, IsStruck = true, Point = sighting.Point == Point.Deadline ? Point.None : sighting.Point } : PurposeChoice.Judge(sighting, intent.Kind, context.Purposes))], context)));
        var statements = finders.SelectMany(each => ZoneStatements.Among(each.Passage, each.Finder.LooseZones).Select(zone => (each.Passage, zone))).ToList();

        // 2. The calendar: years, weekdays, carried dates.
        var calendar = CalendarEntries.Read(context, program);
        var grounded = new DateCarrying(Dates(context)).Carry(Chosen(sightings, context));

        // 3. The zone, and with it the instant.
        var zones = new ZoneGrounding(context, program, statements, sightings, calendar.ZoneId);
        var builder = new EntryBuilder(zones, (context.Outer.Sent ?? context.Letter.Sent)?.ToInstant(), format == InterviewFormat.InPerson);
        var entries = new EntryAssembly(context, intent, builder, zones).Assemble(grounded, passages);
        entries.AddRange(Unheard(entries, sightings, intent, context, builder));

        // 4. What the letter says besides and nothing above accounts for is asked.
        UnheardTimes.Ask(entries, sightings, context);

        // 5. Calendar parts last: they win, and say so.
        CalendarEntries.Join(entries, calendar, intent, context, format == InterviewFormat.InPerson);
        new LastLook(entries, sightings, calendar, context).Ask();
        AskWhetherItStands(entries, intent);
        return (entries, zones);
    }

    // A decline, a newsletter: what it says of other matters is none of the applicant's. An hour that it gives the reader is asked about before it is thrown away.
    private static void KeepAsked(List<Entry> entries, Intent intent)
    {
        entries.RemoveAll(entry => entry is not { Role: TimeRole.Interview, Status: TimeStatus.Fixed, Start: not null } || entry.Doubts.Exists(doubt => doubt.Code is DoubtCode.InThePast)
            || !(entry.Calendar is not null || (entry.Sighting is { Passage.Kind: PassageKind.Body } sighting && sighting.Date is not null && WordScan.Has(sighting.Passage.Tokens, sighting.Clause.First, sighting.Clause.Last, "you", "your"))));
        foreach (var entry in entries.Where(_ => intent.Choice is { IsSure: true } or { IsOpen: true }))
        {
            entry.Raise(DoubtText.MayNotStand(entry.InWords, entry.Start!.Value.ToOffsetDateTime()));
        }
    }

    // A letter that settles an hour has one. Where every rule let go of it, what sounds like an interview still to come is taken up again, and asked about.
    private static IEnumerable<Entry> Unheard(List<Entry> entries, List<Sighting> sightings, Intent intent, ReadingContext context, EntryBuilder builder)
    {
        if (!intent.FixesTime || context.Sent is not { } sent || context.Letter.Calendars.Count > 0 || entries.Exists(entry => entry.Role is not (TimeRole.ReplyBy or TimeRole.TechCheck)))
        {
            yield break;
        }

        var left = sightings.Where(each => each is { Point: Point.None, Role: TimeRole.Interview, Withdrawn: false, Clock: not null, Date: not null, Passage.Kind: PassageKind.Body }).Select(each => each with { Point = Point.Start }).ToList();
        foreach (var each in new DateCarrying(Dates(context)).Carry(left).Where(each => !PurposeChoice.IsUnlikely(PurposeChoice.Judge(each.Sighting, intent.Kind, context.Purposes), isFirstOfDay: true)))
        {
            var entry = builder.Build(each);
            if (entry.Start is { } start && start.ToInstant() > sent.ToInstant())
            {
                entry.Raise(DoubtText.Unlikely(entry.InWords, each.Sighting.Words, [start.ToOffsetDateTime()]));
                yield return entry;
            }
        }
    }

    // Where the words are as good for an interview as against it, nobody should travel or stay at home on our word.
    private static void AskWhetherItStands(List<Entry> entries, Intent intent)
    {
        foreach (var entry in entries.Where(entry => intent.Choice is { IsOpen: true } && entry is { Role: TimeRole.Interview, Status: not TimeStatus.Withdrawn, Start: not null } && !entry.Doubts.Exists(doubt => doubt.Code == DoubtCode.WhichTime)))
        {
            entry.Raise(DoubtText.MayNotStand(entry.InWords, entry.Start!.Value.ToOffsetDateTime()));
        }
    }

    // What the letter shows struck out, its writer took back: the hour, or the day that has none.
    private static bool IsStruck(Sighting sighting, ReadingContext context)
    {
        if (context.Body.Struck.Count == 0 || sighting.Passage.Kind != PassageKind.Body || ((Mention?)sighting.Clock ?? sighting.Date) is not { } mention)
        {
            return false;
        }

        var words = TextSpan.FromBounds(sighting.Passage.Tokens[mention.First].Span.Start, sighting.Passage.Tokens[mention.Last].Span.End);
        return context.Body.Struck.Any(words.Overlaps);
    }

    private static List<Passage> Passages(ReadingContext context)
    {
        var passages = new List<Passage> { context.Passage };
        if (passages[0].Mentions.OfType<ClockMention>().Any())
        {
            passages.Add(Passage.Of(context.Letter.Subject, PassageKind.Subject));
            return passages;
        }

        // A pasted appointment is part of what its sender says; other quotes are older mail.
        passages.AddRange(context.Letter.Quoted.Where(quote => quote.Kind == QuoteKind.Appointment).Take(1).Select(quote => Passage.Of(WhenLine(quote.Header) + "\n\n" + quote.Body.Text, PassageKind.Appointment)));
        passages.Add(Passage.Of(context.Letter.Subject, PassageKind.Subject));
        return passages;
    }

    // The other lines of the header tell when the appointment was sent, not when it is.
    private static string WhenLine(string header) =>
        string.Join('\n', header.Split('\n').Where(line => line.TrimStart().StartsWith("When", StringComparison.OrdinalIgnoreCase)));

    // The subject only repeats or completes: its time counts where the body has one to compare or none at all, and not in an answer, where it is old.
    private static List<Sighting> Chosen(List<Sighting> sightings, ReadingContext context)
    {
        var isAnswer = context.Letter.Subject.StartsWith("re:", StringComparison.OrdinalIgnoreCase);
        var hasBody = sightings.Exists(sighting => sighting.Passage.Kind != PassageKind.Subject && sighting.Point != Point.None && sighting.Date is not null);
        return [.. sightings.Where(sighting => sighting.Passage.Kind != PassageKind.Subject || (sighting.Clock is null ? !hasBody : !isAnswer && sighting.Date is not null) || (!hasBody && !isAnswer))
            .OrderBy(sighting => sighting.Passage.Kind == PassageKind.Subject && !hasBody ? 0 : 1)];
    }

    private static DateGrounding Dates(ReadingContext context)
    {
        var outer = context.Outer.Sent?.Date;
        var inner = context.Letter.Sent?.Date;
        var isOld = outer is { } late && inner is { } early && Period.Between(early, late, PeriodUnits.Days).Days > OldForward;
        return new DateGrounding(
            isOld ? outer : inner ?? outer,
            isOld ? inner : null,
            SenderZone.IsAbroad(context.Letter, context.Letter.Sent ?? context.Outer.Sent),
            WordScan.Has(context.Tokens, 0, context.Tokens.Count - 1, LaterYear));
    }

    private static IEnumerable<Reason> Explain(List<Entry> entries, TimeReasons reasons) =>
        entries.SelectMany((entry, at) => reasons.Of(entry, $"times[{at.ToString(System.Globalization.CultureInfo.InvariantCulture)}]"));
}
