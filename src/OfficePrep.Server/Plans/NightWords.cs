using OfficePrep.Planning;
using OfficePrep.Planning.Nights;

namespace OfficePrep.Server.Plans;

/// <summary>The plan for an interview at night. General information, not medical advice.</summary>
/// <param name="InterviewId">The interview.</param>
/// <param name="When">When it is, on both clocks.</param>
/// <param name="First">What to do first.</param>
/// <param name="Approach">The way that was chosen, in words.</param>
/// <param name="Entries">Sleep, light and meals in their order; empty where no plan keeps within its limits.</param>
/// <param name="Notice">What the plan is not.</param>
internal sealed record NightWords(string InterviewId, string When, IReadOnlyList<string> First, string Approach, IReadOnlyList<NightEntryWords> Entries, string Notice)
{
    /// <summary>Tells one.</summary>
    public static NightWords Of(NightPlan plan, Season season) =>
        new(plan.Interview.Id, plan.Time.When, plan.First, plan.Approach, [.. plan.Entries.Select(entry => NightEntryWords.Of(entry, season))], plan.Notice);
}
