using NodaTime.Text;
using OfficePrep.Planning;
using OfficePrep.Prep;

namespace OfficePrep.Server.Plans;

/// <summary>Something to do.</summary>
/// <param name="Id">Its id, the same each time.</param>
/// <param name="Title">What to do.</param>
/// <param name="Why">Why.</param>
/// <param name="InterviewId">The interview; null for the whole season.</param>
/// <param name="Due">By when, on the applicant's clock, in words.</param>
/// <param name="DueAt">The same as an instant, RFC 3339 in UTC.</param>
/// <param name="IsDone">Whether it was ticked off.</param>
internal sealed record TaskWords(string Id, string Title, string Why, string? InterviewId, string Due, string DueAt, bool IsDone)
{
    /// <summary>Tells one.</summary>
    public static TaskWords Of(PreparationTask task, Season season) =>
        new(task.Id, task.Title, task.Why, task.InterviewId, HomeClock.Words(season, task.Due), InstantPattern.General.Format(task.Due), task.Done is not null);
}
