using System.Globalization;

namespace OfficePrep.Learn;

/// <summary>
/// Learns the weights: multinomial logistic regression on features that are there or not, with a penalty on the squares of the weights,
/// by accelerated full-batch gradient descent. The order of everything is fixed and nothing is drawn by lot, so the same examples give the same table.
/// </summary>
/// <param name="options">What to learn with.</param>
/// <param name="names">The names of the classes to tell apart, in the order of the shares of an example.</param>
internal sealed class Learning(LearningOptions options, IReadOnlyList<string> names)
{
    private int Kinds => names.Count;

    /// <summary>A row that names the classes, then one for each feature with its weights, sorted by feature.</summary>
    public IReadOnlyList<string[]> Learn(IReadOnlyList<Example> examples)
    {
        ArgumentNullException.ThrowIfNull(examples);
        var counts = examples.SelectMany(example => example.Features).CountBy(feature => feature, StringComparer.Ordinal).ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        List<string> features = [.. counts.Where(pair => pair.Value >= options.RarestFeature).Select(pair => pair.Key).Order(StringComparer.Ordinal)];
        var weights = Descend(examples, features);

        // What says little is left out, and the rest learned again without it.
        List<string> kept = [.. features.Select((feature, at) => (feature, Loudness: Loudest(weights, at) * Scale(feature) * Math.Sqrt(counts[feature])))
            .OrderByDescending(each => each.Loudness).ThenBy(each => each.feature, StringComparer.Ordinal)
            .Take(options.MostFeatures).Select(each => each.feature).Order(StringComparer.Ordinal)];
        return [["feature", .. names], .. Rows(kept, Descend(examples, kept))];
    }

    private IEnumerable<string[]> Rows(List<string> features, double[] weights) =>
        features.Select((feature, at) => (string[])[feature, .. weights.AsSpan(at * Kinds, Kinds).ToArray().Select(weight => (Math.Round(weight * Scale(feature), 2) + 0.0).ToString("0.##", CultureInfo.InvariantCulture))]);

    private double Loudest(double[] weights, int feature) =>
        weights.AsSpan(feature * Kinds, Kinds).ToArray().Max(Math.Abs);

    private double Scale(string feature) =>
        options.Scales.FirstOrDefault(scale => feature.StartsWith(scale.Key, StringComparison.Ordinal)) is { Key: not null } known ? known.Value : options.BodyScale;

    private double[] Descend(IReadOnlyList<Example> examples, List<string> features)
    {
        var ids = features.Select((feature, at) => (feature, at)).ToDictionary(pair => pair.feature, pair => pair.at, StringComparer.Ordinal);
        var scales = features.Select(Scale).ToArray();
        var rows = examples.Select(example => example.Features.Where(ids.ContainsKey).Select(feature => ids[feature]).Order().ToArray()).ToArray();
        var targets = examples.Select(example => example.Shares).ToArray();
        var shares = Shares(targets);
        var step = 1 / ((0.5 * Curvature(rows, scales, shares)) + (1 / options.Freedom));

        var weights = new double[features.Count * Kinds];
        var ahead = new double[weights.Length];
        var momentum = 1.0;
        for (var round = 0; round < options.Rounds; round++)
        {
            var slope = Slope(rows, scales, targets, shares, ahead);
            var nextMomentum = (1 + Math.Sqrt(1 + (4 * momentum * momentum))) / 2;
            for (var i = 0; i < weights.Length; i++)
            {
                var next = ahead[i] - (step * (slope[i] + (ahead[i] / options.Freedom)));
                ahead[i] = next + ((momentum - 1) / nextMomentum * (next - weights[i]));
                weights[i] = next;
            }

            momentum = nextMomentum;
        }

        return weights;
    }

    // A rare kind counts as much altogether as a frequent one.
    private double[] Shares(double[][] targets)
    {
        var sums = Enumerable.Range(0, Kinds).Select(kind => targets.Sum(target => target[kind])).ToArray();
        return [.. targets.Select(target => Enumerable.Range(0, Kinds).Sum(kind => target[kind] == 0 ? 0 : target[kind] * Math.Pow(targets.Length / (Kinds * sums[kind]), options.Evenness)))];
    }

    // The greatest curvature of the loss, by repeated multiplication; it bounds the step.
    private static double Curvature(int[][] rows, double[] scales, double[] shares)
    {
        var vector = Enumerable.Repeat(1.0, scales.Length).ToArray();
        var length = 0.0;
        for (var round = 0; round < 20; round++)
        {
            var next = new double[vector.Length];
            for (var i = 0; i < rows.Length; i++)
            {
                var along = rows[i].Sum(feature => scales[feature] * vector[feature]) * shares[i];
                foreach (var feature in rows[i])
                {
                    next[feature] += along * scales[feature];
                }
            }

            length = Math.Sqrt(next.Sum(each => each * each));
            vector = [.. next.Select(each => each / length)];
        }

        return length * 1.05;
    }

    private double[] Slope(int[][] rows, double[] scales, double[][] targets, double[] shares, double[] weights)
    {
        var slope = new double[weights.Length];
        var sums = new double[Kinds];
        for (var i = 0; i < rows.Length; i++)
        {
            Array.Clear(sums);
            foreach (var feature in rows[i])
            {
                for (var kind = 0; kind < Kinds; kind++)
                {
                    sums[kind] += scales[feature] * weights[(feature * Kinds) + kind];
                }
            }

            var highest = sums.Max();
            var whole = 0.0;
            for (var kind = 0; kind < Kinds; kind++)
            {
                sums[kind] = Math.Exp(sums[kind] - highest);
                whole += sums[kind];
            }

            for (var kind = 0; kind < Kinds; kind++)
            {
                sums[kind] = shares[i] * ((sums[kind] / whole) - targets[i][kind]);
            }

            foreach (var feature in rows[i])
            {
                for (var kind = 0; kind < Kinds; kind++)
                {
                    slope[(feature * Kinds) + kind] += scales[feature] * sums[kind];
                }
            }
        }

        return slope;
    }
}
