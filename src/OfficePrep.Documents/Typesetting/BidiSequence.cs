using System.Text;

namespace OfficePrep.Documents.Typesetting;

/// <summary>One isolating run sequence (BD13) on its way through the rules W1 to I2. Its borders have the direction of its own level: see X10 for isolates.</summary>
internal sealed class BidiSequence
{
    private const int MaxOpenBrackets = 63; // BD16

    // Each opening sign is followed by its closing one (BidiBrackets.txt); the deprecated angle brackets equal the CJK ones.
    private const string Brackets = "()[]{}༺༻༼༽᚛᚜⁅⁆⁽⁾₍₎⌈⌉⌊⌋\u2329\u232A❨❩❪❫❬❭❮❯❰❱❲❳❴❵⟅⟆⟦⟧⟨⟩⟪⟫⟬⟭⟮⟯⦃⦄⦅⦆⦇⦈⦉⦊⦋⦌⦍⦐⦏⦎⦑⦒⦓⦔⦕⦖⦗⦘⧘⧙⧚⧛⧼⧽⸢⸣⸤⸥⸦⸧⸨⸩⹕⹖⹗⹘⹙⹚⹛⹜〈〉《》「」『』【】〔〕〖〗〘〙〚〛﹙﹚﹛﹜﹝﹞（）［］｛｝｟｠｢｣";

    private readonly Rune[] runes;
    private readonly BidiClass[] original;
    private readonly int[] members;
    private readonly BidiClass[] types;
    private readonly byte level;
    private readonly BidiClass direction;

    public BidiSequence(Rune[] runes, BidiClass[] original, List<int> members, byte level)
    {
        this.runes = runes;
        this.original = original;
        this.level = level;
        this.members = [.. members.Where(member => original[member] != BidiClass.BN)];
        types = Array.ConvertAll(this.members, member => original[member]);
        direction = level % 2 == 1 ? BidiClass.R : BidiClass.L;
    }

    /// <summary>Sets the levels of its characters.</summary>
    public void Resolve(byte[] levels)
    {
        ResolveWeak();
        ResolveBrackets();
        ResolveNeutral();
        for (var i = 0; i < types.Length; i++)
        {
            // I1 and I2.
            levels[members[i]] = (byte)(level + (level % 2 == 0
                ? types[i] switch { BidiClass.R => 1, BidiClass.AN or BidiClass.EN => 2, _ => 0 }
                : types[i] == BidiClass.R ? 0 : 1));
        }
    }

    private void ResolveWeak()
    {
        var strong = direction;
        for (var i = 0; i < types.Length; i++)
        {
            types[i] = types[i] switch
            {
                // W1.
                BidiClass.NSM => i == 0 ? direction : types[i - 1] is BidiClass.LRI or BidiClass.RLI or BidiClass.FSI or BidiClass.PDI ? BidiClass.ON : types[i - 1],
                _ => types[i],
            };
        }

        for (var i = 0; i < types.Length; i++)
        {
            strong = types[i] is BidiClass.L or BidiClass.R or BidiClass.AL ? types[i] : strong;
            types[i] = types[i] == BidiClass.EN && strong == BidiClass.AL ? BidiClass.AN : types[i]; // W2
        }

        for (var i = 0; i < types.Length; i++)
        {
            types[i] = types[i] == BidiClass.AL ? BidiClass.R : types[i]; // W3
        }

        JoinNumbers();
        strong = direction;
        for (var i = 0; i < types.Length; i++)
        {
            types[i] = types[i] is BidiClass.ES or BidiClass.ET or BidiClass.CS ? BidiClass.ON : types[i]; // W6
            strong = types[i] is BidiClass.L or BidiClass.R ? types[i] : strong;
            types[i] = types[i] == BidiClass.EN && strong == BidiClass.L ? BidiClass.L : types[i]; // W7
        }
    }

    private void JoinNumbers()
    {
        for (var i = 1; i + 1 < types.Length; i++)
        {
            // W4.
            var joins = types[i - 1] == types[i + 1]
                && ((types[i] is BidiClass.ES or BidiClass.CS && types[i - 1] == BidiClass.EN) || (types[i] == BidiClass.CS && types[i - 1] == BidiClass.AN));
            types[i] = joins ? types[i - 1] : types[i];
        }

        for (var start = 0; start < types.Length; start++)
        {
            if (types[start] != BidiClass.ET)
            {
                continue;
            }

            // W5.
            var end = EndOf(start, type => type == BidiClass.ET);
            if ((start > 0 && types[start - 1] == BidiClass.EN) || (end < types.Length && types[end] == BidiClass.EN))
            {
                types.AsSpan(start, end - start).Fill(BidiClass.EN);
            }

            start = end - 1;
        }
    }

    // N0.
    private void ResolveBrackets()
    {
        foreach (var (open, close) in BracketPairs())
        {
            var own = false;
            var other = false;
            for (var i = open + 1; i < close && !own; i++)
            {
                own = Strength(types[i]) == direction;
                other |= Strength(types[i]) is { } found && found != direction;
            }

            if (own || other)
            {
                var result = own || Before(open) == direction ? direction : Opposite;
                SetBracket(open, result);
                SetBracket(close, result);
            }
        }
    }

    private BidiClass Opposite => direction == BidiClass.L ? BidiClass.R : BidiClass.L;

    private BidiClass Before(int position)
    {
        for (var i = position - 1; i >= 0; i--)
        {
            if (Strength(types[i]) is { } strength)
            {
                return strength;
            }
        }

        return direction;
    }

    private void SetBracket(int position, BidiClass result)
    {
        types[position] = result;
        // Marks on the bracket go with it.
        for (var i = position + 1; i < types.Length && original[members[i]] == BidiClass.NSM; i++)
        {
            types[i] = result;
        }
    }

    private List<(int Open, int Close)> BracketPairs()
    {
        var pairs = new List<(int Open, int Close)>();
        var open = new List<(int Closing, int Position)>();
        for (var i = 0; i < types.Length; i++)
        {
            var bracket = types[i] == BidiClass.ON && runes[members[i]].IsBmp ? Brackets.IndexOf((char)runes[members[i]].Value, StringComparison.Ordinal) : -1;
            if (bracket < 0)
            {
                continue;
            }

            if (bracket % 2 == 0)
            {
                if (open.Count == MaxOpenBrackets)
                {
                    return [];
                }

                open.Add((Canonical(Brackets[bracket + 1]), i));
                continue;
            }

            var match = open.FindLastIndex(candidate => candidate.Closing == Canonical(Brackets[bracket]));
            if (match >= 0)
            {
                pairs.Add((open[match].Position, i));
                open.RemoveRange(match, open.Count - match);
            }
        }

        pairs.Sort();
        return pairs;
    }

    private static int Canonical(char closing) => closing == '\u232A' ? '\u3009' : closing;

    // Numbers count as right-to-left here (N0, N1).
    private static BidiClass? Strength(BidiClass type) => type switch
    {
        BidiClass.L => BidiClass.L,
        BidiClass.R or BidiClass.AN or BidiClass.EN => BidiClass.R,
        _ => null,
    };

    // N1 and N2.
    private void ResolveNeutral()
    {
        for (var start = 0; start < types.Length; start++)
        {
            if (Strength(types[start]) is not null)
            {
                continue;
            }

            var end = EndOf(start, type => Strength(type) is null);
            var before = start == 0 ? direction : Strength(types[start - 1]);
            var after = end == types.Length ? direction : Strength(types[end]);
            types.AsSpan(start, end - start).Fill(before == after ? before!.Value : direction);
            start = end - 1;
        }
    }

    private int EndOf(int start, Func<BidiClass, bool> belongs)
    {
        var end = start;
        while (end < types.Length && belongs(types[end]))
        {
            end++;
        }

        return end;
    }
}
