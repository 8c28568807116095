using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Reading;

namespace OfficePrep.Replies;

/// <summary>A doubt made ready to be asked: what it is about, the question, and the ways to read it.</summary>
/// <param name="What">What happens at the time: <c>the interview</c>.</param>
/// <param name="Question">The question, in one sentence.</param>
/// <param name="Readings">The readings on both clocks, the likeliest first; at least one.</param>
internal sealed record OpenQuestion(string What, string Question, IReadOnlyList<ReplyTime> Readings)
{
    // More readings than this are no question that a person can answer.
    private const int MostReadings = 4;

    /// <summary>The first open point about one of the times, the interview's own before the others; null where nothing that has a time is open.</summary>
    public static OpenQuestion? Of(Interview interview, ReplyClock clock) =>
        interview.Times.Where(time => time.Status != TimeStatus.Withdrawn)
            .OrderBy(time => time.Role == TimeRole.Interview ? 0 : 1)
            .Select(time => OfTime(time, interview, clock)).FirstOrDefault(question => question is not null)
        ?? interview.Doubts.Where(doubt => doubt.Choices.Count > 0)
            .Select(doubt => new OpenQuestion("the interview", ReplyTemplates.Question(doubt.Code), Read([.. doubt.Choices.Select(choice => (choice, DateTimeZone.ForOffset(choice.Offset)))], clock)))
            .FirstOrDefault();

    /// <summary>What is open about one time; null where nothing is.</summary>
    public static OpenQuestion? OfTime(NoticeTime time, Interview interview, ReplyClock clock)
    {
        if (time.Doubts.Count == 0)
        {
            return null;
        }

        var doubt = time.Doubts.FirstOrDefault(each => each.Choices.Count > 1) ?? time.Doubts[0];
        var choices = doubt.Choices.Count > 0 ? doubt.Choices : time.Start is Moment.At at ? [at.Clock] : [];
        if (doubt.Code == DoubtCode.ZoneMissing && choices.Count == 1)
        {
            choices = [.. choices, .. OnTheOtherClock(time, choices[0], interview, clock)];
        }

        // All readings on one program clock, where it is known, so that they can be compared.
        var zone = ProgramZone(time, interview);
        var readings = choices.Select(choice => (choice, zone ?? DateTimeZone.ForOffset(choice.Offset))).ToList();
        return new OpenQuestion(Named(time.Role), ReplyTemplates.Question(doubt.Code), readings.Count > 0 ? Read(readings, clock) : [clock.Of(time)]);
    }

    // Without a zone, an hour may be the program's or, on a page that converts it, the applicant's: whichever of the two was not taken is the second reading.
    private static IEnumerable<OffsetDateTime> OnTheOtherClock(NoticeTime time, OffsetDateTime taken, Interview interview, ReplyClock clock)
    {
        var other = time.ZoneFrom == ZoneSource.Home ? ProgramZone(time, interview) : clock.HomeAt(taken.ToInstant());
        return other?.AtLeniently(taken.LocalDateTime) is { } second && second.ToInstant() != taken.ToInstant() ? [second.ToOffsetDateTime()] : [];
    }

    // A zone that was only borrowed from home says nothing of the program's clock; its place may.
    private static DateTimeZone? ProgramZone(NoticeTime time, Interview interview) =>
        (time.ZoneFrom == ZoneSource.Home ? PlaceBook.ZoneOf(interview.Program.City, interview.Program.State) : time.ZoneId) is { } id ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) : null;

    private static IReadOnlyList<ReplyTime> Read(IReadOnlyList<(OffsetDateTime Choice, DateTimeZone Zone)> readings, ReplyClock clock) =>
        [.. readings.DistinctBy(reading => reading.Choice.ToInstant()).Take(MostReadings).Select(reading => clock.Of(reading.Choice.ToInstant(), null, reading.Zone))];

    private static string Named(TimeRole role) => role switch
    {
        TimeRole.Interview or TimeRole.Agenda => "the interview",
        TimeRole.Social => "the social",
        TimeRole.TechCheck => "the technology check",
        TimeRole.OpenHouse => "the open house",
        TimeRole.SecondLook => "the second look",
        TimeRole.ReplyBy => "the last day to answer",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "An unknown role."),
    };
}
