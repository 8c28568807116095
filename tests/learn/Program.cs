using OfficePrep.Learn;
using OfficePrep.Reading.Clues;

// Tells how well kinds and purposes are learned from the letters with expected readings, on letters left out; with --write it learns from all of them and writes seeds/intents/weights.tsv and purposes.tsv.
if (args is not ([] or ["--write"]))
{
    Console.Error.WriteLine("Usage: OfficePrep.Learn [--write]");
    return 2;
}

var letters = LabelledFolders.All();
var learning = KindLearning.Usual;
if (args.Length == 0)
{
    var writers = Accuracy.ByWriter(letters, learning).ToList();
    foreach (var (writer, accuracy) in writers)
    {
        Console.WriteLine($"{writer}, left out, {accuracy}");
        foreach (var missed in accuracy.Missed)
        {
            Console.WriteLine("   " + missed);
        }
    }

    Console.WriteLine($"All writers, {writers.Select(each => each.Accuracy).Aggregate((sum, next) => sum + next)}");
    Console.WriteLine($"Purposes, six folds: {PurposeAccuracy.Of(PurposeLearning.Crossed(letters, 6))}");
    return 0;
}

var rows = learning.Learn([.. letters.Select(KindLearning.ToExample)]);
var moments = PurposeLearning.Moments(letters);
var purposes = PurposeLearning.Usual.Learn([.. moments.Select(moment => moment.ToExample())]);
var folder = Path.Combine(Checkout.Root, "seeds", "intents");
WeightTable.Write(Path.Combine(folder, "weights.tsv"), rows, WeightTable.OfKinds(letters.Count));
WeightTable.Write(Path.Combine(folder, "purposes.tsv"), purposes, WeightTable.OfPurposes(moments.Count));
return 0;
