using OfficePrep.Reading;

namespace OfficePrep.Planning;

/// <summary>
/// Numbers the times of one interview, so that a calendar entry keeps its name while its hour changes. In words: each role counts from 1;
/// a time that is said again keeps its number; what goes and what comes with one letter is a move and hands its number on;
/// the number of what went stays with it, except that an interview or a last moment to answer that comes back is the same entry again.
/// Choices have no number (their hour names them), nor do the parts of a day (they have no entry).
/// </summary>
internal sealed class TimeOrdinals
{
    private readonly Dictionary<(TimeRole Role, int Ordinal), NoticeTime> present = [];
    private readonly SortedDictionary<(TimeRole Role, int Ordinal), NoticeTime> past = [];
    private readonly Dictionary<TimeRole, int> last = [];

    // What had gone before the letter that is told.
    private HashSet<(TimeRole Role, int Ordinal)> before = [];

    /// <summary>What once stood and does not any more, by role and number.</summary>
    public IReadOnlyList<NoticeTime> Past => [.. past.Values];

    /// <summary>The same times, all numbered.</summary>
    public List<NoticeTime> Number(IReadOnlyList<NoticeTime> times)
    {
        var kept = times.Where(time => time.Ordinal > 0 && IsNumbered(time)).Select(Key).ToHashSet();
        foreach (var (key, time) in present.Where(pair => !kept.Contains(pair.Key)).ToList())
        {
            present.Remove(key);
            past[key] = time;
        }

        var free = past.Keys.Where(key => key.Role is TimeRole.Interview or TimeRole.ReplyBy || !before.Contains(key)).ToList();
        var numbers = new Dictionary<NoticeTime, int>(ReferenceEqualityComparer.Instance);
        foreach (var time in times.Where(time => time.Ordinal == 0 && IsNumbered(time)).OrderBy(time => time.Start.Date).ThenBy(time => StoryTimes.Instant(time) ?? NodaTime.Instant.MinValue))
        {
            numbers[time] = Next(time.Role, free);
        }

        var numbered = times.Select(time => numbers.TryGetValue(time, out var number) ? time with { Ordinal = number } : IsNumbered(time) ? time : time with { Ordinal = 0 }).ToList();
        foreach (var time in numbered.Where(IsNumbered))
        {
            present[Key(time)] = time;
            past.Remove(Key(time));
        }

        before = [.. past.Keys];
        return numbered;
    }

    private int Next(TimeRole role, List<(TimeRole Role, int Ordinal)> free)
    {
        var at = free.FindIndex(key => key.Role == role);
        if (at >= 0)
        {
            var number = free[at].Ordinal;
            free.RemoveAt(at);
            return number;
        }

        return last[role] = last.GetValueOrDefault(role) + 1;
    }

    private static bool IsNumbered(NoticeTime time) => time.Status != TimeStatus.Offered && time.Role != TimeRole.Agenda;

    private static (TimeRole Role, int Ordinal) Key(NoticeTime time) => (time.Role, time.Ordinal);
}
