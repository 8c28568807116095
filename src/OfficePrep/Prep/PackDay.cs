using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Reading;
using OfficePrep.Time;

namespace OfficePrep.Prep;

/// <summary>The parts of an interview day on both clocks, and what is open about them.</summary>
internal static class PackDay
{
    public static IReadOnlyList<PackTime> Parts(Interview interview, PackClock clock) =>
        [.. InForce(interview).Where(time => time.Role != TimeRole.ReplyBy)
            .OrderBy(time => Order(time.Start)).ThenBy(time => time.Role)
            .Select(time => Part(time, clock))];

    public static PackTime Part(NoticeTime time, PackClock clock) => new()
    {
        What = Name(time),
        IsChoice = time.Status == TimeStatus.Offered,
        IsDoubted = time.Doubts.Count > 0,
        Start = clock.On(time.Start, time.ZoneId),
        End = time.End is { } end ? clock.On(end, time.ZoneId) : null,
        ArriveBy = time.ArriveBy is { } arrive ? clock.On(arrive, time.ZoneId) : null,
    };

    public static IReadOnlyList<string> ClockChanges(Interview interview, PackClock clock) =>
        [.. InForce(interview).SelectMany(time => clock.ChangesNear(time.Start, time.ZoneId)).Distinct(StringComparer.Ordinal)];

    public static IReadOnlyList<string> ClockDisagreements(Interview interview, Season season)
    {
        if (season.ClockCheck is not { Disagreements.Count: > 0 } check)
        {
            return [];
        }

        var moments = InForce(interview).SelectMany(time => new[] { (time.Start as Moment.At)?.Clock, time.End, time.ArriveBy }).OfType<OffsetDateTime>().Select(clock => clock.ToInstant()).ToHashSet();
        // The first of each clock stands for the others of its day.
        return [.. check.Disagreements.Where(each => moments.Contains(each.At)).DistinctBy(each => each.ZoneId, StringComparer.Ordinal).Select(each => each.InWords(season.TzdbVersion, check.Version))];
    }

    public static IReadOnlyList<PackDoubt> Doubts(Interview interview, PackClock clock)
    {
        var onTimes = InForce(interview).SelectMany(time => time.Doubts.Select(doubt =>
            Doubt(doubt, Name(time), time.Evidence, time.ZoneId, clock)));
        var onWhole = interview.Doubts.Select(doubt =>
            Doubt(doubt, "The interview as a whole", "", interview.Main?.ZoneId, clock));
        return [.. onTimes.Concat(onWhole).DistinctBy(doubt => doubt.Id).Take(PackText.List)];
    }

    private static IEnumerable<NoticeTime> InForce(Interview interview) =>
        interview.Times.Where(time => time.Status != TimeStatus.Withdrawn).Take(PackText.List);

    private static PackDoubt Doubt(Doubt doubt, string about, string evidence, string? zoneId, PackClock clock)
    {
        var words = PackText.Line(evidence, PackText.Sentence);
        return new PackDoubt(
            StableId.From("doubt", doubt.Code.ToString(), about, words),
            about,
            PackText.Line(doubt.Message, PackText.Sentence),
            words,
            [.. doubt.Choices.Take(PackText.List).Select(choice => new PackReading(AsWritten(choice), clock.On(choice, zoneId)))]);
    }

    private static string AsWritten(OffsetDateTime choice) =>
        $"{ClockText.ShortDay(choice.Date)}, {ClockText.Clock(choice.TimeOfDay)} at {ClockText.Offset(choice.Offset)}";

    private static string Name(NoticeTime time) => PackText.LineOrNull(time.Title) ?? TimeWords.Role(time.Role);

    // A day without an hour stands before the hours of that day, wherever on Earth they are.
    private static Instant Order(Moment moment) => moment switch
    {
        Moment.At at => at.Instant,
        _ => moment.Date.AtMidnight().WithOffset(Offset.Zero).ToInstant(),
    };
}
