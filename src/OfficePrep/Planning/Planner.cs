using NodaTime;
using OfficePrep.Time;

namespace OfficePrep.Planning;

/// <summary>
/// Plans what new letters do to a season. Pure: the interviews are told anew from all letters, in the order they were sent, so that letters
/// found in any order, or twice, give the same season.
/// </summary>
public static class Planner
{
    /// <summary>A season without letters.</summary>
    /// <param name="homeZoneId">IANA id of the applicant's zone.</param>
    public static Season NewSeason(string homeZoneId) => new() { Home = [new HomeStay(null, homeZoneId)], TzdbVersion = ZoneNames.TzdbVersion };

    /// <summary>Plans.</summary>
    /// <param name="season">The season so far.</param>
    /// <param name="arrived">Letters that were read now, in any order; those that the season knows already are recognized by their key.</param>
    public static Plan Plan(Season season, IReadOnlyList<SeasonLetter> arrived)
    {
        ArgumentNullException.ThrowIfNull(season);
        ArgumentNullException.ThrowIfNull(arrived);
        var letters = LetterOrder.Merge(season.Letters, arrived);
        var (groups, questions) = InterviewMatcher.Match(letters);
        var told = groups.Select(group => Tell(LetterOrder.Sort(group.Letters))).OrderBy(each => each.Letters[0].Moment).ThenBy(each => each.Letters[0].Key, StringComparer.Ordinal).ToList();
        var ids = InterviewIds.Of(told);
        var interviews = told.Zip(ids, (each, id) => (Interview: each.Story.ToInterview(id), each.Story.Steps)).OrderBy(each => FirstDate(each.Interview)).ThenBy(each => each.Interview.Id, StringComparer.Ordinal).ToList();
        var owner = interviews.SelectMany(each => each.Interview.Letters.Select(key => (key, each.Interview.Id))).ToDictionary(pair => pair.key, pair => pair.Id, StringComparer.Ordinal);
        var after = season with
        {
            Letters = [.. letters.Select(letter => letter with { InterviewId = owner.GetValueOrDefault(letter.Key), Question = questions.GetValueOrDefault(letter.Key) })],
            Interviews = [.. interviews.Select(each => each.Interview)],
            TzdbVersion = ZoneNames.TzdbVersion,
        };
        var news = arrived.Select(letter => letter.Key).ToHashSet(StringComparer.Ordinal);
        return new Plan(SeasonComparison.Of(season, after, interviews.ToDictionary(each => each.Interview.Id, each => Reasons(each.Steps, letters, news), StringComparer.Ordinal)), season, after);
    }

    private static (IReadOnlyList<SeasonLetter> Letters, InterviewStory Story) Tell(IReadOnlyList<SeasonLetter> letters)
    {
        var story = new InterviewStory();
        foreach (var letter in letters)
        {
            story.Tell(letter);
        }

        return (letters, story);
    }

    private static IReadOnlyList<string> Reasons(IReadOnlyList<StoryStep> steps, IReadOnlyList<SeasonLetter> letters, HashSet<string> news)
    {
        var bySource = letters.ToDictionary(letter => letter.Key, letter => letter.Source, StringComparer.Ordinal);
        return [.. steps.Where(step => news.Contains(step.Letter)).Select(step => $"{bySource[step.Letter]} {step.Words}.")];
    }

    // The interview's own day; else the first choice; those without a date last.
    private static LocalDate FirstDate(Interview interview) =>
        (interview.Main ?? interview.Times.FirstOrDefault(time => time.Role == Reading.TimeRole.Interview))?.Start.Date ?? LocalDate.MaxIsoValue;
}
