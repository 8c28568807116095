using OfficePrep.Reading.Clues;

namespace OfficePrep.Reading.Grounding;

/// <summary>Gives every clock time its dates: its own, those of the lines before it, or those of a list behind it.</summary>
internal sealed class DateCarrying(DateGrounding grounding)
{
    /// <summary>Sets the sightings of all passages on the calendar; those that hang on no date are left out.</summary>
    public IReadOnlyList<Grounded> Carry(IReadOnlyList<Sighting> sightings)
    {
        var told = sightings.Where(sighting => sighting.Point != Point.None).ToList();
        var dated = Ground(told);
        var result = new List<Grounded>();
        var claimed = new HashSet<Sighting>();
        var last = new List<Grounded>();
        foreach (var sighting in told)
        {
            if (dated.TryGetValue(sighting, out var own))
            {
                result.Add(own);
                last = sighting.Clock is null ? last : sighting.Point is Point.Start or Point.Arrive ? [own] : last;
                continue;
            }

            if (sighting.Clock is null || sighting.Date is not null)
            {
                continue;
            }

            var dates = DatesFor(sighting, told, dated, claimed, last);
            if (dates.Count == 0 && sighting.Point is Point.Start or Point.Arrive && Lent(sightings) is { } lent)
            {
                // Said twice, in the title and in the text, it is the letter's day; said once, the hour may be another day's.
                result.Add(new Grounded(sighting, lent.Date, true) { Source = lent.IsTold ? null : lent.Source });
                continue;
            }

            result.AddRange(dates.Select(date => new Grounded(Inheriting(sighting, date.Sighting), date.Date, true) { Source = date.Sighting }));
            if (sighting.Point is Point.Start && dates.Count > 0)
            {
                last = dates;
            }
        }

        return result;
    }

    // What was said of a day alone ("from Monday, November 16") holds for the hour that comes to it.
    private static Sighting Inheriting(Sighting clock, Sighting date) =>
        date.Clock is null && clock.Point == Point.Start
            ? clock with { Withdrawn = clock.Withdrawn || (date.Withdrawn && !clock.IsNew), IsNew = clock.IsNew || date.IsNew, Role = clock.RoleIsSaid ? clock.Role : date.Role, RoleIsSaid = clock.RoleIsSaid || date.RoleIsSaid }
            : clock;

    private Dictionary<Sighting, Grounded> Ground(List<Sighting> told)
    {
        var dated = new Dictionary<Sighting, Grounded>(ReferenceEqualityComparer.Instance);
        GroundedDate? before = null;
        foreach (var sighting in told.Where(each => each.Date is { Shape: not DateShape.DayBefore }))
        {
            // "By the 24th" counts from the sending, not from the interview days said before.
            var near = sighting is { Point: Point.Deadline, Date: { Shape: DateShape.DayOfMonth, Weekday: 0 } } ? null : before;
            if (grounding.Ground(sighting.Date!, near, near) is { } date)
            {
                dated[sighting] = new Grounded(sighting, date, false);
                before = date;
            }
        }

        var interview = dated.Values.Where(each => each.Sighting is { Role: TimeRole.Interview, Point: Point.Start }).OrderBy(each => each.Sighting.Withdrawn ? 1 : 0).FirstOrDefault()
            ?? dated.Values.FirstOrDefault(each => each.Sighting.Point == Point.Start);
        foreach (var sighting in told.Where(each => each.Date is { Shape: DateShape.DayBefore }))
        {
            if (grounding.Ground(sighting.Date!, null, interview?.Date) is { } date)
            {
                dated[sighting] = new Grounded(sighting, date, false);
            }
        }

        return dated;
    }

    // "A couple of things before Thursday, December 3. We start at 10:45": the day that everything else leads up to, where the letter names only one.
    private (GroundedDate Date, Sighting Source, bool IsTold)? Lent(IReadOnlyList<Sighting> sightings)
    {
        var days = sightings.Where(each => each is { Clock: null, Point: Point.None, Date.Shape: DateShape.Written or DateShape.DayOfMonth }
                && WordScan.Has(each.Passage.Tokens, each.First - 3, each.First - 1, "before", "prior to", "ahead of"))
            .Select(each => (Sighting: each, Date: grounding.Ground(each.Date!, null, null)))
            .Where(each => each.Date is not null).ToList();
        return days.Count > 0 && days.Select(each => each.Date!.Date).Distinct().Count() == 1
            ? (days[0].Date!, days[0].Sighting, days.Select(each => each.Sighting.Passage.Kind).Distinct().Count() > 1)
            : null;
    }

    // Days alone that stand before the clock time and have none of their own; else the date in use; else days alone behind it.
    private static List<Grounded> DatesFor(Sighting sighting, List<Sighting> told, Dictionary<Sighting, Grounded> dated, HashSet<Sighting> claimed, List<Grounded> last)
    {
        var bare = told.Where(each => each.Clock is null && each.Point == Point.Start && dated.ContainsKey(each) && Fits(sighting, each)).ToList();
        var here = told.IndexOf(sighting);
        if (sighting.Point is Point.Start)
        {
            var before = bare.Where(each => told.IndexOf(each) < here && !claimed.Contains(each) && each.Passage.Kind != PassageKind.Subject).ToList();
            var recent = last.Count > 0 ? told.IndexOf(last[0].Sighting) : -1;
            before = [.. before.Where(each => told.IndexOf(each) > recent || last.Count == 0)];
            if (before.Count > 0)
            {
                claimed.UnionWith(before);
                return [.. before.Select(each => dated[each])];
            }

            if (last.Count > 0 && last.Exists(each => Fits(sighting, each.Sighting)))
            {
                return last;
            }

            var behind = bare.Where(each => told.IndexOf(each) > here && !claimed.Contains(each) && each.Passage == sighting.Passage).ToList();
            if (behind.Count > 0)
            {
                return [.. behind.Select(each => dated[each])];
            }
        }

        // A log-in time or an end belongs to the day whose heading stands right above it.
        var heading = sighting.Passage.Kind == PassageKind.Subject ? null : told.Take(here).LastOrDefault(each => dated.ContainsKey(each) && each.Passage == sighting.Passage && each.Point == Point.Start);
        if (heading is { Clock: null, Date.Shape: DateShape.Written } && bare.Contains(heading))
        {
            // The end of a plan that stands below several days is the end of each.
            return last.Count > 1 && last.Exists(each => ReferenceEquals(each.Sighting, heading)) ? last : [dated[heading]];
        }

        var near = last.Where(each => each.Sighting.Role == sighting.Role || !sighting.RoleIsSaid).ToList();
        return near.Count > 0 ? near
            : bare.Count > 0 ? [dated[bare.LastOrDefault(each => told.IndexOf(each) < here && each.Passage.Kind != PassageKind.Subject) ?? bare[0]]]
            : dated.Values.Where(each => each.Sighting is { Point: Point.Start or Point.Arrive, Clock: not null } && Fits(sighting, each.Sighting)).Take(1).ToList();
    }

    private static bool Fits(Sighting clock, Sighting date) =>
        clock.Role == date.Role || !date.RoleIsSaid || (!clock.RoleIsSaid && clock.Role == TimeRole.Interview && date.Role == TimeRole.Interview);
}
