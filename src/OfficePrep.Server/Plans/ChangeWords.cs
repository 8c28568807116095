using OfficePrep.Planning;

namespace OfficePrep.Server.Plans;

/// <summary>What a plan changes, in words.</summary>
/// <param name="Kind">What happens to the interview.</param>
/// <param name="Title">The same for a person.</param>
/// <param name="InterviewId">The interview; null where the change is a question which it is.</param>
/// <param name="Program">Its program in words; null where that is the question.</param>
/// <param name="Reasons">Why.</param>
public sealed record ChangeWords(string Kind, string Title, string? InterviewId, string? Program, IReadOnlyList<string> Reasons)
{
    /// <summary>Tells every change of a plan; what stays as it is goes unsaid.</summary>
    internal static IReadOnlyList<ChangeWords> Of(Plan plan) => [.. plan.Changes.Select(Of).OfType<ChangeWords>()];

    private static ChangeWords? Of(Change change) => change switch
    {
        Change.Add add => Of("add", "New", add.Interview, change),
        Change.Move move => Of("move", "Moved", move.After, change),
        Change.Update update => Of("update", "Changed", update.After, change),
        Change.Remove remove => Of("remove", "Called off", remove.After, change),
        Change.Drop drop => Of("drop", "No longer listed", drop.Interview, change),
        Change.Shift shift => Of("shift", "Another hour on your clock", shift.Interview, change),
        Change.Overrule overrule => Of("overrule", "Your answer no longer counts", overrule.Interview, change),
        Change.Ask => new ChangeWords("ask", "Please check", null, null, change.Reasons),
        Change.Keep => null,
        _ => throw new InvalidOperationException("An unknown change."),
    };

    private static ChangeWords Of(string kind, string title, Interview interview, Change change) => new(kind, title, interview.Id, ProgramWords.Of(interview.Program), change.Reasons);
}
