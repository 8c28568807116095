using OfficePrep.Planning;
using OfficePrep.Planning.Answers;
using OfficePrep.Reading;

namespace OfficePrep.Server.Pane.Office;

/// <summary>An interview as the pane shows it.</summary>
public sealed record PaneInterview
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>The program in words.</summary>
    public required string Program { get; init; }

    /// <summary>Where it stands and how it is held, in words.</summary>
    public required string Status { get; init; }

    /// <summary>Where it is; empty where that is not known.</summary>
    public required string Location { get; init; }

    /// <summary>Its times, parts of the day left out.</summary>
    public required IReadOnlyList<PaneTime> Times { get; init; }

    /// <summary>What is open about it as a whole.</summary>
    public required IReadOnlyList<SeasonQuestion> Questions { get; init; }

    /// <summary>Questions that the person answered, to be answered in another way.</summary>
    public required IReadOnlyList<SeasonQuestion> Answered { get; init; }

    /// <summary>What to be careful about.</summary>
    public required IReadOnlyList<string> Warnings { get; init; }

    /// <summary>What it stands against.</summary>
    public required IReadOnlyList<string> Conflicts { get; init; }

    /// <summary>Tells one.</summary>
    /// <param name="interview">It.</param>
    /// <param name="season">The season that holds it.</param>
    /// <param name="preferences">The person's, for assumed lengths.</param>
    /// <param name="conflicts">The season's conflicts.</param>
    /// <param name="now">The moment.</param>
    internal static PaneInterview Of(Interview interview, Season season, Preferences preferences, IReadOnlyList<Planning.Conflicts.Conflict> conflicts, NodaTime.Instant now)
    {
        var questions = SeasonQuestions.Of(season, now).Where(question => question.Interview?.Id == interview.Id).ToList();
        return new PaneInterview
        {
            Id = interview.Id,
            Program = ProgramWords.Of(interview.Program),
            Status = ProgramWords.Of(interview.Status) + (interview.Format is { } format ? ", " + ProgramWords.Of(format) : ""),
            Location = interview.Place ?? (interview.Join?.Url is { } url && url.StartsWith("https://", StringComparison.Ordinal) ? url : ""),
            Times = [.. interview.Times.Where(time => time.Role != TimeRole.Agenda).Select(time => PaneTime.Of(time, interview, season, preferences, questions))],
            Questions = [.. questions.Where(question => question.Time is null || question.Time.Role == TimeRole.Agenda)],
            Answered = [.. season.Answers.Where(answer => interview.Letters.Contains(answer.Letter) && answer.Overruled is null && questions.TrueForAll(question => question.Id != answer.QuestionId))
                .Select(answer => SeasonQuestions.Find(season, answer.QuestionId, now)).OfType<SeasonQuestion>()],
            Warnings = [.. interview.Warnings.Select(warning => warning.Message)],
            Conflicts = [.. conflicts.Where(conflict => conflict.First.Interview?.Id == interview.Id || conflict.Second.Interview?.Id == interview.Id).Select(conflict => conflict.ToString())],
        };
    }
}
