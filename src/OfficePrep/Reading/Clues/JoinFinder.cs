namespace OfficePrep.Reading.Clues;

/// <summary>The links into the interview and to its scheduler.</summary>
internal static class JoinFinder
{
    /// <summary>The links into the interview and to its scheduler.</summary>
    public static JoinClue Find(ReadingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return new(null, null);
    }
}
