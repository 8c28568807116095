using OfficePrep.Reading;

namespace OfficePrep.Planning.Answers;

/// <summary>A letter as it counts after the person's answers: what was doubtful in its reading and was answered is as chosen.</summary>
internal static class AnsweredLetter
{
    /// <summary>The letter with every doubt named (its letter and words) and the answered ones settled.</summary>
    /// <param name="letter">The letter as it was read.</param>
    /// <param name="answers">The answers about this letter.</param>
    /// <param name="used">Told of each answer that found its doubt.</param>
    public static Notice Of(SeasonLetter letter, IReadOnlyList<Answer.Reading> answers, Action<Answer.Reading> used)
    {
        var notice = letter.Notice;
        return notice with
        {
            Times = [.. notice.Times.Select(time => Settle(Named(time, letter.Key), answers, used))],
            Doubts = [.. notice.Doubts.Select(doubt => doubt with { Letter = letter.Key, Evidence = doubt.Message })],
        };
    }

    private static NoticeTime Named(NoticeTime time, string letter) =>
        time.Doubts.Count == 0 ? time : time with { Doubts = [.. time.Doubts.Select(doubt => doubt with { Letter = letter, Evidence = time.Evidence })] };

    private static NoticeTime Settle(NoticeTime time, IReadOnlyList<Answer.Reading> answers, Action<Answer.Reading> used)
    {
        foreach (var answer in answers)
        {
            if (time.Doubts.FirstOrDefault(doubt => doubt.Code == answer.Code && doubt.Evidence == answer.Evidence) is { } doubt)
            {
                time = AnsweredTime.Of(time, doubt, answer);
                used(answer);
            }
        }

        return time;
    }
}
