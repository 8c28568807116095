using System.Collections.Immutable;

namespace OfficePrep.Prep.Answers;

/// <summary>What a person wrote for one program alone.</summary>
public sealed record ProgramAnswers
{
    /// <summary>Nothing.</summary>
    public static ProgramAnswers None { get; } = new();

    /// <summary>Answers by id. One that is there, even empty, stands before the answer for every pack.</summary>
    public ImmutableSortedDictionary<string, string> Texts { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Ids of the boxes that are ticked.</summary>
    public ImmutableSortedSet<string> Ticked { get; init; } = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);
}
