using OfficePrep.Reading.Clues;

namespace OfficePrep.Reading;

/// <summary>Reads the moments of a letter: found, tied together, set in a zone, merged, doubted.</summary>
internal static class TimesReader
{
    /// <summary>The moments that belong on a calendar, one entry each.</summary>
    public static IReadOnlyList<NoticeTime> Read(ReadingContext context, ProgramClue program, Intent intent)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(program);
        ArgumentNullException.ThrowIfNull(intent);
        return [];
    }
}
