using OfficePrep.Planning;
using OfficePrep.Reading;
using OfficePrep.Time;

namespace OfficePrep.Server.Plans;

/// <summary>A moment in words, on the program's clock and on the applicant's.</summary>
/// <param name="What">What happens then.</param>
/// <param name="Title">What the letter calls it; null where it has no name.</param>
/// <param name="Status">Whether it is a choice, settled, or taken back.</param>
/// <param name="There">On the program's clock.</param>
/// <param name="Here">On the applicant's; null for a day without an hour.</param>
/// <param name="BeThereBy">When to log in or arrive, on the program's clock; null where that is the start.</param>
/// <param name="Doubts">What is open about it.</param>
/// <param name="Evidence">The words it was read from.</param>
public sealed record TimeOnBothClocks(string What, string? Title, TimeStatus Status, string There, string? Here, string? BeThereBy, IReadOnlyList<DoubtWords> Doubts, string Evidence)
{
    /// <summary>Tells one.</summary>
    internal static TimeOnBothClocks Of(NoticeTime time, ProgramIdentity? program, Season season)
    {
        var home = time.Start is Moment.At at ? season.HomeZoneAt(at.Instant) : season.Home[0].ZoneId;
        return new TimeOnBothClocks(
            TimeWords.Role(time.Role),
            time.Title,
            time.Status,
            TimeWords.There(time, program),
            TimeWords.Here(time, home),
            time.ArriveBy is { } arrive ? $"{ClockText.Clock(arrive.TimeOfDay)} ({Place(time, program, arrive)}{ClockText.Offset(arrive.Offset)})" : null,
            [.. time.Doubts.Select(doubt => DoubtWords.Of(doubt, time, program, season))],
            time.Evidence);
    }

    private static string Place(NoticeTime time, ProgramIdentity? program, NodaTime.OffsetDateTime clock) =>
        time.ZoneId is { } zone ? ClockCity.Of(program, zone, clock.ToInstant()) + ", " : "";
}
