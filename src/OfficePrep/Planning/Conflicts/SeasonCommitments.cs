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
            yield return Of(interview, Moved(time, at, reading), readings.Count > 1) with { Time = time };
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
        var around = TimeAround.Of(interview, time, start, preferences);
        return new Commitment
        {
            Start = start,
            End = around.End,
            Title = Title(interview, time),
            When = Words(interview, time, start),
            Interview = interview,
            Role = time.Role,
            AssumedLength = around.AssumedLength,
            IsReading = isReading,
            IsInPerson = interview.Format == InterviewFormat.InPerson && time.Role is not (TimeRole.TechCheck or TimeRole.OpenHouse),
            Before = start - around.Ready,
            After = around.Free - around.End,
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
}
