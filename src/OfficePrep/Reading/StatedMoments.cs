using OfficePrep.Mail;
using OfficePrep.Reading.Clues;
using OfficePrep.Reading.Grounding;

namespace OfficePrep.Reading;

/// <summary>
/// Every moment that the words of a letter name, whatever the letter is for, in the order of the words. Our own drafts are read back with it:
/// they are the applicant's mail, which <see cref="InvitationReader"/> rightly takes for no invitation, so its times have to be judged apart from its kind.
/// It uses the same finders and the same grounding, one entry for each clock: nothing is joined, and nothing outside the words (sender, place, home) is believed in silence.
/// </summary>
/// <param name="Times">The moments.</param>
/// <param name="Unsettled">Words about time that could not be set on a calendar, such as a date without a year in a letter without a date.</param>
internal sealed record StatedMoments(IReadOnlyList<NoticeTime> Times, IReadOnlyList<string> Unsettled)
{
    /// <summary>Reads the newest part of a letter; the subject says nothing here.</summary>
    public static StatedMoments Read(Letter letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        var context = ReadingContext.Of(letter, null);
        // An interview at 3 AM is a likely slip of a program; on the applicant's own clock it is the plain truth. As parts of a day the hours are taken as they are written.
        var sightings = new SightingFinder(Passage.OfBody(context), TimeRole.Agenda).Find().Select(sighting => sighting with { Role = TimeRole.Agenda }).ToList();
        var builder = new EntryBuilder(new ZoneGrounding(context, new ProgramClue(null, null, null), [], sightings, null), null, false);
        var dates = new DateCarrying(new DateGrounding(null, null, false, false));
        var settled = dates.Carry(sightings);
        return new StatedMoments(
            [.. settled.Select(grounded => builder.Build(grounded).ToNotice())],
            [.. sightings.Where(sighting => !settled.Any(grounded => ReferenceEquals(grounded.Sighting, sighting))).Select(sighting => sighting.Words)]);
    }
}
