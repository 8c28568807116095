using OfficePrep.Planning;
using OfficePrep.Planning.Blocks;

namespace OfficePrep.Server.Plans;

/// <summary>Time set aside, on the applicant's clock.</summary>
/// <param name="Id">Its id, the same each time.</param>
/// <param name="Title">What to do.</param>
/// <param name="InterviewId">The interview; null for the whole season.</param>
/// <param name="Start">When it begins, on the applicant's clock, in words.</param>
/// <param name="End">When it ends, on the applicant's clock, in words.</param>
/// <param name="Why">Why it stands there.</param>
/// <param name="IsTentative">Whether the hour it follows from is still open.</param>
internal sealed record DayWords(string Id, string Title, string? InterviewId, string Start, string End, string Why, bool IsTentative)
{
    /// <summary>Tells a block.</summary>
    public static DayWords Of(Block block, Season season) =>
        new(block.Id, block.Title, block.InterviewId, HomeClock.Words(season, block.When.Start), HomeClock.Words(season, block.When.End), block.Reason, block.IsTentative);
}
