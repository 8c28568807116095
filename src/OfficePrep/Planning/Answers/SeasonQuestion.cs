using OfficePrep.Reading;

namespace OfficePrep.Planning.Answers;

/// <summary>A question that a season leaves open, with the ways to answer it.</summary>
/// <param name="Id">What names it; the same after new letters.</param>
/// <param name="Letter">The letter that it is about.</param>
/// <param name="Words">The question, as a sentence that a person can act on.</param>
/// <param name="Choices">The ways to answer, the likeliest first; none where only the person can name the moment.</param>
public sealed record SeasonQuestion(string Id, SeasonLetter Letter, string Words, IReadOnlyList<AnswerChoice> Choices)
{
    /// <summary>The interview that it is about; null where the question is which.</summary>
    public Interview? Interview { get; init; }

    /// <summary>The time that is doubtful; null where the question is about the interview as a whole, or which program is meant.</summary>
    public NoticeTime? Time { get; init; }

    /// <summary>IANA id of the program's clock: that of the time, else of the program's place; null where neither is known.</summary>
    public string? ZoneId => Time?.ZoneId ?? PlaceBook.ZoneOf(Interview?.Program.City, Interview?.Program.State);

    /// <summary>The doubt; null for the question which program is meant.</summary>
    public Doubt? Doubt { get; init; }
}
