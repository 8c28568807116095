namespace OfficePrep.Reading.Clues;

/// <summary>The address or building of an interview in person.</summary>
internal static class PlaceFinder
{
    /// <summary>The address or building of an interview in person.</summary>
    public static string? Find(ReadingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return null;
    }
}
