using NodaTime;

namespace OfficePrep.Reading.Grounding;

/// <summary>A date set on the calendar, with what its words leave open.</summary>
/// <param name="Date">The likeliest date.</param>
/// <param name="Open">What is open, with the other dates it could be.</param>
internal sealed record GroundedDate(LocalDate Date, IReadOnlyList<OpenDate> Open)
{
    /// <summary>A date that leaves nothing open.</summary>
    public static GroundedDate Sure(LocalDate date) => new(date, []);
}

/// <summary>What a date leaves open.</summary>
/// <param name="Code">Which doubt.</param>
/// <param name="Others">The other dates it could be; none where it is only odd.</param>
internal sealed record OpenDate(DoubtCode Code, IReadOnlyList<LocalDate> Others);
