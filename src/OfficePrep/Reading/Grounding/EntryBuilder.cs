using NodaTime;
using OfficePrep.Reading.Clues;
using OfficePrep.Reading.Tokens;
using OfficePrep.Time;

namespace OfficePrep.Reading.Grounding;

/// <summary>Makes entries of grounded sightings: wall clock, zone and instant, with every doubt that belongs to them.</summary>
/// <param name="zones">Decides the zone.</param>
/// <param name="sent">When the letter was sent.</param>
/// <param name="isInPerson">Whether the place settles the zone without a doubt.</param>
internal sealed class EntryBuilder(ZoneGrounding zones, Instant? sent, bool isInPerson)
{
    /// <summary>The entry of a sighting.</summary>
    public Entry Build(Grounded grounded)
    {
        var sighting = grounded.Sighting;
        return sighting.Clock is null ? Day(grounded) : Clock(grounded, ClockGrounding.Ground(sighting.Clock, sighting.Role, Said(sighting), sighting.Point == Point.Deadline));
    }

    /// <summary>A wall clock time in a zone, and what it means there.</summary>
    public static ClockReading At(LocalDateTime local, string zoneId) => ClockReading.Of(local, DateTimeZoneProviders.Tzdb[zoneId]);

    private Entry Day(Grounded grounded)
    {
        var (sighting, date, _) = grounded;
        var entry = Blank(sighting, date.Date, zones.ForDay(), sighting.Date?.Half);
        entry.Grounded = grounded;
        foreach (var open in date.Open)
        {
            entry.Raise(DoubtText.OfDate(open.Code, sighting.Words, ClockText.Day(date.Date), [.. open.Others.Select(ClockText.Day)], []));
        }

        // A day is over only when its last hour is, wherever the sender lives.
        if (sent is { } at && date.Date < at.InZone(DateTimeZoneProviders.Tzdb[entry.Zone?.ZoneId ?? "Etc/UTC"]).Date)
        {
            entry.Raise(DoubtText.InThePast(ClockText.Day(date.Date), []));
        }

        return entry;
    }

    private Entry Clock(Grounded grounded, GroundedClock clock)
    {
        var (sighting, date, _) = grounded;
        var zone = Settled(sighting, date.Date, clock, zones.Choose(sighting));
        var entry = Blank(sighting, date.Date, zone, null);
        (entry.Grounded, entry.Clock) = (grounded, clock);
        var reading = At(date.Date + clock.Start, zone.ZoneId);
        // "1:30 AM EST" on the night that has two: the label says which, though habit writes EST all year, so it is asked about all the same.
        var start = reading is ClockReading.Twice twice && zone.Label?.Literal == twice.Later.Offset ? twice.Later : reading.Likeliest;
        entry.Start = start;
        var over = clock.End is { } end ? At(date.Date.PlusDays(clock.EndsNextDay ? 1 : 0) + end, zone.ZoneId) : null;
        entry.End = over?.Likeliest;
        if (reading is not ClockReading.Once)
        {
            entry.Raise(DoubtText.OfClockChange(reading));
        }

        if (over is not (null or ClockReading.Once))
        {
            entry.Raise(DoubtText.OfEndInClockChange(over, start));
        }

        RaiseZone(entry, sighting, date.Date, clock, zone, start);
        TakeOwnClock(entry, date.Date);
        foreach (var open in date.Open)
        {
            var moments = open.Others.Select(other => At(other + clock.Start, zone.ZoneId).Likeliest).ToList();
            entry.Raise(DoubtText.OfDate(open.Code, sighting.Words, DoubtText.Face(start), [.. moments.Select(DoubtText.Face)], [start.ToOffsetDateTime(), .. moments.Select(moment => moment.ToOffsetDateTime())]));
        }

        if (clock.OtherStart is { } other)
        {
            entry.Raise(DoubtText.MeridiemMissing(start, At(date.Date + other, zone.ZoneId).Likeliest));
        }

        if (clock.RunsBackwards)
        {
            entry.Raise(DoubtText.EndBeforeStart(start, sighting.Passage.Words(sighting.Clock!.First, sighting.Clock.Last)));
        }

        // "By midnight Friday": the start of Friday or its end; the earlier is the safer.
        if (clock.IsMidnight && sighting.Point == Point.Deadline)
        {
            var later = At(date.Date.PlusDays(1) + clock.Start, zone.ZoneId).Likeliest;
            entry.Raise(DoubtText.WhichTime(DoubtText.Face(start), DoubtText.Face(later), [start.ToOffsetDateTime(), later.ToOffsetDateTime()]));
        }

        if (sent is { } at && start.ToInstant() < at)
        {
            entry.Raise(DoubtText.InThePast(DoubtText.Face(start), [start.ToOffsetDateTime()]));
        }

        return entry;
    }

    private void RaiseZone(Entry entry, Sighting sighting, LocalDate date, GroundedClock clock, ZoneChoice zone, ZonedDateTime start)
    {
        if (zone.From is ZoneSource.Place or ZoneSource.Sender or ZoneSource.Home && !(isInPerson && zone.From == ZoneSource.Place))
        {
            entry.Raise(DoubtText.ZoneMissing(start, zone.From));
        }

        if (zone.Others.Count > 0)
        {
            entry.Raise(DoubtText.ZoneAmbiguous(start, zone.Words, [.. zone.Others.Select(id => At(date + clock.Start, id).Likeliest)]));
        }
        else if (zone.Label is { Naming: ZoneNaming.Standard or ZoneNaming.Daylight, Literal: { } literal } && literal != start.Offset)
        {
            entry.Raise(DoubtText.ZoneSeason(start, zone.Label.Words, start.LocalDateTime.WithOffset(literal)));
        }

        var against = sighting.Others.Select(other => Disagreeing(other, sighting, date, start)).OfType<ZonedDateTime>().ToList();
        if (against.Count > 0)
        {
            entry.Raise(DoubtText.ZoneConflict(start, against));
        }
    }

    // "9:00 PM IST / 10:30 AM EST / 7:30 AM PST", from Oregon: of clocks that agree, the program's own is the one it keeps.
    private void TakeOwnClock(Entry entry, LocalDate date)
    {
        if (zones.Place is not { } place || entry.Zone?.ZoneId == place || entry.Doubts.Count > 0 || entry.Start is not { } start
            || entry.Sighting!.Others.FirstOrDefault(other => other.Zone.ZoneId == place) is not { } own)
        {
            return;
        }

        var there = start.WithZone(DateTimeZoneProviders.Tzdb[place]);
        if (there.Date == date)
        {
            (entry.Start, entry.End, entry.Zone) = (there, entry.End?.WithZone(there.Zone), zones.Of(own.Zone));
        }
    }

    // The other clock may already show the next day, or still the one before.
    private static ZonedDateTime? Disagreeing(OtherClock other, Sighting sighting, LocalDate date, ZonedDateTime start)
    {
        var clock = ClockGrounding.Ground(other.Clock, sighting.Role, null, sighting.Point == Point.Deadline);
        var times = new[] { clock.Start, clock.OtherStart }.OfType<LocalTime>();
        var moments = times.SelectMany(time => other.Zone.ZoneIds.SelectMany(id => new[] { 0, 1, -1 }.Select(shift => At(date.PlusDays(shift) + time, id).Likeliest))).ToList();
        return moments.Exists(moment => moment.ToInstant() == start.ToInstant()) ? null
            : moments.Where(moment => moment.Zone.Id == other.Zone.ZoneId).MinBy(moment => Math.Abs((moment.ToInstant() - start.ToInstant()).TotalMinutes));
    }

    // "6:30 PM IST (8:00 AM EST)": the label beside it settles which IST is meant.
    private static ZoneChoice Settled(Sighting sighting, LocalDate date, GroundedClock clock, ZoneChoice zone)
    {
        if (zone.Others.Count == 0 || sighting.Others.Count == 0)
        {
            return zone;
        }

        var agreeing = new[] { zone.ZoneId }.Concat(zone.Others)
            .FirstOrDefault(id => sighting.Others.All(other => Disagreeing(other, sighting, date, At(date + clock.Start, id).Likeliest) is null));
        return agreeing is null ? zone : zone with { ZoneId = agreeing, Others = [] };
    }

    // "At 6 in the evening", "this morning": words near the hour that name the half of the day.
    private static DayHalf? Said(Sighting sighting)
    {
        var tokens = sighting.Passage.Tokens;
        var (first, last) = (Math.Max(sighting.Clause.First, sighting.First - 8), Math.Min(sighting.Clause.Last, sighting.Last + 5));
        return sighting.Date?.Half ?? (WordScan.Has(tokens, first, last, "evening", "tonight", "night", "afternoon") ? DayHalf.Pm
            : WordScan.Has(tokens, first, last, "in the morning", "this morning", "morning session", "tomorrow morning") ? DayHalf.Am
            : null);
    }

    private static Entry Blank(Sighting sighting, LocalDate date, ZoneChoice? zone, DayHalf? half)
    {
        var tokens = sighting.Passage.Tokens;
        return new Entry
        {
            Role = sighting.Point == Point.Deadline ? TimeRole.ReplyBy : sighting.Role,
            Date = date,
            Half = half,
            Zone = zone,
            Evidence = sighting.Words,
            Span = sighting.Passage.Kind == PassageKind.Body ? Mail.TextSpan.FromBounds(tokens[sighting.First].Span.Start, tokens[sighting.Last].Span.End) : null,
            Sighting = sighting,
        };
    }

    /// <summary>What the line says behind the clock time: the title of an agenda's entry.</summary>
    public static string Title(Sighting sighting)
    {
        var tokens = sighting.Passage.Tokens;
        var from = sighting.LastTold + 1;
        while (from <= sighting.Clause.Last && tokens[from].Kind is TokenKind.Mark or TokenKind.Dash or TokenKind.Tab)
        {
            from++;
        }

        var words = (sighting.ClosesLine ? sighting.Passage.Words(sighting.Clause.First, sighting.First - 1) : sighting.Passage.Words(from, sighting.Clause.Last)).Trim(' ', '.', ':', '\t');
        return words.Length > LongestTitle ? words[..LongestTitle].TrimEnd() + "…" : words;
    }

    // A title names a part of the day; more is prose.
    private const int LongestTitle = 120;
}
