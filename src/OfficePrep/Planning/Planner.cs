using NodaTime;
using OfficePrep.Planning.Answers;
using OfficePrep.Planning.Clocks;
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
    public static Season NewSeason(string homeZoneId) => NewSeason([new HomeStay(null, homeZoneId)]);

    /// <summary>A season without letters.</summary>
    /// <param name="home">Where the applicant is, when, as <see cref="Homes.HomeTimeline"/> gives it.</param>
    public static Season NewSeason(IReadOnlyList<HomeStay> home) => new() { Home = home, TzdbVersion = ZoneNames.TzdbVersion };

    /// <summary>Plans.</summary>
    /// <param name="season">The season so far.</param>
    /// <param name="arrived">Letters that were read now, in any order; those that the season knows already are recognized by their key.</param>
    public static Plan Plan(Season season, IReadOnlyList<SeasonLetter> arrived)
    {
        ArgumentNullException.ThrowIfNull(season);
        ArgumentNullException.ThrowIfNull(arrived);
        return Plan(season, arrived, []);
    }

    /// <summary>Plans what an answer of the person's changes. An earlier answer to the same question is replaced.</summary>
    /// <param name="season">The season so far.</param>
    /// <param name="answer">The answer.</param>
    public static Plan Plan(Season season, Answer answer)
    {
        ArgumentNullException.ThrowIfNull(season);
        ArgumentNullException.ThrowIfNull(answer);
        return Plan(season, [], [answer]);
    }

    /// <summary>Plans what another home changes: no interview moves, but the applicant's clock shows other hours.</summary>
    /// <param name="season">The season so far.</param>
    /// <param name="home">Where the applicant is, when, as <see cref="Homes.HomeTimeline"/> gives it.</param>
    public static Plan MoveHome(Season season, IReadOnlyList<HomeStay> home)
    {
        ArgumentNullException.ThrowIfNull(season);
        ArgumentNullException.ThrowIfNull(home);
        var after = season with { Home = home };
        after = after with { Clocks = SeasonClockRecord.Of(after) };
        return new Plan([.. SeasonComparison.HomeMoves(season, after)], season, after);
    }

    /// <summary>Plans what ticking off a task changes: no interview.</summary>
    /// <param name="season">The season so far.</param>
    /// <param name="task">Id of the task.</param>
    /// <param name="done">When it was done; null opens it again.</param>
    public static Plan Tick(Season season, string task, Instant? done)
    {
        ArgumentNullException.ThrowIfNull(season);
        ArgumentNullException.ThrowIfNull(task);
        var known = season.Done.Where(each => each.Key != task);
        return new Plan([], season, season with { Done = (done is { } when ? known.Append(KeyValuePair.Create(task, when)) : known).ToDictionary(StringComparer.Ordinal) });
    }

    /// <summary>Says what taking back a change does: from the season as it is to the one before.</summary>
    /// <param name="season">The season as it is.</param>
    /// <param name="before">The season as it was before the change that is taken back.</param>
    public static Plan Back(Season season, Season before)
    {
        ArgumentNullException.ThrowIfNull(season);
        ArgumentNullException.ThrowIfNull(before);
        // A calendar takes an entry only where its number has grown, whatever the entry says.
        var known = before.Interviews.ToDictionary(interview => interview.Id, interview => interview.Revision, StringComparer.Ordinal);
        var ahead = season.Interviews.Select(interview => interview.Revision - known.GetValueOrDefault(interview.Id)).DefaultIfEmpty().Max();
        var after = before with { TakenBack = Math.Max(season.TakenBack, before.TakenBack) + Math.Max(ahead, 0) + 1, Documents = season.Documents };
        var changes = SeasonComparison.Of(season, after, after.Interviews.ToDictionary(interview => interview.Id, interview => (IReadOnlyList<string>)[AsBefore(interview)], StringComparer.Ordinal));
        return new Plan([.. changes, .. SeasonComparison.HomeMoves(season, after)], season, after);
    }

    private static Plan Plan(Season season, IReadOnlyList<SeasonLetter> arrived, IReadOnlyList<Answer> given)
    {
        var reasons = new PlanReasons(arrived, given);
        var letters = LetterOrder.Merge(NewZoneRules.Reset(season, reasons.Reset), arrived);
        var answers = season.Answers.Where(known => given.All(answer => answer.QuestionId != known.QuestionId)).Concat(given).ToList();
        var readings = answers.OfType<Answer.Reading>().ToList();
        var (groups, questions) = InterviewMatcher.Match(letters, [.. answers.OfType<Answer.Program>()]);
        var told = groups.Select(group => Tell(LetterOrder.Sort(group.Letters), readings)).OrderBy(each => each.Letters[0].Moment).ThenBy(each => each.Letters[0].Key, StringComparer.Ordinal).ToList();
        var ids = InterviewIds.Of(told);
        var interviews = told.Zip(ids, (each, id) => (Interview: each.Story.ToInterview(id), each.Story)).OrderBy(each => FirstDate(each.Interview)).ThenBy(each => each.Interview.Id, StringComparer.Ordinal).ToList();
        var owner = interviews.SelectMany(each => each.Interview.Letters.Select(key => (key, each.Interview.Id))).ToDictionary(pair => pair.key, pair => pair.Id, StringComparer.Ordinal);
        var overruled = interviews.SelectMany(each => each.Story.Overruled).ToDictionary(StringComparer.Ordinal);
        var after = season with
        {
            Letters = [.. letters.Select(letter => Put(letter, owner.GetValueOrDefault(letter.Key), questions.GetValueOrDefault(letter.Key)))],
            Interviews = [.. interviews.Select(each => each.Interview)],
            Answers = [.. answers.Select(answer => answer with { Overruled = overruled.GetValueOrDefault(answer.QuestionId) })],
            TzdbVersion = ZoneNames.TzdbVersion,
        };
        after = after with { Clocks = SeasonClockRecord.Of(after) };
        var sources = letters.ToDictionary(letter => letter.Key, letter => letter.Source, StringComparer.Ordinal);
        return new Plan(SeasonComparison.Of(season, after, interviews.ToDictionary(each => each.Interview.Id, each => reasons.Of(each.Story.Steps, sources), StringComparer.Ordinal)), season, after);
    }

    private static (IReadOnlyList<SeasonLetter> Letters, InterviewStory Story) Tell(IReadOnlyList<SeasonLetter> letters, IReadOnlyList<Answer.Reading> answers)
    {
        var keys = letters.Select(letter => letter.Key).ToHashSet(StringComparer.Ordinal);
        var story = new InterviewStory([.. answers.Where(answer => keys.Contains(answer.Letter))]);
        foreach (var letter in letters)
        {
            story.Tell(letter);
        }

        return (letters, story);
    }

    // The same letter where nothing is new about it, since it knows its lines in the season's document.
    private static SeasonLetter Put(SeasonLetter letter, string? interviewId, string? question) =>
        letter.InterviewId == interviewId && letter.Question == question ? letter : letter with { InterviewId = interviewId, Question = question };

    private static string AsBefore(Interview interview) =>
        interview.Main is { } main ? $"It stands again at {TimeWords.There(main, interview.Program)}." : "It is again as it was, without a fixed time.";

    // The interview's own day; else the first choice; those without a date last.
    private static LocalDate FirstDate(Interview interview) =>
        (interview.Main ?? interview.Times.FirstOrDefault(time => time.Role == Reading.TimeRole.Interview))?.Start.Date ?? LocalDate.MaxIsoValue;
}
