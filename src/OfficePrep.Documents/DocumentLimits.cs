namespace OfficePrep.Documents;

/// <summary>
/// How much of an Office file that a person hands us is opened at all. The defaults are many times what a pack or a tracker needs,
/// and small enough that a file made to exhaust a machine is refused within a second or two.
/// </summary>
public sealed record DocumentLimits
{
    /// <summary>The limits that the product uses.</summary>
    public static DocumentLimits Default { get; } = new();

    /// <summary>Largest file, in bytes; a pack with all its answers takes about 100 KB.</summary>
    public int FileBytes { get; init; } = 10_000_000;

    /// <summary>Largest sum of all parts after unpacking, in bytes.</summary>
    public int UnpackedBytes { get; init; } = 50_000_000;

    /// <summary>Most parts; Word and LibreOffice write about twenty, and a few for each picture.</summary>
    public int Parts { get; init; } = 2_000;

    /// <summary>Highest ratio of unpacked to packed bytes, for parts of more than <see cref="RatioFrom"/> bytes; Office's own XML reaches about 40.</summary>
    public int Ratio { get; init; } = 100;

    /// <summary>Size in bytes from which <see cref="Ratio"/> counts: a short part of blanks packs better than any real one, and harms nobody.</summary>
    public int RatioFrom { get; init; } = 1_000_000;

    /// <summary>Deepest nesting of XML elements; tables in tables in controls stay below 60, and readers of trees need time that grows with its square.</summary>
    public int XmlDepth { get; init; } = 256;
}
