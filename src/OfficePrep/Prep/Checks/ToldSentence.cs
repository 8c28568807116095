using OfficePrep.Reading.Clues;

namespace OfficePrep.Prep.Checks;

/// <summary>One sentence of a person's own words, without what stands in quotation marks: those words are somebody else's, or spoken to a patient.</summary>
/// <param name="Words">Its words, in order.</param>
internal sealed record ToldSentence(IReadOnlyList<Word> Words)
{
    // A quotation that does not end within this many units was never meant as one.
    private const int LongestQuotation = 400;

    /// <summary>Where it begins in the text.</summary>
    public int Start => Words[0].Start;

    /// <summary>Where its last word ends.</summary>
    public int End => Words[^1].End;

    /// <summary>Cuts a text into its sentences.</summary>
    public static IReadOnlyList<ToldSentence> Cut(string text)
    {
        var sentences = new List<ToldSentence>();
        var current = new List<Word>();
        var quoted = Quotations(text);
        var quotation = 0;
        foreach (var word in WordList.Of(text))
        {
            if (word.Opens && current.Count > 0)
            {
                sentences.Add(new ToldSentence(current));
                current = [];
            }

            while (quotation < quoted.Count && quoted[quotation].End <= word.Start)
            {
                quotation++;
            }

            if (quotation == quoted.Count || word.Start < quoted[quotation].Start)
            {
                current.Add(word);
            }
        }

        if (current.Count > 0)
        {
            sentences.Add(new ToldSentence(current));
        }

        return sentences;
    }

    private static List<(int Start, int End)> Quotations(string text)
    {
        var found = new List<(int, int)>();
        for (var at = 0; at < text.Length; at++)
        {
            var close = text[at] switch { '“' => '”', '"' => '"', '«' => '»', _ => '\0' };
            if (close != '\0' && text.AsSpan(at + 1, Math.Min(LongestQuotation, text.Length - at - 1)).IndexOf(close) is >= 0 and var length)
            {
                found.Add((at, at + length + 2));
                at += length + 1;
            }
        }

        return found;
    }
}
