using OfficePrep.Reading.Clues;

namespace OfficePrep.Learn;

/// <summary>How often the kind was named right.</summary>
/// <param name="Letters">Of how many letters.</param>
/// <param name="Phrases">By the phrases alone.</param>
/// <param name="Weights">By the weights alone.</param>
/// <param name="Together">By the reader, with both.</param>
internal sealed record Accuracy(int Letters, int Phrases, int Weights, int Together)
{
    private static readonly KindWeights None = new([]);

    /// <summary>Counts letters with weights that were learned without them.</summary>
    public static Accuracy Of(IReadOnlyList<LabelledLetter> letters, KindWeights learned) =>
        new(letters.Count, letters.Count(letter => letter.IsReadRight(None)), letters.Count(letter => letter.IsHeardRight(learned)), letters.Count(letter => letter.IsReadRight(learned)));

    /// <summary>Learns <paramref name="folds"/> times, each time without one part of the letters, and counts on that part.</summary>
    public static Accuracy Crossed(IReadOnlyList<LabelledLetter> letters, int folds, Learning learning) =>
        Enumerable.Range(0, folds)
            .Select(fold => Of([.. letters.Where((_, at) => at % folds == fold)], learning.Learn(letters.Where((_, at) => at % folds != fold))))
            .Aggregate((sum, next) => sum + next);

    /// <summary>Both together.</summary>
    public static Accuracy operator +(Accuracy left, Accuracy right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new(left.Letters + right.Letters, left.Phrases + right.Phrases, left.Weights + right.Weights, left.Together + right.Together);
    }

    /// <inheritdoc/>
    public override string ToString() => $"of {Letters} letters: phrases {Phrases}, weights {Weights}, together {Together}";
}
