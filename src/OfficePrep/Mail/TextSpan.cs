namespace OfficePrep.Mail;

/// <summary>A stretch of a text, in UTF-16 units: where a value was read.</summary>
/// <param name="Start">Offset of the first unit.</param>
/// <param name="Length">Number of units; zero marks a place between two units.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Offset of the first unit after the stretch.</summary>
    public int End => Start + Length;

    /// <summary>The stretch from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Whether <paramref name="offset"/> lies inside the stretch.</summary>
    public bool Contains(int offset) => offset >= Start && offset < End;

    /// <summary>Whether the two stretches share at least one unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The smallest stretch that holds both.</summary>
    public TextSpan Union(TextSpan other) => FromBounds(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>The words of <paramref name="text"/> that the stretch covers.</summary>
    public string In(string text) => text.Substring(Start, Length);
}
