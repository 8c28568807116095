using NodaTime;
using OfficePrep.Reading;

namespace OfficePrep.Planning.Conflicts;

/// <summary>The times of interviews as commitments: each with its buffers, and every reading of a time in doubt.</summary>
internal sealed class SeasonCommitments(Season season, Preferences preferences)
{
    // A doubt with more readings than these is as good as no time.
    private const int MostReadings = 6;

    /// <summary>What is fixed and not over.</summary>
    public List<Commitment> Fixed(Instant now) =>
        [.. season.Interviews.Where(interview => interview.Status == InterviewStatus.Scheduled).SelectMany(interview => Fixed(interview)).Where(each => each.End > now)];

    /// <summary>The fixed times of one interview.</summary>
    public IEnumerable<Commitment> Fixed(Interview interview) =>
        interview.Times.Where(time => time.Status == TimeStatus.Fixed && time.Role is not (TimeRole.Agenda or TimeRole.ReplyBy)).SelectMany(time => Of(interview, time));

    /// <summary>A time, in every reading; the likeliest first.</summary>
    public IEnumerable<Commitment> Of(Interview interview, NoticeTime time)
    {
        if (time.Start is not Moment.At at)
        {
            yield return OfDay(interview, time);
            yield break;
        }

        var readings = time.Doubts.Concat(interview.Doubts.Where(_ => time.Role == TimeRole.Interview)).SelectMany(doubt => doubt.Choices).Select(choice => choice.ToInstant())
            .Prepend(at.Instant).Distinct().Take(MostReadings).ToList();
        foreach (var reading in readings)
        {
            yield return Of(interview, Moved(time, at, reading), readings.Count > 1);
        }
    }

    /// <summary>Which place the way leads to, as a person would call it; empty where no letter says.</summary>
    public static string PlaceOf(Interview interview) =>
        string.Join(", ", new[] { interview.Program.City, interview.Program.State }.Where(part => !string.IsNullOrEmpty(part)));

    private static NoticeTime Moved(NoticeTime time, Moment.At at, Instant to) => to == at.Instant ? time : time with
    {
        Start = new Moment.At(InZone(time, at, to)),
        End = time.End is { } end ? InZone(time, at, to + (end.ToInstant() - at.Instant)) : null,
        ArriveBy = time.ArriveBy is { } arrive ? InZone(time, at, to + (arrive.ToInstant() - at.Instant)) : null,
    };

    private static OffsetDateTime InZone(NoticeTime time, Moment.At at, Instant to) =>
        (time.ZoneId is { } id ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) : null) is { } zone ? to.InZone(zone).ToOffsetDateTime() : to.WithOffset(at.Clock.Offset);

    private Commitment Of(Interview interview, NoticeTime time, bool isReading)
    {
        var start = ((Moment.At)time.Start).Instant;
        var stated = EndOf(interview, time, start);
        var assumed = stated is null ? Assumed(interview, time) : (Duration?)null;
        var isInPerson = interview.Format == InterviewFormat.InPerson && time.Role is not (TimeRole.TechCheck or TimeRole.OpenHouse);
        var arrive = time.ArriveBy?.ToInstant() is { } early && early < start ? start - early : Duration.Zero;
        return new Commitment
        {
            Start = start,
            End = stated ?? start + assumed!.Value,
            Title = Title(interview, time),
            When = Words(interview, time, start),
            Interview = interview,
            Role = time.Role,
            AssumedLength = assumed,
            IsReading = isReading,
            IsInPerson = isInPerson,
            Before = Duration.Max(arrive, Before(interview, time, isInPerson)),
            After = After(time, isInPerson),
        };
    }

    private static string Title(Interview interview, NoticeTime time)
    {
        var name = ProgramName.Of(interview.Program) ?? "a program that is not named";
        return time.Role == TimeRole.Interview ? name : $"{name} ({TimeWords.Role(time.Role).ToLowerInvariant()})";
    }

    private string Words(Interview interview, NoticeTime time, Instant start)
    {
        var there = TimeWords.There(time, interview.Program);
        return TimeWords.Here(time, season.HomeZoneAt(start)) is { } here && here != there ? $"{there} = {here}" : there;
    }

    // A day without an hour: its hours on the program's calendar.
    private static Commitment OfDay(Interview interview, NoticeTime time)
    {
        var zone = (time.ZoneId is { } id ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) : null) ?? DateTimeZone.Utc;
        return new Commitment
        {
            Start = time.Start.Date.AtStartOfDayInZone(zone).ToInstant(),
            End = time.Start.Date.PlusDays(1).AtStartOfDayInZone(zone).ToInstant(),
            Title = Title(interview, time),
            When = TimeWords.There(time, interview.Program) + "; the hour is not known yet",
            Interview = interview,
            Role = time.Role,
            IsWholeDay = true,
            IsInPerson = interview.Format == InterviewFormat.InPerson,
        };
    }

    // A day without a stated end still lasts as long as its agenda.
    private static Instant? EndOf(Interview interview, NoticeTime time, Instant start)
    {
        if (time.End?.ToInstant() is { } end && end > start)
        {
            return end;
        }

        var parts = time.Role == TimeRole.Interview
            ? interview.Times.Where(part => part.Role == TimeRole.Agenda && part.Start.Date == time.Start.Date).Select(part => part.End?.ToInstant()).OfType<Instant>().Where(last => last > start).ToList()
            : [];
        return parts.Count > 0 ? parts.Max() : null;
    }

    private Duration Assumed(Interview interview, NoticeTime time) => (time.Role, interview.Format) switch
    {
        (TimeRole.TechCheck, _) => preferences.Lengths.TechCheck,
        (not TimeRole.Interview, _) => preferences.Lengths.Event,
        (_, InterviewFormat.InPerson) => preferences.Lengths.InPerson,
        (_, InterviewFormat.Phone) => preferences.Lengths.Phone,
        _ => preferences.Lengths.Video,
    };

    private Duration Before(Interview interview, NoticeTime time, bool isInPerson) =>
        (time.Role != TimeRole.Interview ? null : isInPerson ? preferences.Blocks.BeforeInPerson : interview.Format == InterviewFormat.Phone ? preferences.Blocks.BeforePhone : preferences.Blocks.BeforeVideo) ?? Duration.Zero;

    private Duration After(NoticeTime time, bool isInPerson) => time.Role != TimeRole.Interview ? Duration.Zero
        : (preferences.Blocks.Debrief ?? Duration.Zero) + ((isInPerson ? preferences.Blocks.AfterInPerson : preferences.Blocks.AfterVideo) ?? Duration.Zero);
}
