using OfficePrep.Reading;

namespace OfficePrep.Planning.Answers;

/// <summary>The person's answers while the letters of one interview are told: which of them found their question, and whether what they chose still stands.</summary>
/// <param name="answers">All answers of the season about moments.</param>
internal sealed class StoryAnswers(IReadOnlyList<Answer.Reading> answers)
{
    private readonly HashSet<Answer.Reading> used = [];
    private readonly List<Answer.Reading> met = [];
    private readonly Dictionary<string, string> gone = new(StringComparer.Ordinal);

    /// <summary>Answers that do not count any more, by the id of their question, with the reason.</summary>
    public IReadOnlyDictionary<string, string> Overruled => met.Where(answer => !used.Contains(answer))
        .Select(answer => KeyValuePair.Create(answer.QuestionId, "The message is read differently now, so this question does not come up any more."))
        .Concat(gone)
        .ToDictionary(StringComparer.Ordinal);

    /// <summary>What a letter says once the doubts of its own reading are settled as they were answered.</summary>
    public Notice Settle(SeasonLetter letter)
    {
        var mine = answers.Where(answer => answer.Letter == letter.Key).ToList();
        met.AddRange(mine);
        return AnsweredLetter.Of(letter, mine, Use);
    }

    /// <summary>Answers about a letter whose question did not come from its own reading: it may come from comparing letters.</summary>
    public IReadOnlyList<Answer.Reading> Open(SeasonLetter letter) => [.. met.Where(answer => answer.Letter == letter.Key && !used.Contains(answer))];

    /// <summary>Notes that an answer found its question.</summary>
    public void Use(Answer.Reading answer) => used.Add(answer);

    /// <summary>Looks whether what was chosen still stands after a letter.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="words">What it did.</param>
    /// <param name="times">The times as they stand after it.</param>
    public void Look(SeasonLetter letter, string words, IReadOnlyList<NoticeTime> times)
    {
        foreach (var answer in used.Where(answer => answer.Chosen is not null))
        {
            if (times.Any(time => (time.Start as Moment.At)?.Instant == answer.Chosen!.Value.ToInstant()))
            {
                gone.Remove(answer.QuestionId);
            }
            else
            {
                gone.TryAdd(answer.QuestionId, $"{letter.Source} {words}.");
            }
        }
    }
}
