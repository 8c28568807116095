using OfficePrep.Learn;
using OfficePrep.Reading.Clues;

// Learns seeds/intents/weights.tsv from the letters with expected readings, after it has told how well that goes on letters left out.
if (args is not ([] or ["--write"]))
{
    Console.Error.WriteLine("Usage: OfficePrep.Learn [--write]");
    return 2;
}

var letters = LabelledFolders.All();
var learning = new Learning(new LearningOptions());
Console.WriteLine($"Eight folds {Accuracy.Crossed(letters, 8, learning)}");
foreach (var folder in letters.GroupBy(letter => letter.Folder))
{
    Console.WriteLine($"{folder.Key}, left out, {Accuracy.Of([.. folder], new KindWeights(learning.Learn([.. letters.Where(letter => letter.Folder != folder.Key)])))}");
}

var rows = learning.Learn(letters);
Console.WriteLine($"{rows.Count} rows");
if (args.Length > 0)
{
    WeightTable.Write(Path.Combine(Checkout.Root, "seeds", "intents", "weights.tsv"), rows, letters.Count);
}

return 0;
