namespace OfficePrep.Planning.Conflicts;

/// <summary>Two times that do not go together, in words.</summary>
/// <param name="Kind">Why not; the gravest reason.</param>
/// <param name="First">The earlier one.</param>
/// <param name="Second">The later one; at least one of both belongs to an interview.</param>
/// <param name="Sentences">What is wrong, the gravest first, what is assumed, and what depends on a time in doubt.</param>
/// <param name="IsCertain">Whether it holds however a time in doubt is read.</param>
public sealed record Conflict(ConflictKind Kind, Commitment First, Commitment Second, IReadOnlyList<string> Sentences, bool IsCertain)
{
    /// <summary>All sentences in one line.</summary>
    public override string ToString() => string.Join(' ', Sentences);
}

/// <summary>Why two times do not go together, the gravest first.</summary>
public enum ConflictKind
{
    /// <summary>Both at one time.</summary>
    Overlap,

    /// <summary>The way from one place to the other takes longer.</summary>
    Travel,

    /// <summary>Less time between them than the buffers of both.</summary>
    TooClose,

    /// <summary>Less sleep between them than the applicant needs.</summary>
    ShortSleep,

    /// <summary>Two interviews on one day at home.</summary>
    SameDay,

    /// <summary>The day is spoken for, or an hour is not known yet: it may turn out to be a conflict.</summary>
    Possible,
}
