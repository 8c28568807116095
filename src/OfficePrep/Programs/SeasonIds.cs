using OfficePrep.Planning;
using OfficePrep.Reading;

namespace OfficePrep.Programs;

/// <summary>The ids that a season's interviews have, and which program may share which.</summary>
internal sealed class SeasonIds
{
    private readonly ProgramIndex index = new();
    private readonly IReadOnlyList<string> ids;
    private readonly HashSet<string> taken;

    public SeasonIds(Season? season)
    {
        ids = [.. (season?.Interviews ?? []).Select(interview => interview.Id)];
        taken = [.. ids];
        foreach (var interview in season?.Interviews ?? [])
        {
            index.Add(interview.Program);
        }
    }

    /// <summary>Whether an interview has this id.</summary>
    public bool Contains(string id) => taken.Contains(id);

    /// <summary>The id of the one interview at this very program; null where there is none or several.</summary>
    public string? Shared(ProgramIdentity program) =>
        index.Find(program).Where(each => each.Match == ProgramMatch.Same).Select(each => ids[each.Place]).ToList() is [var only] ? only : null;
}
