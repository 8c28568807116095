namespace OfficePrep.Planning;

/// <summary>
/// The lines of a letter in the season's document, kept with the letter once they were written: letters are most of a season, and each is written with every later step.
/// No part of what a letter is, so two letters are equal whatever is kept of them.
/// </summary>
internal struct LetterLines : IEquatable<LetterLines>
{
    private Kept? kept;

    /// <summary>The lines of a letter, written where they are not there yet.</summary>
    /// <param name="letter">The letter that this belongs to.</param>
    /// <param name="write">Writes them.</param>
    public byte[] Of(SeasonLetter letter, Func<SeasonLetter, byte[]> write)
    {
        // A letter that was made from another with a change has that one's lines.
        if (kept is { } known && ReferenceEquals(known.Letter, letter))
        {
            return known.Lines;
        }

        var lines = write(letter);
        kept = new Kept(letter, lines);
        return lines;
    }

    /// <inheritdoc/>
    public readonly bool Equals(LetterLines other) => true;

    /// <inheritdoc/>
    public override readonly bool Equals(object? obj) => obj is LetterLines;

    /// <inheritdoc/>
    public override readonly int GetHashCode() => 0;

    // One reference, so that two threads at once see all of it or nothing.
    private sealed class Kept(SeasonLetter letter, byte[] lines)
    {
        public SeasonLetter Letter { get; } = letter;

        public byte[] Lines { get; } = lines;
    }
}
