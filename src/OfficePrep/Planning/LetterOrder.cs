using OfficePrep.Reading;

namespace OfficePrep.Planning;

/// <summary>The one order in which letters tell the story of a season, whatever order they were found in.</summary>
internal static class LetterOrder
{
    /// <summary>By the moment sent; within one moment by what must come first for the story to make sense; then by key.</summary>
    public static IReadOnlyList<SeasonLetter> Sort(IEnumerable<SeasonLetter> letters) =>
        [.. letters.OrderBy(letter => letter.Moment).ThenBy(letter => Rank(letter.Notice.Kind)).ThenBy(letter => letter.Key, StringComparer.Ordinal)];

    /// <summary>
    /// The letters known before and those that arrived, each once. A letter that arrives again is taken as it was read this time
    /// (the reader may have learned since), and keeps the moment and the interview it was given first.
    /// </summary>
    public static IReadOnlyList<SeasonLetter> Merge(IEnumerable<SeasonLetter> known, IEnumerable<SeasonLetter> arrived)
    {
        var byKey = known.ToDictionary(letter => letter.Key, StringComparer.Ordinal);
        foreach (var letter in arrived.OrderByDescending(letter => letter.Source, StringComparer.Ordinal))
        {
            byKey[letter.Key] = byKey.TryGetValue(letter.Key, out var earlier) ? letter with { Added = earlier.Added, InterviewId = earlier.InterviewId } : letter;
        }

        return Sort(byKey.Values);
    }

    // A scheduling platform sends the end of the old time and the start of the new one within the same second.
    private static int Rank(NoticeKind kind) => kind switch
    {
        NoticeKind.Invitation => 0,
        NoticeKind.Waitlist => 1,
        NoticeKind.Cancellation or NoticeKind.Decline => 2,
        NoticeKind.Reschedule or NoticeKind.Confirmation => 3,
        NoticeKind.Event => 4,
        NoticeKind.Reminder => 5,
        _ => 6,
    };
}
