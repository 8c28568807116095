namespace OfficePrep.Server.Programs;

/// <summary>What a source says about a program.</summary>
/// <param name="Topic">What it is about, as <c>GET /api/programs/topics</c> names it.</param>
/// <param name="Value">What the source says.</param>
/// <param name="Source">Where it was read or heard: <c>website</c>, <c>freida</c>, <c>nrmp</c>, <c>socialMedia</c>, <c>openHouse</c>, <c>wordOfMouth</c>, <c>letter</c>, <c>ownList</c>.</param>
/// <param name="From">Who or which page exactly.</param>
/// <param name="Quote">The source's own words.</param>
/// <param name="Link">Where it stands (https).</param>
/// <param name="Day">The day of looking, such as <c>2026-10-15</c>; today where left out.</param>
internal sealed record FactNote(string Topic, string Value, string Source, string? From = null, string? Quote = null, string? Link = null, string? Day = null);
