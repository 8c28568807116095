using System.Globalization;
using NodaTime;
using OfficePrep.Reading;

namespace OfficePrep.Planning.Blocks;

/// <summary>
/// Derives reminders of last moments to answer. The Match's rules give at least 48 hours, so they ring 2, 24, 40 and 47 hours into those; never at night:
/// one that falls into sleep rings before it.
/// </summary>
internal sealed class ReplyAlarms(Season season, BlockPreferences wanted, SleepNights nights, BlockGathering gathering)
{
    private static readonly int[] HoursLeft = [46, 24, 8, 1];

    public void Derive()
    {
        if (!wanted.ReplyAlarms)
        {
            return;
        }

        var letters = season.Letters.ToLookup(letter => letter.InterviewId, StringComparer.Ordinal);
        foreach (var interview in season.Interviews.Where(interview => interview.Status is not (InterviewStatus.Cancelled or InterviewStatus.Declined)))
        {
            if (interview.ReplyBy is { Status: not TimeStatus.Withdrawn, Start: Moment.At { Clock.Year: >= 1970 and <= 2200, Instant: var last } } said)
            {
                Derive(interview, said, last, letters[interview.Id]);
            }
        }
    }

    private void Derive(Interview interview, NoticeTime said, Instant last, IEnumerable<SeasonLetter> letters)
    {
        var known = letters.Where(letter => letter.Notice.Times.Any(time => time.Role == TimeRole.ReplyBy)).Select(letter => letter.Moment).DefaultIfEmpty(interview.Changed).Max();
        var rung = new HashSet<Instant>();
        for (var number = 1; number <= HoursLeft.Length; number++)
        {
            var left = HoursLeft[number - 1];
            var moment = nights.Awake(last - Duration.FromHours(left));
            if (moment <= known || !rung.Add(moment))
            {
                continue;
            }

            var hours = ((last - moment).TotalHours).ToString("0.#", CultureInfo.InvariantCulture);
            gathering.Add(new Block
            {
                Id = FormattableString.Invariant($"{interview.Id}/replyalarm-{number}"),
                Kind = BlockKind.ReplyAlarm,
                InterviewId = interview.Id,
                Of = said,
                When = new Interval(moment, moment),
                Title = "Answer the program",
                Reason = $"{hours} {(hours == "1" ? "hour is" : "hours are")} left; places often go sooner.",
                IsTentative = said.Doubts.Count > 0,
            });
        }
    }
}
