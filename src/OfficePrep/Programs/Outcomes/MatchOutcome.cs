using System.Globalization;

namespace OfficePrep.Programs.Outcomes;

/// <summary>How a past Match went for one group of applicants, as a published table says. It tells of those people and of that year, and nothing of anybody's chances.</summary>
/// <param name="Specialty">Id of the specialty.</param>
/// <param name="Group">Who, in the table's words: <c>US citizens trained abroad</c>.</param>
/// <param name="Matched">How many matched.</param>
/// <param name="All">How many there were.</param>
/// <param name="Year">The year of the Match.</param>
/// <param name="Source">The table: <c>NRMP, Charting Outcomes</c>.</param>
public sealed record MatchOutcome(string Specialty, string Group, int Matched, int All, int Year, string Source)
{
    /// <summary>A part of the group: <c>Step 2 CK 230–239</c>; null for all of it.</summary>
    public string? Band { get; init; }

    /// <summary>In words, year and source included.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Group}{(Band is null ? "" : $", {Band}")}: {Matched:N0} of {All:N0} matched ({Math.Round(100m * Matched / All, MidpointRounding.AwayFromZero):0} %) in {Year} ({Source})");
}
