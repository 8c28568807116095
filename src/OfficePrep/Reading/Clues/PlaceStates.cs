using OfficePrep.Reading.Tokens;

namespace OfficePrep.Reading.Clues;

/// <summary>What the cells of a table of places say: open, gone, or nothing of the kind. A letter alone means what the legend says of it.</summary>
internal sealed class PlaceStates
{
    // "X means taken", "O = still open": what a mark stands for follows within a few words.
    private const int LongestLegend = 4;

    private static readonly string[] Open = ["open", "available", "free", "left", "yes", "vacant", "remaining", "✓", "✔"];

    private static readonly string[] Gone = ["no", "none", "held", "hold", "on hold", "blocked", "reserved", "pending", "n / a", "n/a", "na", "gone", "waitlist", "-", "/"];

    private static readonly string[] Heads = ["status", "seat", "seats", "place", "places", "spot", "spots", "slots left", "left", "open", "availability", "available", "opening", "openings", "remaining", "state"];

    private readonly Dictionary<string, bool> legend = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<Token> tokens;

    /// <summary>The states of a text, with the legend that it gives.</summary>
    public PlaceStates(IReadOnlyList<Token> tokens)
    {
        this.tokens = tokens;
        for (var i = 0; i + 2 < tokens.Count; i++)
        {
            if (tokens[i].Key is "x" or "o" or "y" or "n" && (tokens[i + 1].Key is "means" or "marks" or "is" or "=" or ":" or "shows" or "stands" || tokens[i + 1].Kind == TokenKind.Dash))
            {
                var last = Math.Min(tokens.Count - 1, i + 1 + LongestLegend);
                var (gone, open) = (NearestGone(i + 2, last), WordScan.Nearest(tokens, i + 2, last, false, Open));
                if (gone >= 0 || open >= 0)
                {
                    legend.TryAdd(tokens[i].Key, gone < 0 || (open >= 0 && open < gone));
                }
            }
        }
    }

    /// <summary>Whether the place of a cell is open; null where the cell does not say.</summary>
    public bool? Of(IEnumerable<int> cell)
    {
        var words = cell.Where(at => tokens[at].Kind is not (TokenKind.Tab or TokenKind.Newline)).ToList();
        if (words.Count == 0)
        {
            return null;
        }

        var (first, last) = (words[0], words[^1]);
        if (words.Count == 1 && legend.TryGetValue(tokens[first].Key, out var said))
        {
            return said;
        }

        return words.TrueForAll(at => tokens[at].Kind == TokenKind.Dash) || TakenSlots.IsGone(tokens, words) ? false
            : tokens[first].Kind == TokenKind.Number ? tokens[first].Value > 0 && words.Count <= 3
            : words.Count == 1 && tokens[first].Is("x") ? null
            : words.Count <= 4 && Array.Exists(Gone, word => WordScan.Nearest(tokens, first, last, false, word) == first) ? false
            : WordScan.Has(tokens, first, last, Open) ? true
            : null;
    }

    /// <summary>Whether the head of a column says that its cells count or name places.</summary>
    public bool IsHead(IEnumerable<int> cell) =>
        cell.ToList() is { Count: > 0 and <= 3 } words && WordScan.Has(tokens, words[0], words[^1], Heads);

    private int NearestGone(int first, int last) =>
        Enumerable.Range(first, Math.Max(0, last - first + 1)).Where(at => TakenSlots.IsGone(tokens, [at]) || WordScan.Nearest(tokens, at, at, false, "held", "no", "reserved", "gone", "blocked") >= 0).DefaultIfEmpty(-1).First();
}
