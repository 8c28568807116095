namespace OfficePrep.Reading.Clues;

/// <summary>Entries by the first letter that a match of their pattern can begin with, so that a word of the letter meets a handful of patterns instead of all.</summary>
internal sealed class PatternIndex<T>
{
    private readonly T[][] byLetter;
    private readonly T[] others;

    /// <summary>Sorts the entries; those of one letter keep their order.</summary>
    public PatternIndex(IEnumerable<T> entries, Func<T, WordPattern> pattern)
    {
        var all = entries.Select(entry => (Entry: entry, Letters: pattern(entry).Heads.Select(head => head[0]).ToHashSet())).ToList();
        byLetter = [.. Enumerable.Range('a', 26).Select(letter => all.Where(each => each.Letters.Contains((char)letter)).Select(each => each.Entry).ToArray())];
        others = [.. all.Where(each => each.Letters.Any(letter => !char.IsAsciiLetterLower(letter))).Select(each => each.Entry)];
    }

    /// <summary>The entries whose pattern may match at a word; never fewer than those that do.</summary>
    public T[] For(Word word) => char.IsAsciiLetterLower(word.Plain[0]) ? byLetter[word.Plain[0] - 'a'] : others;
}
