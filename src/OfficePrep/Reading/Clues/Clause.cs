namespace OfficePrep.Reading.Clues;

/// <summary>A sentence, or a line where lines are not sentences. Positions count tokens, both ends included.</summary>
/// <param name="First">First token.</param>
/// <param name="Last">Last token.</param>
/// <param name="Paragraph">The paragraph it belongs to, from 0.</param>
/// <param name="StartsLine">Whether it begins a line.</param>
/// <param name="Mentions">What it says about time, in order.</param>
internal sealed record Clause(int First, int Last, int Paragraph, bool StartsLine, IReadOnlyList<Mention> Mentions)
{
    /// <summary>Its dates.</summary>
    public IEnumerable<DateMention> Dates => Mentions.OfType<DateMention>();

    /// <summary>Its clock times.</summary>
    public IEnumerable<ClockMention> Clocks => Mentions.OfType<ClockMention>();

    /// <summary>Number of tokens.</summary>
    public int Length => Last - First + 1;
}
