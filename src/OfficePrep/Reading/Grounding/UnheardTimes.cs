using NodaTime;
using OfficePrep.Reading.Clues;
using OfficePrep.Reading.Reasons;

namespace OfficePrep.Reading.Grounding;

/// <summary>Asks where the letter gives another hour for the interview's own day, or its subject another hour than its body, and no rule made anything of it.</summary>
internal static class UnheardTimes
{
    /// <summary>Raises the doubts.</summary>
    public static void Ask(List<Entry> entries, IReadOnlyList<Sighting> sightings, ReadingContext context)
    {
        var isAnswer = context.Letter.Subject.StartsWith("re:", StringComparison.OrdinalIgnoreCase);
        var fixedOnes = entries.Where(entry => entry is { Role: TimeRole.Interview, Status: TimeStatus.Fixed, Start: not null, Sighting: not null }).ToList();
        if (fixedOnes.Count != 1 || isAnswer)
        {
            return;
        }

        var entry = fixedOnes[0];
        foreach (var sighting in sightings.Where(each => each.Clock is not null && IsAbout(each, entry)))
        {
            var told = Moment(sighting, entry);
            if (!IsKnown(told, entries))
            {
                entry.Beat(Wording.Of(sighting.Passage, sighting.First, sighting.Last), told, told.Date, TimeRules.BodyBeforeRest);
                entry.Raise(DoubtText.WhichTime(entry.InWords, DoubtText.Face(told), [entry.Start!.Value.ToOffsetDateTime(), told.ToOffsetDateTime()]));
                return;
            }
        }
    }

    // The subject's bare hour, or in the body the same day said in full.
    private static bool IsAbout(Sighting sighting, Entry entry) =>
        sighting.Passage.Kind == PassageKind.Subject
            ? sighting.Date is null && sighting.Point is Point.Start && sighting.Role == TimeRole.Interview
            : entry.Sighting!.Passage.Kind == PassageKind.Subject && sighting.Point is Point.None && sighting.Date is { Shape: DateShape.Written } date && date.Month == entry.Date.Month && date.Day == entry.Date.Day;

    private static ZonedDateTime Moment(Sighting sighting, Entry entry)
    {
        var clock = ClockGrounding.Ground(sighting.Clock!, TimeRole.Interview, null, false);
        return EntryBuilder.At(entry.Date + clock.Start, sighting.Zone?.Label.ZoneId ?? entry.Start!.Value.Zone.Id).Likeliest;
    }

    private static bool IsKnown(ZonedDateTime told, List<Entry> entries) =>
        entries.Exists(entry => new[] { entry.Start, entry.End, entry.ArriveBy }.OfType<ZonedDateTime>().Any(known => known.ToInstant() == told.ToInstant()));
}
