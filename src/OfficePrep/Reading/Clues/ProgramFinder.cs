namespace OfficePrep.Reading.Clues;

/// <summary>The program and the zone of its place.</summary>
internal static class ProgramFinder
{
    /// <summary>The program and the zone of its place.</summary>
    public static ProgramClue Find(ReadingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return new(null, null, null);
    }
}
