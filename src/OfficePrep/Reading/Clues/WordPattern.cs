namespace OfficePrep.Reading.Clues;

/// <summary>
/// A phrase to look for among words, within one sentence: <c>unable|not able to ... offer</c>.
/// <c>a|b</c> means either, <c>word?</c> may be missing, <c>word*</c> is a beginning, <c>...</c> skips up to four words.
/// </summary>
internal sealed class WordPattern
{
    private const int LongestGap = 4;

    private readonly string source;
    private readonly Part[] parts;

    private WordPattern(string source, Part[] parts)
    {
        this.source = source;
        this.parts = parts;
    }

    /// <summary>The words that a match can begin with; a star marks a beginning.</summary>
    public IEnumerable<string> Heads
    {
        get
        {
            foreach (var part in parts)
            {
                foreach (var choice in part.Choices)
                {
                    yield return choice;
                }

                if (!part.Optional)
                {
                    yield break;
                }
            }
        }
    }

    /// <summary>Reads a pattern.</summary>
    public static WordPattern Parse(string source)
    {
        var parts = new List<Part>();
        var gap = false;
        foreach (var piece in source.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (piece == "...")
            {
                gap = true;
                continue;
            }

            var optional = piece.EndsWith('?');
            parts.Add(new Part((optional ? piece[..^1] : piece).Split('|'), optional, gap));
            gap = false;
        }

        return new WordPattern(source, [.. parts]);
    }

    /// <summary>The number of words that a match at <paramref name="start"/> covers; zero where it does not match.</summary>
    public int MatchAt(IReadOnlyList<Word> words, int start) => Match(words, start, start, 0);

    /// <inheritdoc/>
    public override string ToString() => source;

    // Patterns have a dozen parts at most and gaps are bounded, so the few ways to match are a constant.
    private int Match(IReadOnlyList<Word> words, int start, int at, int part)
    {
        if (part == parts.Length)
        {
            return at - start;
        }

        var skips = parts[part].AfterGap ? LongestGap : 0;
        for (var skip = 0; skip <= skips; skip++)
        {
            var here = at + skip;
            if (here >= words.Count || (here > start && words[here].Opens))
            {
                break;
            }

            if (parts[part].Accepts(words[here].Plain) && Match(words, start, here + 1, part + 1) is > 0 and var length)
            {
                return length;
            }
        }

        return parts[part].Optional ? Match(words, start, at, part + 1) : 0;
    }

    private sealed record Part(string[] Choices, bool Optional, bool AfterGap)
    {
        // A loop without a closure: this is asked thousands of times a letter.
        public bool Accepts(string word)
        {
            foreach (var choice in Choices)
            {
                if (choice[^1] == '*' ? word.AsSpan().StartsWith(choice.AsSpan(0, choice.Length - 1), StringComparison.Ordinal) : word == choice)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
