using OfficePrep.Reading.Reasons;

namespace OfficePrep.Reading.Clues;

/// <summary>Finds which program a letter is about, and the zone of its place.</summary>
internal static class ProgramFinder
{
    /// <summary>The program, as far as the letter names it, and the zone of its place.</summary>
    public static ProgramClue Find(ReadingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var layout = LetterLayout.Of(context);
        var institutions = InstitutionFinder.Find(layout);
        var institution = institutions.Count > 0 ? institutions[0] : null;
        var acgmeId = ProgramCodes.AcgmeId(layout);
        var nrmpCode = ProgramCodes.NrmpCode(layout);
        var specialty = SpecialtyFinder.Find(layout, acgmeId, nrmpCode);
        var place = ProgramPlaceFinder.Find(layout, institutions);

        if (institution is not null)
        {
            context.Because("program.institution", institution.Name, NoticeRules.Institution, institutions.Count > 1 ? new Lost(institutions[1].Name, institutions[1].Name, NoticeRules.Institution) : null);
        }

        if (specialty is not null)
        {
            context.Because("program.specialty", specialty.Value.Words, NoticeRules.Specialty);
        }

        if (place?.Names == true)
        {
            context.Because("program.city", place.Words, NoticeRules.City);
        }

        var program = new ProgramIdentity
        {
            Institution = institution?.Name,
            Specialty = specialty?.Id,
            City = place?.Names == true ? place.City : null,
            State = place?.Names == true ? place.State : null,
            AcgmeId = acgmeId,
            NrmpCode = nrmpCode,
            Track = TrackFinder.Find(layout, nrmpCode),
        };
        return new ProgramClue(program == new ProgramIdentity() ? null : program, PlaceBook.ZoneOf(place?.City, place?.State), place?.Words);
    }
}
