namespace OfficePrep.Reading.Clues;

/// <summary>Names of the interviewers.</summary>
internal static class InterviewerFinder
{
    /// <summary>Names of the interviewers.</summary>
    public static IReadOnlyList<string> Find(ReadingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return [];
    }
}
