using OfficePrep.Reading.Clues;

namespace OfficePrep.Prep.Checks;

/// <summary>One phrase of a tone rule: words in order within one sentence, some with alternatives.</summary>
internal sealed class TonePhrase
{
    private readonly bool opens;
    private readonly string[][] words;

    private TonePhrase(bool opens, string[][] words)
    {
        this.opens = opens;
        this.words = words;
    }

    /// <summary>Its first words, for an index.</summary>
    public IReadOnlyList<string> First => words[0];

    /// <summary>Reads a phrase: <c>^to be honest</c>, <c>i'm/am afraid _ i</c>.</summary>
    public static TonePhrase Parse(string phrase)
    {
        var opens = phrase.StartsWith('^');
        var words = phrase.TrimStart('^').Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Split('/', StringSplitOptions.RemoveEmptyEntries)).ToArray();
        return words.Length > 0 && words[0] is not ["_"] ? new TonePhrase(opens, words) : throw new FormatException($"\"{phrase}\" is no phrase.");
    }

    /// <summary>How many words it takes up at a place; 0 where it does not stand there.</summary>
    public int LengthAt(IReadOnlyList<Word> sentence, int at)
    {
        if (at + words.Length > sentence.Count || (opens && at > 0))
        {
            return 0;
        }

        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] is not ["_"] && !words[i].Contains(sentence[at + i].Plain, StringComparer.Ordinal))
            {
                return 0;
            }
        }

        return words.Length;
    }

    /// <summary>Whether it stands anywhere in a sentence.</summary>
    public bool StandsIn(IReadOnlyList<Word> sentence)
    {
        for (var at = 0; at < sentence.Count; at++)
        {
            if (LengthAt(sentence, at) > 0)
            {
                return true;
            }
        }

        return false;
    }
}
