using NodaTime;
using OfficePrep.Reading;

namespace OfficePrep.Planning.Blocks;

/// <summary>A fixed hour of a living interview: what blocks are derived from.</summary>
internal sealed record HeldTime
{
    public required Interview Interview { get; init; }

    public required NoticeTime Time { get; init; }

    public required Instant Start { get; init; }

    public required Instant End { get; init; }

    /// <summary>The number that the time keeps while its hour changes; its place among the times of its role, from 1, where no story numbered it.</summary>
    public required int Number { get; init; }

    /// <summary>Whether it is the first of its role.</summary>
    public required bool IsFirst { get; init; }

    /// <summary>When the time kept before begins.</summary>
    public required Instant Ready { get; init; }

    /// <summary>When to log in or arrive.</summary>
    public required Instant Arrive { get; init; }

    /// <summary>When the time kept after ends.</summary>
    public required Instant Free { get; init; }

    /// <summary>When a letter that was sent and taken into the season first gave this hour: nothing can have been planned for it earlier.</summary>
    public required Instant Known { get; init; }

    public bool IsInterview => Time.Role == TimeRole.Interview;

    public bool IsInPerson => Interview.Format == InterviewFormat.InPerson;

    public bool IsTentative => Time.Doubts.Count > 0 || Interview.Status == InterviewStatus.Waitlisted || (IsInterview && Interview.Doubts.Count > 0);

    /// <summary>The other readings of an open time, each as long as this one with the time around it.</summary>
    public IEnumerable<Interval> OtherReadings =>
        Time.Doubts.Concat(IsInterview ? Interview.Doubts : []).SelectMany(doubt => doubt.Choices)
            .Where(StatedEnd.IsOfOurTime)
            .Select(choice => choice.ToInstant() - Start)
            .Where(shift => shift != Duration.Zero)
            .Distinct()
            .Select(shift => new Interval(Ready + shift, Free + shift));

    /// <summary>All of a season, by start.</summary>
    public static IReadOnlyList<HeldTime> AllOf(Season season, Preferences preferences)
    {
        var letters = season.Letters.ToLookup(letter => letter.InterviewId, StringComparer.Ordinal);
        return [.. season.Interviews
            .Where(interview => interview.Status is not (InterviewStatus.Cancelled or InterviewStatus.Declined))
            .SelectMany(interview => interview.Times
                .Where(time => time.Status == TimeStatus.Fixed && time.Role is not (TimeRole.Agenda or TimeRole.ReplyBy))
                .GroupBy(time => time.Role)
                .SelectMany(role => role.Select((time, place) => Of(interview, time, place, letters[interview.Id], preferences))))
            .OfType<HeldTime>()
            .OrderBy(held => held.Start).ThenBy(held => held.Interview.Id, StringComparer.Ordinal).ThenBy(held => held.Number)];
    }

    private static HeldTime? Of(Interview interview, NoticeTime time, int place, IEnumerable<SeasonLetter> letters, Preferences preferences)
    {
        if (time.Start is not Moment.At at || !StatedEnd.IsOfOurTime(at.Clock))
        {
            return null;
        }

        var around = TimeAround.Of(interview, time, at.Instant, preferences);
        return new HeldTime
        {
            Interview = interview,
            Time = time,
            Start = at.Instant,
            End = around.End,
            Number = time.Ordinal > 0 ? time.Ordinal : place + 1,
            IsFirst = place == 0,
            Ready = around.Ready,
            Arrive = around.Arrive,
            Free = around.Free,
            Known = KnownSince(interview, time.Role, at.Instant, letters),
        };
    }

    /// <summary>When a letter that was sent and taken into the season first gave an hour.</summary>
    public static Instant KnownSince(Interview interview, TimeRole role, Instant start, IEnumerable<SeasonLetter> letters) =>
        letters.Where(letter => letter.Notice.Times.Any(said => said.Role == role && (said.Start is Moment.At then && then.Instant == start || said.Doubts.Any(doubt => doubt.Choices.Any(choice => choice.ToInstant() == start)))))
            .Select(letter => Instant.Max(letter.Moment, letter.Added)).DefaultIfEmpty(interview.Changed).Min();
}
