using OfficePrep.Reading.Clues;

namespace OfficePrep.Learn;

/// <summary>Learns what a date or hour is for.</summary>
internal static class PurposeLearning
{
    /// <summary>With the values that did best on letters left out.</summary>
    public static Learning Usual { get; } = new(
        new LearningOptions
        {
            BodyScale = 0.4,
            Evenness = 0.5,
            Rounds = 150,
            // What stands right beside the moment says most.
            Scales = new Dictionary<string, double>(StringComparer.Ordinal) { ["fact "] = 0.5, ["before next "] = 0.6 },
        },
        [.. Enum.GetNames<Purpose>().Select(name => name.ToLowerInvariant())]);

    /// <summary>The moments of letters.</summary>
    public static IReadOnlyList<LabelledMoment> Moments(IEnumerable<LabelledLetter> letters) => [.. letters.SelectMany(LabelledMoment.Of)];

    /// <summary>Learns <paramref name="folds"/> times without one part of the letters, and tells what is heard on that part.</summary>
    public static IEnumerable<(LabelledMoment Moment, PurposeVoice Voice)> Crossed(IReadOnlyList<LabelledLetter> letters, int folds)
    {
        for (var fold = 0; fold < folds; fold++)
        {
            var weights = new PurposeWeights(Usual.Learn([.. Moments(letters.Where((_, at) => at % folds != fold)).Select(moment => moment.ToExample())]));
            foreach (var moment in Moments(letters.Where((_, at) => at % folds == fold)))
            {
                yield return (moment, weights.Hear(moment.Features));
            }
        }
    }
}
