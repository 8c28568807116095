namespace OfficePrep.Prep.Profile;

/// <summary>Something about the person's own words that is worth a second look. It changes nothing: the words are theirs.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Words">The words and where they stand; none where something is missing altogether.</param>
/// <param name="Why">Why it is worth a look, in one sentence.</param>
/// <param name="Try">What to try, in one sentence.</param>
public sealed record Remark(RemarkKind Kind, IReadOnlyList<RemarkedWords> Words, string Why, string Try);

/// <summary>Words that a remark is about.</summary>
/// <param name="Place">Where they stand: the path in the profile, <c>stories[2].action</c>, or the id of an answer of the bank.</param>
/// <param name="Title">The same in words: <c>the action of “The night list”</c>.</param>
/// <param name="Start">Where they begin in that text, in UTF-16 units.</param>
/// <param name="Words">The words as they stand there.</param>
public sealed record RemarkedWords(string Place, string Title, int Start, string Words);

/// <summary>What a <see cref="Remark"/> is about.</summary>
public enum RemarkKind
{
    /// <summary>It asks for pardon where nothing needs it.</summary>
    Apologetic,

    /// <summary>It argues against what nobody said.</summary>
    Defensive,

    /// <summary>It puts the fault on somebody.</summary>
    Blaming,

    /// <summary>It could be said by anyone.</summary>
    Vague,

    /// <summary>It takes longer to say than anyone listens.</summary>
    TooLong,

    /// <summary>It is over before it has begun.</summary>
    TooShort,

    /// <summary>A story lacks one of its four parts.</summary>
    MissingPart,

    /// <summary>The action of a story does not say what the person did.</summary>
    WithoutI,

    /// <summary>One story stands in many answers.</summary>
    OftenUsed,

    /// <summary>All stories are from one side of the ocean.</summary>
    OneSided,

    /// <summary>Nothing carries one of the four pillars, or settles a concern.</summary>
    NotCovered,

    /// <summary>A bridge cannot be shown.</summary>
    WithoutProof,

    /// <summary>The same fact is told in two ways.</summary>
    ToldTwoWays,

    /// <summary>It names a program or specialty that the season does not know.</summary>
    Unknown,
}
