namespace OfficePrep.Prep.Answers;

/// <summary>Something that a person put into a pack outside its answers, or in a form of its own: it is put back whenever the pack is printed again.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Place">Where it stood.</param>
/// <param name="Form">The content itself, in the words of the file format; opaque here.</param>
public sealed record KeptContent(KeptKind Kind, KeptPlace Place, string Form);

/// <summary>What was kept.</summary>
public enum KeptKind
{
    /// <summary>A paragraph or a table of the person's own.</summary>
    Block,

    /// <summary>A comment in the margin.</summary>
    Comment,

    /// <summary>The look of an answer: words in bold, in color.</summary>
    Look,
}

/// <summary>Where something stood, said in three ways, because any of them may be gone when the pack is printed again.</summary>
/// <param name="Paragraph">Fingerprint of the paragraph of ours before it, or which it is on; 0 for none.</param>
/// <param name="Answer">Id of the answer or check box before it, or which it is on; empty for none.</param>
/// <param name="Heading">Fingerprint of the heading above it; 0 for none.</param>
public sealed record KeptPlace(ulong Paragraph, string Answer, ulong Heading);
