using NodaTime;

namespace OfficePrep.Programs;

/// <summary>Something that the person wrote about a program. The product never writes any of these itself.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Their words.</param>
/// <param name="Written">When.</param>
public sealed record OwnWords(OwnWordsKind Kind, string Text, LocalDate Written);

/// <summary>What a person's words about a program are.</summary>
public enum OwnWordsKind
{
    /// <summary>Why they are interested.</summary>
    Why,

    /// <summary>What sets the program apart.</summary>
    Special,

    /// <summary>What worries them.</summary>
    Concern,

    /// <summary>What they want to ask.</summary>
    Question,

    /// <summary>Faculty and initiatives to know of.</summary>
    People,
}
