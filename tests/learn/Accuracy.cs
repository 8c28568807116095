using OfficePrep.Reading.Clues;

namespace OfficePrep.Learn;

/// <summary>How often the kind was named right.</summary>
/// <param name="Letters">Of how many letters.</param>
/// <param name="Phrases">By the phrases alone.</param>
/// <param name="Weights">By the weights alone.</param>
/// <param name="Missed">What the reader, with both, got wrong; one line a letter.</param>
internal sealed record Accuracy(int Letters, int Phrases, int Weights, IReadOnlyList<string> Missed)
{
    private static readonly KindWeights None = new([]);

    /// <summary>How many the reader, with both, named right.</summary>
    public int Together => Letters - Missed.Count;

    /// <summary>Counts letters with weights that were learned without them.</summary>
    public static Accuracy Of(IReadOnlyList<LabelledLetter> letters, KindWeights learned) =>
        new(letters.Count, letters.Count(letter => letter.IsReadRight(None)), letters.Count(letter => letter.IsHeardRight(learned)), [.. letters.Where(letter => !letter.IsReadRight(learned)).Select(letter => letter.Heard(learned))]);

    /// <summary>Learns once without each writer's letters, and counts on these: the letters of one writer resemble each other, so that one left out by chance would be known by the rest.</summary>
    public static IEnumerable<(string Writer, Accuracy Accuracy)> ByWriter(IReadOnlyList<LabelledLetter> letters, Learning learning) =>
        letters.GroupBy(letter => letter.Writer, StringComparer.Ordinal)
            .Select(writer => (writer.Key, Of([.. writer], learning.Learn(letters.Where(letter => letter.Writer != writer.Key)))));

    /// <summary>Both together.</summary>
    public static Accuracy operator +(Accuracy left, Accuracy right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new(left.Letters + right.Letters, left.Phrases + right.Phrases, left.Weights + right.Weights, [.. left.Missed, .. right.Missed]);
    }

    /// <inheritdoc/>
    public override string ToString() => $"of {Letters} letters: phrases {Phrases}, weights {Weights}, together {Together}";
}
