namespace OfficePrep.Reading.Clues;

/// <summary>What single words, pairs and facts say about what a letter is for, as learned from labelled letters. One pass over the letter; nothing is searched.</summary>
internal sealed class KindWeights
{
    /// <summary>Begins the name of what counts in the subject only.</summary>
    public const string InSubject = "subject: ";

    /// <summary>Begins the name of a fact.</summary>
    public const string OfShape = "fact: ";

    private const int MostToTell = 4;

    // A line or two is little to go by; nearly every letter has more.
    private const int EnoughTerms = 40;

    private readonly Dictionary<string, int> terms = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Zone, int First, int Second), int> rows = [];
    private readonly List<string> names = [];
    private readonly List<double[]> weights = [];

    /// <summary>Weights from a table whose classes are the kinds as the contract names them.</summary>
    public KindWeights(IEnumerable<string[]> table)
    {
        foreach (var (feature, kinds) in LearnedWeights.Of(table, name => (int?)NoticeJsonNames.Kinds.Find(name), KindVoice.KindCount))
        {
            Add(feature, kinds);
        }
    }

    /// <summary>The weights that are built in.</summary>
    public static KindWeights Learned { get; } = new(SeedTable.Rows("intents/weights.tsv", 1));

    /// <summary>How many features have a weight.</summary>
    public int Count => names.Count;

    /// <summary>What the letter's words speak for.</summary>
    public KindVoice Hear(KindTerms letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        var heard = new List<int>();
        var seen = new bool[names.Count];
        Hear(letter.Body, 0, heard, seen);
        Hear(letter.Subject, 1, heard, seen);
        foreach (var fact in letter.Facts)
        {
            Note(2, terms.GetValueOrDefault(fact, -1), -1, heard, seen);
        }

        var sums = new double[KindVoice.KindCount];
        foreach (var row in heard)
        {
            for (var kind = 0; kind < sums.Length; kind++)
            {
                sums[kind] += weights[row][kind];
            }
        }

        return new KindVoice(sums, letter.Body.Count < EnoughTerms || Count == 0, kind => Loudest(heard, kind));
    }

    private void Hear(IReadOnlyList<string> letter, int zone, List<int> heard, bool[] seen)
    {
        var before = -1;
        foreach (var term in letter)
        {
            var id = terms.GetValueOrDefault(term, -1);
            Note(zone, id, -1, heard, seen);
            if (before >= 0 && id >= 0)
            {
                Note(zone, before, id, heard, seen);
            }

            before = id;
        }
    }

    // Everything counts once: saying it twice makes it no truer.
    private void Note(int zone, int first, int second, List<int> heard, bool[] seen)
    {
        if (first >= 0 && rows.TryGetValue((zone, first, second), out var row) && !seen[row])
        {
            seen[row] = true;
            heard.Add(row);
        }
    }

    private IReadOnlyList<string> Loudest(List<int> heard, NoticeKind kind) =>
        [.. heard.Where(row => weights[row][(int)kind] > 0 && IsSayable(names[row])).OrderByDescending(row => weights[row][(int)kind]).Take(MostToTell).Select(row => names[row].Replace(InSubject, "", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal)];

    // Facts and folded terms are not words that a person finds in the letter.
    private static bool IsSayable(string feature) =>
        !feature.StartsWith(OfShape, StringComparison.Ordinal) && !feature.Contains('<', StringComparison.Ordinal) && !feature.Contains(KindTerms.Stop, StringComparison.Ordinal);

    private void Add(string feature, double[] kinds)
    {
        var zone = feature.StartsWith(InSubject, StringComparison.Ordinal) ? 1 : feature.StartsWith(OfShape, StringComparison.Ordinal) ? 2 : 0;
        var words = zone == 0 ? feature : feature[(feature.IndexOf(':', StringComparison.Ordinal) + 2)..];
        var gap = zone == 2 ? -1 : words.IndexOf(' ', StringComparison.Ordinal);
        rows.Add(gap < 0 ? (zone, Id(words), -1) : (zone, Id(words[..gap]), Id(words[(gap + 1)..])), names.Count);
        names.Add(feature);
        weights.Add(kinds);
    }

    private int Id(string term)
    {
        if (!terms.TryGetValue(term, out var id))
        {
            id = terms.Count;
            terms.Add(term, id);
        }

        return id;
    }
}
