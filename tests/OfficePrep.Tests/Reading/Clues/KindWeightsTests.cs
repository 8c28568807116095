using System.Globalization;
using OfficePrep.Learn;
using OfficePrep.Reading;
using OfficePrep.Reading.Clues;

namespace OfficePrep.Tests.Reading.Clues;

/// <summary>The learned table has the shape that the reader needs, and learning says as much about letters left out as it did.</summary>
public sealed class KindWeightsTests
{
    // Shares of letters left out writer by writer, over the letters of the checkout; raise them when learning gets better.
    private const double WeightsAlone = 0.85;
    private const double Together = 0.94;

    [Fact]
    public void the_table_is_small_and_speaks_for_every_kind()
    {
        var rows = SeedTable.Rows("intents/weights.tsv", 1);

        Assert.Equal(["feature", .. Enumerable.Range(0, KindVoice.KindCount).Select(kind => NoticeJsonNames.Kinds.Of((NoticeKind)kind))], rows[0]);
        Assert.InRange(rows.Count, 500, 2500);
        Assert.All(rows.Skip(1), row => Assert.All(row.Skip(1), weight => Assert.InRange(double.Parse(weight, CultureInfo.InvariantCulture), -5, 5)));
        Assert.All(rows, row => Assert.Equal(rows[0].Length, row.Length));
        Assert.Equal(rows.Skip(1).Select(row => row[0]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), rows.Skip(1).Select(row => row[0]));
    }

    [Fact]
    public void letters_left_out_of_learning_are_named_right()
    {
        var letters = LabelledFolders.All().Where(letter => letter.Folder != "shared").ToList();

        var accuracy = Accuracy.ByWriter(letters, KindLearning.With(KindLearning.Options with { Rounds = 60 })).Select(writer => writer.Accuracy).Aggregate((sum, next) => sum + next);

        Assert.True(accuracy.Weights >= WeightsAlone * accuracy.Letters, accuracy.ToString());
        Assert.True(accuracy.Together >= Together * accuracy.Letters, accuracy.ToString());
    }
}
