using OfficePrep.Planning.Clocks;
using OfficePrep.Reading;

namespace OfficePrep.Planning;

/// <summary>Says what is different between two states of a season.</summary>
internal static class SeasonComparison
{
    /// <summary>The changes, in the order of the season's interviews, then those that are no longer told, then the new questions.</summary>
    /// <param name="before">The season as it stands.</param>
    /// <param name="after">The season as it would stand.</param>
    /// <param name="reasons">What the new letters did, by interview id.</param>
    public static IReadOnlyList<Change> Of(Season before, Season after, IReadOnlyDictionary<string, IReadOnlyList<string>> reasons)
    {
        var known = before.Interviews.ToDictionary(interview => interview.Id, StringComparer.Ordinal);
        var alive = after.Interviews.Select(interview => interview.Id).ToHashSet(StringComparer.Ordinal);
        var asked = before.Letters.Select(letter => letter.Question).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return
        [
            .. after.Interviews.Select(interview => Between(known.GetValueOrDefault(interview.Id), interview, reasons[interview.Id])),
            .. after.Interviews.Select(interview => (interview, Reasons: NewZoneRules.HomeShifts(before, interview))).Where(each => each.Reasons.Count > 0).Select(each => new Change.Shift(each.interview, each.Reasons)),
            .. before.Interviews.Where(interview => !alive.Contains(interview.Id)).Select(interview => new Change.Drop(interview, Where(interview, after))),
            .. Overruled(before, after),
            .. after.Letters.Where(letter => letter.Question is not null && !asked.Contains(letter.Question)).Select(letter => new Change.Ask(letter, [letter.Question!])),
        ];
    }

    /// <summary>Where another home shows another hour: one change for each interview.</summary>
    public static IEnumerable<Change> HomeMoves(Season before, Season after)
    {
        foreach (var interview in after.Interviews)
        {
            var moved = interview.Times.Where(time => time.Status != TimeStatus.Withdrawn && time.Role != TimeRole.Agenda && TimeWords.Here(time, Home(before, time)) != TimeWords.Here(time, Home(after, time))).ToList();
            if (moved.Count > 0)
            {
                yield return new Change.Shift(interview, [.. moved.Select(time => $"{TimeWords.Role(time.Role)}: on your clock now {TimeWords.Here(time, Home(after, time))}, before {TimeWords.Here(time, Home(before, time))}.")]);
            }
        }
    }

    private static string? Home(Season season, NoticeTime time) => StoryTimes.Instant(time) is { } moment ? season.HomeZoneAt(moment) : null;

    private static IReadOnlyList<string> Where(Interview interview, Season after) =>
        after.Interviews.FirstOrDefault(other => other.Letters.Intersect(interview.Letters).Any()) is { } other
            ? [$"Its letters now belong to {ProgramName.Of(other.Program) ?? other.Id}."]
            : ["Its letters are no longer part of this season."];

    private static IEnumerable<Change> Overruled(Season before, Season after)
    {
        var counted = before.Answers.Where(answer => answer.Overruled is null).Select(answer => answer.QuestionId).ToHashSet(StringComparer.Ordinal);
        return after.Answers.Where(answer => answer.Overruled is not null && counted.Contains(answer.QuestionId))
            .Select(answer => new Change.Overrule(answer, after.Interviews.First(interview => interview.Letters.Contains(answer.Letter)), [answer.Overruled!]));
    }

    private static Change Between(Interview? before, Interview after, IReadOnlyList<string> reasons) => before switch
    {
        null => new Change.Add(after, reasons),
        _ when SeasonJson.Write(before) == SeasonJson.Write(after) => new Change.Keep(after, reasons),
        _ when IsOff(after) && !IsOff(before) => new Change.Remove(before, after, reasons),
        { Main: { } old } when after.Main is { } main && !StoryTimes.Agree(old, main) => new Change.Move(before, after, reasons),
        _ => new Change.Update(before, after, reasons),
    };

    private static bool IsOff(Interview interview) => interview.Status is InterviewStatus.Cancelled or InterviewStatus.Declined;
}
