namespace OfficePrep.Reading.Clues;

/// <summary>How the interview is held.</summary>
internal static class FormatFinder
{
    /// <summary>How the interview is held.</summary>
    public static InterviewFormat? Find(ReadingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return null;
    }
}
