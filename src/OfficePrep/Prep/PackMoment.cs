namespace OfficePrep.Prep;

/// <summary>One moment as the pack shows it: on both clocks, always.</summary>
/// <param name="Program">On the program's clock, with city and UTC offset.</param>
/// <param name="Home">On the applicant's clock, with city and UTC offset; for a day without an hour, what to do about it.</param>
/// <param name="DayShift">"Thursday there, Friday for you" where the dates differ; else empty.</param>
public sealed record PackMoment(string Program, string Home, string DayShift);
