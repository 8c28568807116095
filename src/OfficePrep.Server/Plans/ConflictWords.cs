using OfficePrep.Planning.Conflicts;

namespace OfficePrep.Server.Plans;

/// <summary>Two times that do not go together.</summary>
/// <param name="Kind">The gravest reason.</param>
/// <param name="First">The earlier, in words.</param>
/// <param name="Second">The later, in words.</param>
/// <param name="InterviewIds">The interviews among them.</param>
/// <param name="Sentences">What is wrong, the gravest first.</param>
/// <param name="IsCertain">Whether it holds however a time in doubt is read.</param>
internal sealed record ConflictWords(ConflictKind Kind, string First, string Second, IReadOnlyList<string> InterviewIds, IReadOnlyList<string> Sentences, bool IsCertain)
{
    /// <summary>Tells one.</summary>
    public static ConflictWords Of(Conflict conflict) => new(
        conflict.Kind,
        Words(conflict.First),
        Words(conflict.Second),
        [.. new[] { conflict.First, conflict.Second }.Select(time => time.Interview?.Id).OfType<string>().Distinct(StringComparer.Ordinal)],
        conflict.Sentences,
        conflict.IsCertain);

    private static string Words(Commitment time) => $"{time.Title}: {time.When}";
}
