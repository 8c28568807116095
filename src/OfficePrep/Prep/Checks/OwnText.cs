using OfficePrep.Prep.Profile;

namespace OfficePrep.Prep.Checks;

/// <summary>One text of a person's own, with where it stands.</summary>
/// <param name="Place">Path in the profile, or id of an answer.</param>
/// <param name="Title">The same in words.</param>
/// <param name="Text">The text.</param>
/// <param name="Kind">What it is.</param>
internal sealed record OwnText(string Place, string Title, string Text, OwnTextKind Kind)
{
    private IReadOnlyList<ToldSentence>? sentences;

    /// <summary>Its sentences; cut when first asked for.</summary>
    public IReadOnlyList<ToldSentence> Sentences => sentences ??= ToldSentence.Cut(Text);

    /// <summary>Title of the story that it is a part of; null where it is none.</summary>
    public string? Story { get; init; }

    /// <summary>Target length when spoken, in seconds; null where the text is not spoken as a whole.</summary>
    public int? Seconds { get; init; }

    /// <summary>Words of it, for a remark.</summary>
    /// <param name="start">Where they begin.</param>
    /// <param name="end">Where they end.</param>
    public RemarkedWords Words(int start, int end) => new(Place, Title, start, Text[start..end]);

    /// <summary>Its beginning, for a remark on the whole.</summary>
    public RemarkedWords Beginning() => Words(0, Sentences.Count == 0 ? Text.Length : Math.Min(Sentences[0].End, Text.Length));
}

/// <summary>What an <see cref="OwnText"/> is.</summary>
internal enum OwnTextKind
{
    /// <summary>One of the five answers, or an answer to "why our program", written out.</summary>
    Answer,

    /// <summary>What was typed into a pack: key words as often as sentences.</summary>
    Typed,

    /// <summary>A part of a story.</summary>
    StoryPart,

    /// <summary>Anything else: a reason, a proof, what was done.</summary>
    Note,
}
