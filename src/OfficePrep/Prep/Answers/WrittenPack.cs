using System.Collections.Immutable;

namespace OfficePrep.Prep.Answers;

/// <summary>What was last written to one pack file: the base that its next reading is compared with.</summary>
public sealed record WrittenPack
{
    /// <summary>The pack of which nothing is known.</summary>
    public static WrittenPack Unknown { get; } = new();

    /// <summary>The answers and ticks as they were written.</summary>
    public PackAnswers Answers { get; init; } = PackAnswers.None;

    /// <summary>Fingerprints of the paragraphs that were ours, as often as each stood there, in ascending order.</summary>
    public ImmutableArray<ulong> Paragraphs { get; init; } = [];

    /// <summary>The person's own additions that were put back.</summary>
    public ImmutableArray<KeptContent> Kept { get; init; } = [];
}
