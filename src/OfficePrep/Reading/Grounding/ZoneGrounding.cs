using OfficePrep.Reading.Clues;
using OfficePrep.Time;

namespace OfficePrep.Reading.Grounding;

/// <summary>Decides in which zone a time is read, in the order of the contract: beside the time, elsewhere in the message, calendar part, place, sender, home.</summary>
internal sealed class ZoneGrounding
{
    private readonly ProgramClue program;
    private readonly string? home;
    private readonly string? calendar;
    private readonly string? sender;
    private readonly IReadOnlyList<(Passage Passage, ZoneMention Zone)> statements;
    private readonly IReadOnlyList<Sighting> labelled;

    /// <summary>What a letter offers to decide by.</summary>
    public ZoneGrounding(ReadingContext context, ProgramClue program, IReadOnlyList<(Passage, ZoneMention)> statements, IReadOnlyList<Sighting> sightings, string? calendarZoneId)
    {
        this.program = program;
        this.statements = statements;
        home = context.HomeZoneId;
        calendar = calendarZoneId;
        sender = SenderZone.Find(context.Letter, context.Sent);
        labelled = [.. sightings.Where(sighting => sighting.Zone is { IsForReader: false } && sighting.Point != Point.None)];
    }

    /// <summary>The zone of the program's own place; null where the letter does not give it.</summary>
    public string? Place => program.ZoneId;

    /// <summary>The zone of a label beside a time.</summary>
    public ZoneChoice Of(ZoneLabel label) => OfLabel(label, ZoneSource.Text);

    /// <summary>The zone of a sighting.</summary>
    public ZoneChoice Choose(Sighting sighting)
    {
        if (sighting.Zone is { } beside)
        {
            return OfLabel(beside.Label, ZoneSource.Text);
        }

        // "8:30 PM your time": no zone of the program's says when that is.
        if (sighting.IsOnReadersClock && home is not null)
        {
            return new ZoneChoice(home, ZoneSource.Home, null, home);
        }

        if (Statement(sighting) is { } statement)
        {
            return OfLabel(statement.Label, ZoneSource.Message);
        }

        return Fallback();
    }

    /// <summary>The zone of a day alone, or of a deadline counted in hours: whatever the letter is written in; null where nothing tells.</summary>
    public ZoneChoice? ForDay() =>
        statements.Count > 0 ? OfLabel(statements[0].Zone.Label, ZoneSource.Message)
        : labelled.Select(sighting => sighting.Zone!.Label.ZoneId).Distinct().Count() == 1 ? OfLabel(labelled[0].Zone!.Label, ZoneSource.Message)
        : calendar is not null ? new ZoneChoice(calendar, ZoneSource.Calendar, null, calendar)
        : program.ZoneId is { } place ? new ZoneChoice(place, ZoneSource.Place, null, program.ZoneWords ?? place)
        : sender is not null ? new ZoneChoice(sender, ZoneSource.Sender, null, sender)
        : null;

    /// <summary>What else would have given a zone, had the chosen one not come first, and gives another: in the order in which it would have been taken.</summary>
    public IEnumerable<ZoneChoice> After(ZoneChoice chosen, Sighting? sighting)
    {
        var said = sighting is null ? null : Statement(sighting);
        return new[]
        {
            said is null ? null : OfLabel(said.Label, ZoneSource.Message),
            calendar is null ? null : new ZoneChoice(calendar, ZoneSource.Calendar, null, calendar),
            program.ZoneId is { } place ? new ZoneChoice(place, ZoneSource.Place, null, program.ZoneWords ?? place) : null,
            sender is null ? null : new ZoneChoice(sender, ZoneSource.Sender, null, sender),
        }.OfType<ZoneChoice>().Where(other => other.From > chosen.From && other.ZoneId != chosen.ZoneId);
    }

    private ZoneChoice Fallback() =>
        calendar is not null ? new ZoneChoice(calendar, ZoneSource.Calendar, null, calendar)
        : program.ZoneId is { } place ? new ZoneChoice(place, ZoneSource.Place, null, program.ZoneWords ?? place)
        : sender is not null ? new ZoneChoice(sender, ZoneSource.Sender, null, sender)
        : new ZoneChoice(home ?? "Etc/UTC", ZoneSource.Home, null, home ?? "");

    // A statement governs its message; without one, the nearest label beside another time does.
    private ZoneMention? Statement(Sighting sighting)
    {
        var near = statements.Where(entry => entry.Passage == sighting.Passage).Concat(statements.Where(entry => entry.Passage != sighting.Passage)).Select(entry => entry.Zone).FirstOrDefault();
        return near ?? labelled
            .OrderBy(other => other.Passage == sighting.Passage ? Math.Abs(other.First - sighting.First) : int.MaxValue / 2)
            .Select(other => other.Zone)
            .FirstOrDefault();
    }

    private ZoneChoice OfLabel(ZoneLabel label, ZoneSource from)
    {
        if (label.IsAmbiguous)
        {
            // The applicant's own zone makes one reading likelier; the doubt names all.
            var likely = label.ZoneIds.FirstOrDefault(id => id == home) ?? label.ZoneIds.FirstOrDefault(IsHomeAlike) ?? label.ZoneId;
            return new ZoneChoice(likely, from, label, label.Words) { Others = [.. label.ZoneIds.Where(id => id != likely)] };
        }

        return new ZoneChoice(Region(label), from, label, label.Words);
    }

    // "MST" of a Phoenix program is Phoenix; the region's name alone says nothing of daylight time there.
    private string Region(ZoneLabel label) =>
        program.ZoneId is "America/Phoenix" && label.ZoneId is "America/Denver" ? program.ZoneId
        : program.ZoneId is "America/St_Thomas" && label.ZoneId is "America/Puerto_Rico" ? program.ZoneId
        : label.ZoneId;

    private bool IsHomeAlike(string zoneId)
    {
        if (home is null || NodaTime.DateTimeZoneProviders.Tzdb.GetZoneOrNull(home) is not { } own)
        {
            return false;
        }

        var winter = NodaTime.Instant.FromUtc(2027, 1, 15, 12, 0);
        var summer = NodaTime.Instant.FromUtc(2026, 9, 15, 12, 0);
        var zone = NodaTime.DateTimeZoneProviders.Tzdb[zoneId];
        return zone.GetUtcOffset(winter) == own.GetUtcOffset(winter) && zone.GetUtcOffset(summer) == own.GetUtcOffset(summer);
    }
}
