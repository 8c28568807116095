using System.Collections.Concurrent;

namespace OfficePrep.Documents.Typesetting;

/// <summary>The fonts of a document: for each weight a chain, the first font that has a sign shows it. Shared by all threads.</summary>
internal sealed class FontSet
{
    private static readonly Lazy<FontSet> LazyDefault = new(() => From(EmbeddedFonts.Chain, SystemFonts.OfThisMachine()));

    private readonly Dictionary<FontWeight, Lazy<FontFace?>[]> chains;
    private readonly ConcurrentDictionary<(int CodePoint, FontWeight Weight), FontFace?> found = new();

    private FontSet(Dictionary<FontWeight, Lazy<FontFace?>[]> chains) => this.chains = chains;

    /// <summary>The fonts that came with this build, the system's after them.</summary>
    public static FontSet Default => LazyDefault.Value;

    /// <summary>A set from embedded fonts and the system's.</summary>
    /// <exception cref="FontsMissingException">Neither can show English text.</exception>
    public static FontSet From(Func<FontWeight, IReadOnlyList<FontFace>> embedded, SystemFonts system)
    {
        var chains = Enum.GetValues<FontWeight>().ToDictionary(
            weight => weight,
            weight => embedded(weight).Select(font => new Lazy<FontFace?>(font)).Concat(system.Chain(weight)).ToArray());
        var set = new FontSet(chains);
        return Enum.GetValues<FontWeight>().All(weight => set.For('A', weight) is not null) ? set : throw new FontsMissingException(system.Advice);
    }

    /// <summary>The font that a document is set in.</summary>
    public FontFace First(FontWeight weight) => For('A', weight)!;

    /// <summary>The first font that has a code point; null where none has.</summary>
    public FontFace? For(int codePoint, FontWeight weight) =>
        found.GetOrAdd((codePoint, weight), static (sign, chains) => Array.Find(chains[sign.Weight], font => font.Value?.Glyph(sign.CodePoint) > 0)?.Value, chains);
}
