using NodaTime;
using OfficePrep.Reading.Clues;
using OfficePrep.Reading.Tokens;

namespace OfficePrep.Reading.Grounding;

/// <summary>Finds printed agendas: three or more lines of one day that begin with a clock time and go on with words. Their hours go forward, whatever one line is about.</summary>
internal static class Agenda
{
    private const int FewestLines = 3;

    // A supper that follows the day at this distance is no part of the interview.
    private static readonly Duration LongestPause = Duration.FromMinutes(60);
    private static readonly LocalTime Evening = new(17, 0);

    /// <summary>The sightings that are lines of an agenda, each with the sighting whose half of the day the lines before it settle.</summary>
    /// <param name="grounded">Everything that is set on the calendar.</param>
    /// <param name="isOffer">Whether the letter offers times to choose from, so that rows of interviews alone are no plan.</param>
    public static IReadOnlyDictionary<Sighting, Sighting> Lines(IReadOnlyList<Grounded> grounded, bool isOffer)
    {
        var lines = new Dictionary<Sighting, Sighting>(ReferenceEqualityComparer.Instance);
        var labelled = grounded.Where(each => each is { IsCarried: true, Sighting: { ClosesLine: true, Point: Point.Start } }).ToList();
        var sessions = Sessions(grounded, isOffer);
        foreach (var day in grounded.Where(each => sessions.Contains(each.Sighting) || (each.IsCarried && (IsLine(each.Sighting) || IsLabelled(each.Sighting, labelled)))).GroupBy(each => each.Date.Date).Where(day => day.Count() >= FewestLines || day.All(each => sessions.Contains(each.Sighting))))
        {
            LocalTime? before = null;
            foreach (var line in day)
            {
                var clock = Forward(line.Sighting, before);
                var start = ClockGrounding.Ground(clock, TimeRole.Agenda, null, false).Start;
                var isSupper = line.Sighting is { Role: TimeRole.Social, RoleIsSaid: true } && start >= Evening && before is { } earlier && Period.Between(earlier, start).ToDuration() >= LongestPause;
                if (!isSupper)
                {
                    lines[line.Sighting] = line.Sighting with { Clock = clock };
                    before = start;
                }
            }
        }

        return lines;
    }

    // Rows of one day that name the parts of it, each something else: nobody chooses between a welcome and a tour.
    private static HashSet<Sighting> Sessions(IReadOnlyList<Grounded> grounded, bool isOffer)
    {
        var sessions = new HashSet<Sighting>(ReferenceEqualityComparer.Instance);
        var named = grounded.Where(each => SessionWords.Title(each.Sighting) is not null && (each.IsCarried || each.Sighting.Passage.Grid.Cells.ContainsKey(each.Sighting.Clock!.First)));
        // Rows that repeat the date and rows that leave it out belong to two lists.
        foreach (var day in named.GroupBy(each => (each.Date.Date, each.IsCarried)))
        {
            var rows = day.Where(each => SessionWords.IsPart(each.Sighting) || SessionWords.IsInterview(each.Sighting)).Select(each => each.Sighting).ToList();
            var parts = rows.Count(SessionWords.IsPart);
            if (rows.Count > 1 && rows.Count * 2 >= day.Count() && (day.Key.IsCarried || rows.Count == day.Count()) && parts >= (isOffer ? FewestLines : 1) && rows.Select(SessionWords.Title).Distinct(StringComparer.Ordinal).Count() == rows.Count
                && rows.Select(row => row.Clock!.Start).Distinct().Count() == rows.Count)
            {
                sessions.UnionWith(day.Select(each => each.Sighting));
            }
        }

        return sessions;
    }

    /// <summary>Whether a sighting without a date looks like a line of an agenda; three such lines without any date are the plan of a usual day.</summary>
    public static bool IsLine(Sighting sighting) => sighting is { OpensLine: true, Passage.Kind: not PassageKind.Subject } && HasTitle(sighting);

    // "Interviews 9:00 to 11:30", "Lunch 11:30 to 12:15": ranges that follow one another; choices would overlap or leave hours between.
    private static bool IsLabelled(Sighting sighting, IReadOnlyList<Grounded> day) =>
        sighting.ClosesLine && day.Count(each => each.Sighting.ClosesLine && each.Sighting.Clause.Paragraph == sighting.Clause.Paragraph) >= FewestLines
        && day.Any(each => each.Sighting.ClosesLine && each.Sighting != sighting && (Touch(each.Sighting.Clock!, sighting.Clock!) || Touch(sighting.Clock!, each.Sighting.Clock!)));

    private static bool Touch(ClockMention one, ClockMention next) => one.End is { } end && end.Hour % 12 == next.Start.Hour % 12 && end.Minute == next.Start.Minute;

    // "2:00, 3:30, 7:00": the first half of the day that does not run backwards; the first line by the usual rule.
    private static ClockMention Forward(Sighting line, LocalTime? before)
    {
        var clock = line.Clock!;
        if (!clock.Start.IsSure && !(clock.End is { IsSure: true }) && clock.Start.Hour is >= 1 and <= 12)
        {
            var half = before is { } earlier ? Halves(clock.Start).Where(each => clock.Start.On(each) >= earlier).Select(each => (DayHalf?)each).FirstOrDefault()
                : line.Role != TimeRole.Social && clock.Start.Hour is >= 7 and <= 11 ? DayHalf.Am
                : null;
            clock = half is { } said ? clock with { Start = clock.Start with { Half = said } } : clock;
        }

        if (clock is { Start.IsSure: true, End: { IsSure: false, Hour: >= 1 and <= 12 } end })
        {
            var start = clock.Start.On(DayHalf.Am);
            var half = Halves(end).Where(each => end.On(each) > start).Select(each => (DayHalf?)each).FirstOrDefault();
            clock = half is { } said ? clock with { End = end with { Half = said } } : clock;
        }

        return clock;
    }

    // Noon comes before one o'clock; midnight opens no line of an agenda.
    private static DayHalf[] Halves(ClockValue value) => value.Hour == 12 ? [DayHalf.Pm] : [DayHalf.Am, DayHalf.Pm];

    private static bool HasTitle(Sighting sighting)
    {
        var tokens = sighting.Passage.Tokens;
        return Enumerable.Range(sighting.Last + 1, Math.Max(0, sighting.Clause.Last - sighting.Last)).Any(i => tokens[i].Kind == TokenKind.Word && tokens[i].Span.Length > 2 && !ZoneWords.IsAbbreviation(tokens[i].Key));
    }
}
