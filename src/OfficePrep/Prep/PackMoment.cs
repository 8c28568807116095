namespace OfficePrep.Prep;

/// <summary>One moment as the pack shows it: on both clocks, always.</summary>
/// <param name="Program">On the program's clock.</param>
/// <param name="Home">On the applicant's clock; for a day without an hour, what to do about it.</param>
/// <param name="DayShift">"Thursday there, Friday for you" where the dates differ; else empty.</param>
public sealed record PackMoment(PackFace Program, PackFace Home, string DayShift);

/// <summary>One clock's side of a moment, in two pieces so that a narrow column can break between them and nowhere else.</summary>
/// <param name="Day">The date in full: <c>Thursday, October 15, 2026</c>.</param>
/// <param name="Clock">Hour, city and UTC offset: <c>9:00 AM (New York, UTC−4)</c>; where there is no hour, the place or a sentence.</param>
public sealed record PackFace(string Day, string Clock)
{
    /// <summary>Both in one line.</summary>
    public override string ToString() => Day.Length == 0 ? Clock : $"{Day}, {Clock}";
}
