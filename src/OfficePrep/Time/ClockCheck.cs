namespace OfficePrep.Time;

/// <summary>What came of checking every conversion against a second source of time zone data: the files of the operating system.</summary>
/// <param name="Version">Version of the second source, such as <c>2026a</c>; null where it does not say.</param>
/// <param name="Conversions">How many conversions were checked.</param>
/// <param name="Unknown">Zones that the second source does not have; their conversions were not checked.</param>
/// <param name="Disagreements">Where the two sources show different clocks.</param>
public sealed record ClockCheck(string? Version, int Conversions, IReadOnlyList<string> Unknown, IReadOnlyList<ClockDisagreement> Disagreements);
