namespace OfficePrep.Prep;

/// <summary>Phrases that weaken an answer in one way, with the reason.</summary>
/// <param name="Id">Stable kebab-case id.</param>
/// <param name="Kind">In which way.</param>
/// <param name="Why">Why they weaken it, in one sentence.</param>
/// <param name="Try">What to do instead, in one sentence.</param>
/// <param name="Say">The phrases, written as <c>seeds/frames/tone.txt</c> says.</param>
/// <param name="Unless">Phrases that make them harmless in the same sentence.</param>
public sealed record ToneRule(string Id, ToneKind Kind, string Why, string Try, IReadOnlyList<string> Say, IReadOnlyList<string> Unless);

/// <summary>How a phrase weakens an answer.</summary>
public enum ToneKind
{
    /// <summary>It asks for pardon where nothing needs it.</summary>
    Apologetic,

    /// <summary>It argues against what nobody said.</summary>
    Defensive,

    /// <summary>It puts the fault on somebody.</summary>
    Blaming,

    /// <summary>It could be said by anyone.</summary>
    Vague,
}
