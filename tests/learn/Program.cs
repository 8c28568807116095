using OfficePrep.Learn;
using OfficePrep.Reading.Clues;

// Learns seeds/intents/weights.tsv and purposes.tsv from the letters with expected readings, after it has told how well that goes on letters left out.
if (args is not ([] or ["--write"]))
{
    Console.Error.WriteLine("Usage: OfficePrep.Learn [--write]");
    return 2;
}

var letters = LabelledFolders.All();
var learning = KindLearning.Usual;
Console.WriteLine($"Eight folds {Accuracy.Crossed(letters, 8, learning)}");
foreach (var folder in letters.GroupBy(letter => letter.Folder))
{
    Console.WriteLine($"{folder.Key}, left out, {Accuracy.Of([.. folder], learning.Learn(letters.Where(letter => letter.Folder != folder.Key)))}");
}

var rows = learning.Learn([.. letters.Select(KindLearning.ToExample)]);
Console.WriteLine($"{rows.Count} rows");

Console.WriteLine($"Purposes, six folds: {PurposeAccuracy.Of(PurposeLearning.Crossed(letters, 6))}");
var moments = PurposeLearning.Moments(letters);
var purposes = PurposeLearning.Usual.Learn([.. moments.Select(moment => moment.ToExample())]);
Console.WriteLine($"{purposes.Count} rows");
if (args.Length > 0)
{
    var folder = Path.Combine(Checkout.Root, "seeds", "intents");
    WeightTable.Write(Path.Combine(folder, "weights.tsv"), rows, WeightTable.OfKinds(letters.Count));
    WeightTable.Write(Path.Combine(folder, "purposes.tsv"), purposes, WeightTable.OfPurposes(moments.Count));
}

return 0;
