namespace OfficePrep.Server.Seasons;

/// <summary>Where a person lives.</summary>
/// <param name="Places">The usual home as an IANA zone, then a place for each stay elsewhere: <c>America/New_York@2026-12-15..2027-01-03</c>.</param>
internal sealed record HomePlaces(IReadOnlyList<string> Places);
