using OfficePrep.Planning;
using OfficePrep.Planning.Answers;
using OfficePrep.Reading;

namespace OfficePrep.Server.Plans;

/// <summary>What words leave open, with every reading on both clocks.</summary>
/// <param name="Code">What kind of doubt it is.</param>
/// <param name="Words">The doubt as a sentence.</param>
/// <param name="Readings">The moments that it may be, the likeliest first.</param>
public sealed record DoubtWords(DoubtCode Code, string Words, IReadOnlyList<string> Readings)
{
    /// <summary>Tells one.</summary>
    internal static DoubtWords Of(Doubt doubt, NoticeTime time, ProgramIdentity? program, Season season) => new(
        doubt.Code,
        doubt.Message,
        [.. doubt.Choices.DistinctBy(choice => choice.ToInstant()).Select(choice => SeasonQuestions.BothClocks(season, program, time.ZoneId, choice))]);
}
