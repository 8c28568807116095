using NodaTime;
using OfficePrep.Reading;
using OfficePrep.Time;

namespace OfficePrep.Planning.Answers;

/// <summary>Lists the questions that a season leaves open.</summary>
public static class SeasonQuestions
{
    /// <summary>The open questions: those about moments in the order of the season's interviews, then which program a letter is about.</summary>
    /// <param name="season">The season, as a plan gave it.</param>
    /// <param name="now">The moment that answers are given at.</param>
    public static IReadOnlyList<SeasonQuestion> Of(Season season, Instant now)
    {
        ArgumentNullException.ThrowIfNull(season);
        var letters = season.Letters.ToDictionary(letter => letter.Key, StringComparer.Ordinal);
        return
        [
            .. season.Interviews.SelectMany(interview => Doubts(interview).Where(each => each.Doubt.Letter is { } key && letters.ContainsKey(key))
                .Select(each => OfDoubt(season, interview, letters[each.Doubt.Letter!], each.Time, each.Doubt, now))).DistinctBy(question => question.Id),
            .. season.Letters.Where(letter => letter.Question is not null).Select(letter => OfProgram(season, letter, now)),
        ];
    }

    /// <summary>A question by its id, open or already answered; null where the season has none of that name.</summary>
    /// <param name="season">The season, as a plan gave it.</param>
    /// <param name="id">Its id.</param>
    /// <param name="now">The moment that the answer is given at.</param>
    public static SeasonQuestion? Find(Season season, string id, Instant now)
    {
        ArgumentNullException.ThrowIfNull(season);
        if (Of(season, now).FirstOrDefault(question => question.Id == id) is { } open)
        {
            return open;
        }

        // Without its answer the question is open again.
        return season.Answers.Any(answer => answer.QuestionId == id)
            ? Of(Planner.Plan(season with { Answers = [.. season.Answers.Where(answer => answer.QuestionId != id)] }, []).After, now).FirstOrDefault(question => question.Id == id)
            : null;
    }

    /// <summary>A moment on both clocks: <c>Thursday, October 15, 2026, 9:00 AM (New York, UTC−4) = 6:00 PM (Karachi, UTC+5)</c>.</summary>
    /// <param name="season">The season, for the applicant's clock at that moment.</param>
    /// <param name="program">The program, for the name of its clock; null where it is not known.</param>
    /// <param name="zoneId">The zone of the program's clock; null where only the offset is known.</param>
    /// <param name="clock">The moment.</param>
    public static string BothClocks(Season season, ProgramIdentity? program, string? zoneId, OffsetDateTime clock)
    {
        ArgumentNullException.ThrowIfNull(season);
        var instant = clock.ToInstant();
        var home = season.HomeZoneAt(instant);
        return zoneId is not null && ZoneNames.IsKnown(zoneId)
            ? TwoClocks.At(instant, zoneId, ClockCity.Of(program, zoneId, instant), home).ToString()
            : new ClockFace("place not known", instant.InZone(DateTimeZone.ForOffset(clock.Offset))) + " = " + TwoClocks.At(instant, home, null, home).Home;
    }

    private static IEnumerable<(NoticeTime? Time, Doubt Doubt)> Doubts(Interview interview) =>
        interview.Times.Where(time => time.Status != TimeStatus.Withdrawn).SelectMany(time => time.Doubts.Select(doubt => ((NoticeTime?)time, doubt)))
            .Concat(interview.Doubts.Select(doubt => ((NoticeTime?)null, doubt)));

    private static SeasonQuestion OfDoubt(Season season, Interview interview, SeasonLetter letter, NoticeTime? time, Doubt doubt, Instant now)
    {
        Answer.Reading Answer(OffsetDateTime? chosen) => new(letter.Key, now, doubt.Code, doubt.Evidence!, chosen);
        var choices = doubt.Choices.DistinctBy(choice => choice.ToInstant()).Select(choice => new AnswerChoice(BothClocks(season, interview.Program, time?.ZoneId, choice), Answer(choice))).ToList();
        if (choices.Count == 0)
        {
            choices.Add(new AnswerChoice(time is null ? "The question is settled; nothing changes." : $"As it stands: {TimeWords.There(time, interview.Program)}.", Answer(null)));
        }

        return new SeasonQuestion(QuestionId.OfDoubt(letter.Key, doubt.Code, doubt.Evidence!), letter, doubt.Message, choices) { Interview = interview, Time = time, Doubt = doubt };
    }

    private static SeasonQuestion OfProgram(Season season, SeasonLetter letter, Instant now)
    {
        Answer.Program Answer(ProgramChoice choice, string? like = null) => new(letter.Key, now, choice, like);
        var candidates = season.Interviews
            .Where(interview => interview.Letters.Any(key => key != letter.Key))
            .Select(interview => (Interview: interview, Match: ProgramComparison.Of(interview.Program, letter.Notice.Program)))
            .Where(each => each.Match != ProgramMatch.Different && !(each.Interview.Letters is [var only] && only == letter.Key))
            .OrderByDescending(each => each.Match)
            .Select(each => new AnswerChoice($"It is about {Name(each.Interview)}.", Answer(ProgramChoice.Same, each.Interview.Letters.First(key => key != letter.Key))));
        return new SeasonQuestion(
            QuestionId.OfProgram(letter.Key),
            letter,
            letter.Question!,
            [.. candidates, new AnswerChoice("It is about a program of its own.", Answer(ProgramChoice.Own)), new AnswerChoice("It is about none of these; leave it out.", Answer(ProgramChoice.None))]);
    }

    private static string Name(Interview interview) =>
        ProgramName.Of(interview.Program) + (interview.Main is { } main ? $" ({TimeWords.There(main, interview.Program)})" : "");
}
