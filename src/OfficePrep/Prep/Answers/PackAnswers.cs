using System.Collections.Immutable;

namespace OfficePrep.Prep.Answers;

/// <summary>What stands in the answer boxes and check boxes of one pack.</summary>
public sealed record PackAnswers
{
    /// <summary>What the id of an answer's check box "use in every pack" ends in; the rest is the answer's own id.</summary>
    public const string EverywhereEnding = "-everywhere";

    /// <summary>Nothing typed, nothing ticked.</summary>
    public static PackAnswers None { get; } = new();

    /// <summary>Text by the answer's id; an answer that is not there was not in the pack, an empty one was there and empty. Lines end in <c>\n</c>.</summary>
    public ImmutableSortedDictionary<string, string> Texts { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Check boxes by id.</summary>
    public ImmutableSortedDictionary<string, bool> Ticks { get; init; } = ImmutableSortedDictionary.Create<string, bool>(StringComparer.Ordinal);

    /// <summary>The text of an answer; empty where there is none.</summary>
    public string Text(string id) => Texts.GetValueOrDefault(id, "");

    /// <summary>Whether a box is ticked.</summary>
    public bool IsTicked(string id) => Ticks.GetValueOrDefault(id);

    /// <summary>Whether an answer is for every pack.</summary>
    public bool IsEverywhere(string id) => IsTicked(id + EverywhereEnding);
}
