namespace OfficePrep.Reading.Clues;

/// <summary>People of the program to write to or call.</summary>
internal static class ContactFinder
{
    /// <summary>People of the program to write to or call.</summary>
    public static IReadOnlyList<Contact> Find(ReadingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return [];
    }
}
