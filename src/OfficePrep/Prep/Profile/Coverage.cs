namespace OfficePrep.Prep.Profile;

/// <summary>What of the person's own carries one of the pillars, or settles one of the directors' concerns.</summary>
/// <param name="Id">Id of the <see cref="Pillar"/> or <see cref="Concern"/>.</param>
/// <param name="Title">The pillar's name, or the concern in words.</param>
/// <param name="Material">What there is, in words, each once: <c>Your story: The night list</c>.</param>
/// <param name="Ask">What to write where there is nothing.</param>
public sealed record Coverage(string Id, string Title, IReadOnlyList<string> Material, string Ask)
{
    /// <summary>Whether there is anything.</summary>
    public bool IsCovered => Material.Count > 0;
}
