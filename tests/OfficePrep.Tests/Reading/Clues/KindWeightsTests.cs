using System.Globalization;
using OfficePrep.Learn;
using OfficePrep.Reading;
using OfficePrep.Reading.Clues;

namespace OfficePrep.Tests.Reading.Clues;

/// <summary>The learned table has the shape that the reader needs, and learning says as much about letters left out as it did.</summary>
public sealed class KindWeightsTests
{
    // Shares of letters left out, over the letters of the checkout; raise them when learning gets better.
    // The weights alone move by two in a hundred with how the letters fall into the two halves.
    private const double WeightsAlone = 0.75;
    private const double Together = 0.92;

    [Fact]
    public void the_table_is_small_and_speaks_for_every_kind()
    {
        var rows = SeedTable.Rows("intents/weights.tsv", 3);

        Assert.InRange(rows.Count, 500, 2500);
        Assert.All(rows, row => Assert.InRange(double.Parse(row[2], CultureInfo.InvariantCulture), -5, 5));
        Assert.Equal(KindVoice.KindCount, rows.Select(row => NoticeJsonNames.Kinds.Find(row[1])).Where(kind => kind is not null).Distinct().Count());
        Assert.Equal(rows.Count, rows.Select(row => (row[0], row[1])).Distinct().Count());
        Assert.Equal(rows.Select(row => row[0]).Order(StringComparer.Ordinal), rows.Select(row => row[0]));
    }

    [Fact]
    public void letters_left_out_of_learning_are_named_right()
    {
        var letters = LabelledFolders.All().Where(letter => letter.Folder != "shared").ToList();

        var accuracy = Accuracy.Crossed(letters, 2, KindLearning.With(KindLearning.Options with { Rounds = 60 }));

        Assert.True(accuracy.Weights >= WeightsAlone * accuracy.Letters, accuracy.ToString());
        Assert.True(accuracy.Together >= Together * accuracy.Letters, accuracy.ToString());
    }
}
