using OfficePrep.Reading;
using OfficePrep.Reading.Clues;

namespace OfficePrep.Learn;

/// <summary>Learns what a letter is for.</summary>
internal static class KindLearning
{
    /// <summary>With the values that were chosen on letters that the phrases had never seen.</summary>
    public static Learning Usual { get; } = With(Options);

    /// <summary>The usual values.</summary>
    public static LearningOptions Options => new()
    {
        Freedom = 10,
        // Platforms and answers keep the subjects of other letters, so a subject says no more than the text; a fact is one of few and says a little more.
        Scales = new Dictionary<string, double>(StringComparer.Ordinal) { [KindWeights.InSubject] = 0.25, [KindWeights.OfShape] = 0.3 },
    };

    /// <summary>With other values.</summary>
    public static Learning With(LearningOptions options) => new(options, [.. Enumerable.Range(0, KindVoice.KindCount).Select(kind => NoticeJsonNames.Kinds.Of((NoticeKind)kind))]);

    /// <summary>The weights that some letters teach.</summary>
    public static KindWeights Learn(this Learning learning, IEnumerable<LabelledLetter> letters)
    {
        ArgumentNullException.ThrowIfNull(learning);
        return new KindWeights(learning.Learn([.. letters.Select(ToExample)]));
    }

    /// <summary>A letter as an example.</summary>
    public static Example ToExample(LabelledLetter letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        return new Example(letter.Features, Example.EqualShares(KindVoice.KindCount, [.. letter.Kinds.Select(kind => (int)kind)]));
    }
}
