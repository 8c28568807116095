using System.Text;

namespace OfficePrep.Documents.Typesetting;

/// <summary>
/// The Unicode bidirectional algorithm (UAX #9) for one paragraph: paired brackets (N0) and isolates included.
/// Embeddings and overrides are treated as if absent: nobody writes them by hand, and in a message they only serve to show a text as another one.
/// </summary>
internal static class Bidi
{
    private const int MaxDepth = 125; // BD2

    /// <summary>The embedding level of each UTF-16 unit; both halves of a surrogate pair have the same.</summary>
    /// <param name="text">A paragraph without line ends.</param>
    /// <param name="paragraphLevel">0 or 1, from the first strong character (P2, P3).</param>
    public static byte[] Levels(string text, out byte paragraphLevel)
    {
        var runes = text.EnumerateRunes().ToArray();
        var original = Array.ConvertAll(runes, rune => BidiClasses.Of(rune.Value));
        var matches = IsolateMatches(original);
        paragraphLevel = (byte)(FirstStrongIsRight(original, matches, 0, original.Length) ? 1 : 0);
        var levels = new byte[runes.Length];
        if (paragraphLevel == 1 || Array.Exists(original, kind => kind is BidiClass.R or BidiClass.AL or BidiClass.AN or BidiClass.RLI or BidiClass.LRI or BidiClass.FSI))
        {
            foreach (var (level, members) in Sequences(original, matches, paragraphLevel, levels))
            {
                new BidiSequence(runes, original, members, level).Resolve(levels);
            }

            LevelIgnored(original, levels, paragraphLevel);
        }

        return PerUnit(text, runes, levels);
    }

    /// <summary>The order in which runs of these levels stand on a line, from left to right (L2).</summary>
    public static int[] VisualOrder(ReadOnlySpan<byte> levels)
    {
        var order = new int[levels.Length];
        var highest = 0;
        var lowestOdd = byte.MaxValue;
        for (var i = 0; i < levels.Length; i++)
        {
            order[i] = i;
            highest = Math.Max(highest, levels[i]);
            lowestOdd = levels[i] % 2 == 1 ? Math.Min(lowestOdd, levels[i]) : lowestOdd;
        }

        for (var level = highest; level >= lowestOdd; level--)
        {
            for (var start = 0; start < levels.Length; start++)
            {
                var end = start;
                while (end < levels.Length && levels[order[end]] >= level)
                {
                    end++;
                }

                Array.Reverse(order, start, end - start);
                start = Math.Max(start, end - 1);
            }
        }

        return order;
    }

    // BD9: which PDI closes which isolate; -1 where none does.
    private static int[] IsolateMatches(BidiClass[] classes)
    {
        var matches = new int[classes.Length];
        Array.Fill(matches, -1);
        var open = new Stack<int>();
        for (var i = 0; i < classes.Length; i++)
        {
            if (classes[i] is BidiClass.LRI or BidiClass.RLI or BidiClass.FSI)
            {
                open.Push(i);
            }
            else if (classes[i] == BidiClass.PDI && open.TryPop(out var start))
            {
                matches[start] = i;
                matches[i] = start;
            }
        }

        return matches;
    }

    // P2: isolates are skipped as a whole.
    private static bool FirstStrongIsRight(BidiClass[] classes, int[] matches, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            switch (classes[i])
            {
                case BidiClass.L:
                    return false;
                case BidiClass.R or BidiClass.AL:
                    return true;
                case BidiClass.LRI or BidiClass.RLI or BidiClass.FSI:
                    i = matches[i] < 0 ? end : matches[i];
                    break;
            }
        }

        return false;
    }

    // X1 to X10. Without embeddings every isolate's content is one isolating run sequence, and so is what lies outside of them all.
    private static List<(byte Level, List<int> Members)> Sequences(BidiClass[] classes, int[] matches, byte paragraphLevel, byte[] levels)
    {
        var sequences = new List<(byte Level, List<int> Members)> { (paragraphLevel, []) };
        var open = new Stack<(byte Level, List<int> Members)>([sequences[0]]);
        var entered = new HashSet<int>();
        for (var i = 0; i < classes.Length; i++)
        {
            if (classes[i] == BidiClass.PDI && matches[i] >= 0 && entered.Contains(matches[i]))
            {
                open.Pop();
            }

            var (level, members) = open.Peek();
            levels[i] = level;
            members.Add(i);
            if (classes[i] is BidiClass.LRI or BidiClass.RLI or BidiClass.FSI)
            {
                var end = matches[i] < 0 ? classes.Length : matches[i];
                var right = classes[i] == BidiClass.RLI || (classes[i] == BidiClass.FSI && FirstStrongIsRight(classes, matches, i + 1, end));
                var inner = right ? (level + 1) | 1 : (level + 2) & ~1;
                if (inner <= MaxDepth)
                {
                    var sequence = ((byte)inner, new List<int>());
                    sequences.Add(sequence);
                    open.Push(sequence);
                    entered.Add(i);
                }
            }
        }

        return sequences;
    }

    // What X9 removes takes the level of what stands before it, so that it splits no run (5.2).
    private static void LevelIgnored(BidiClass[] classes, byte[] levels, byte paragraphLevel)
    {
        for (var i = 0; i < classes.Length; i++)
        {
            levels[i] = classes[i] == BidiClass.BN ? i == 0 ? paragraphLevel : levels[i - 1] : levels[i];
        }
    }

    private static byte[] PerUnit(string text, Rune[] runes, byte[] levels)
    {
        if (runes.Length == text.Length)
        {
            return levels;
        }

        var units = new byte[text.Length];
        var unit = 0;
        for (var i = 0; i < runes.Length; i++)
        {
            units.AsSpan(unit, runes[i].Utf16SequenceLength).Fill(levels[i]);
            unit += runes[i].Utf16SequenceLength;
        }

        return units;
    }
}
