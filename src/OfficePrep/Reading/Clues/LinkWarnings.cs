namespace OfficePrep.Reading.Clues;

/// <summary>What may be unsafe about the links.</summary>
internal static class LinkWarnings
{
    /// <summary>What may be unsafe about the links.</summary>
    public static IReadOnlyList<Warning> Find(ReadingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return [];
    }
}
