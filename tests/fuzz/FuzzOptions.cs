using System.Globalization;

namespace OfficePrep.Fuzz;

/// <summary>What a run is asked to do.</summary>
internal sealed record FuzzOptions
{
    /// <summary>The seed of every run that names none: the same inputs everywhere, every time.</summary>
    public const int UsualSeed = 20261120;

    /// <summary>How many inputs.</summary>
    public int Count { get; init; } = 100_000;

    /// <summary>Where the inputs come from; seed and index give an input back.</summary>
    public int Seed { get; init; } = UsualSeed;

    /// <summary>The one input to try, to look at a fault; null for all.</summary>
    public int? Only { get; init; }

    /// <summary>How many inputs are tried at the same time.</summary>
    public int Workers { get; init; } = Environment.ProcessorCount;

    /// <summary>The options of a command line; null where it cannot be understood.</summary>
    public static FuzzOptions? Parse(string[] words)
    {
        var options = new FuzzOptions();
        for (var i = 0; i < words.Length; i += 2)
        {
            if (i + 1 >= words.Length || !int.TryParse(words[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                return null;
            switch (words[i])
            {
                case "--count": options = options with { Count = number }; break;
                case "--seed": options = options with { Seed = number }; break;
                case "--only": options = options with { Only = number }; break;
                case "--workers": options = options with { Workers = Math.Max(1, number) }; break;
                default: return null;
            }
        }
        return options;
    }
}
