using System.Globalization;

namespace OfficePrep.Reading.Clues;

/// <summary>A table of learned weights: its first row names the classes, every other one a feature and its weight for each class.</summary>
internal static class LearnedWeights
{
    /// <summary>The features of a table with their weights, in the order of the classes.</summary>
    /// <param name="table">The rows; an empty table has no feature.</param>
    /// <param name="classOf">Finds a class by its name.</param>
    /// <param name="count">How many classes there are.</param>
    /// <exception cref="InvalidOperationException">The table names a class that there is not, or a row does not weigh every class.</exception>
    public static IEnumerable<(string Feature, double[] Weights)> Of(IEnumerable<string[]> table, Func<string, int?> classOf, int count)
    {
        ArgumentNullException.ThrowIfNull(table);
        int[]? classes = null;
        foreach (var row in table)
        {
            if (classes is null)
            {
                classes = [.. row.Skip(1).Select(name => classOf(name) ?? throw new InvalidOperationException($"The table of weights names “{name}”, which is no class."))];
                continue;
            }

            if (row.Length != classes.Length + 1)
            {
                throw new InvalidOperationException($"The weights of “{row[0]}” are not {classes.Length}.");
            }

            var weights = new double[count];
            for (var i = 0; i < classes.Length; i++)
            {
                weights[classes[i]] = double.Parse(row[i + 1], CultureInfo.InvariantCulture);
            }

            yield return (row[0], weights);
        }
    }
}
