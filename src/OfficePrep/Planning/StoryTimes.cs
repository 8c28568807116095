using NodaTime;
using OfficePrep.Planning.Answers;
using OfficePrep.Reading;

namespace OfficePrep.Planning;

/// <summary>The moments in force while the letters of an interview are told one after the other.</summary>
internal sealed class StoryTimes
{
    private readonly TimeOrdinals ordinals = new();
    private List<NoticeTime> times = [];

    /// <summary>Numbered times that stood once and do not any more.</summary>
    public IReadOnlyList<NoticeTime> Past => ordinals.Past;

    /// <summary>All of them, by date and clock.</summary>
    public IReadOnlyList<NoticeTime> InOrder =>
        [.. times.OrderBy(time => time.Start.Date).ThenBy(time => Instant(time) ?? NodaTime.Instant.MinValue).ThenBy(time => time.Role).ThenBy(time => time.Title, StringComparer.Ordinal)];

    /// <summary>The interview's fixed time; the first of several days.</summary>
    public NoticeTime? Main => InOrder.FirstOrDefault(time => time is { Role: TimeRole.Interview, Status: TimeStatus.Fixed });

    /// <summary>The instant of a time; null for a day.</summary>
    public static Instant? Instant(NoticeTime time) => (time.Start as Moment.At)?.Instant;

    /// <summary>Whether two times are one moment: the same instant, or the same day where one of them has no clock.</summary>
    public static bool Agree(NoticeTime left, NoticeTime right) =>
        (Instant(left), Instant(right)) is ({ } one, { } other) ? one == other : left.Start.Date == right.Start.Date && HalvesAgree(left, right);

    /// <summary>Whether one of the readings that a doubtful time leaves open is the other time.</summary>
    public static bool MayBe(NoticeTime doubtful, NoticeTime other) =>
        Instant(other) is { } instant && doubtful.Doubts.Any(doubt => doubt.Choices.Any(choice => choice.ToInstant() == instant));

    /// <summary>Puts fixed interview times in the place of every older one: fixed, offered or withdrawn.</summary>
    public void Fix(IEnumerable<NoticeTime> fixedTimes)
    {
        var replacing = fixedTimes.ToList();
        times.RemoveAll(time => time.Role is TimeRole.Interview or TimeRole.ReplyBy);
        times.AddRange(replacing);
    }

    /// <summary>Puts new choices in the place of the older ones; a letter without choices leaves them.</summary>
    public void Offer(IReadOnlyList<NoticeTime> offered)
    {
        if (offered.Count > 0)
        {
            times.RemoveAll(time => time is { Role: TimeRole.Interview, Status: TimeStatus.Offered });
            times.AddRange(offered);
        }
    }

    /// <summary>Takes back every time of the given roles; offered choices are dropped, they were never held.</summary>
    public void Withdraw(Func<TimeRole, bool> roles)
    {
        times.RemoveAll(time => roles(time.Role) && (time.Status == TimeStatus.Offered || time.Role == TimeRole.ReplyBy));
        times = [.. times.Select(time => roles(time.Role) ? time with { Status = TimeStatus.Withdrawn } : time)];
    }

    /// <summary>Drops what fits.</summary>
    public void Drop(Predicate<NoticeTime> fits) => times.RemoveAll(fits);

    /// <summary>Changes what fits.</summary>
    public void Change(Func<NoticeTime, bool> fits, Func<NoticeTime, NoticeTime> change) => times = [.. times.Select(time => fits(time) ? change(time) : time)];

    /// <summary>Adds the letter's reply-by, socials, technology checks and agenda; the interview itself is not its matter.</summary>
    /// <param name="said">The times of the letter.</param>
    /// <param name="letter">Its key.</param>
    public void AddSurroundings(IReadOnlyList<NoticeTime> said, string letter)
    {
        foreach (var deadline in said.Where(time => time.Role == TimeRole.ReplyBy).Take(1))
        {
            times.RemoveAll(time => time.Role == TimeRole.ReplyBy);
            times.Add(deadline);
        }

        // A new agenda of a day takes the place of the old one as a whole: parts that were left out of it no longer happen.
        var days = said.Where(time => time.Role == TimeRole.Agenda).Select(time => time.Start.Date).ToHashSet();
        times.RemoveAll(time => time.Role == TimeRole.Agenda && days.Contains(time.Start.Date));
        times.AddRange(said.Where(time => time.Role == TimeRole.Agenda && time.Status != TimeStatus.Withdrawn));

        foreach (var time in said.Where(time => time.Role is not (TimeRole.Interview or TimeRole.ReplyBy or TimeRole.Agenda)))
        {
            AddEvent(time, letter);
        }
    }

    /// <summary>Numbers what a letter brought; called once after each letter.</summary>
    public void Number() => times = ordinals.Number(times);

    /// <summary>Settles a doubt that letters raised against one another, for every time that it hangs on; what falls together by that is one time.</summary>
    /// <returns>Whether the doubt was there.</returns>
    public bool Settle(Answer.Reading answer)
    {
        var asked = times.Where(time => Asked(time, answer) is not null).ToList();
        times = [.. times.Select(time => Asked(time, answer) is { } doubt ? AnsweredTime.Of(time, doubt, answer) : time)];
        if (asked.Count > 1 && answer.Chosen is { } chosen)
        {
            var kept = times.First(time => time.Role == asked[0].Role && Instant(time) == chosen.ToInstant());
            times.RemoveAll(time => !ReferenceEquals(time, kept) && time.Role == kept.Role && Instant(time) == chosen.ToInstant());
        }

        return asked.Count > 0;
    }

    private static Doubt? Asked(NoticeTime time, Answer.Reading answer) =>
        time.Doubts.FirstOrDefault(doubt => doubt.Letter == answer.Letter && doubt.Code == answer.Code && doubt.Evidence == answer.Evidence);

    private void AddEvent(NoticeTime said, string letter)
    {
        var at = times.FindIndex(time => time.Role == said.Role && Agree(time, said));
        if (said.Status == TimeStatus.Withdrawn)
        {
            times.RemoveAll(time => time.Role == said.Role && Agree(time, said));
        }
        else if (at >= 0)
        {
            times[at] = Restated(times[at], said);
        }
        else
        {
            var rival = times.FindIndex(time => time.Role == said.Role && time.Status == TimeStatus.Fixed && said.Status == TimeStatus.Fixed
                && time.Start.Date == said.Start.Date && (time.Title is null || said.Title is null || time.Title == said.Title));
            if (rival >= 0)
            {
                var doubt = TwoTimes(said, times[rival], "Two letters give different times for this on one day", letter);
                times[rival] = times[rival] with { Doubts = [.. times[rival].Doubts, doubt] };
                said = said with { Doubts = [.. said.Doubts, doubt] };
            }

            times.Add(said);
        }
    }

    /// <summary>A time that a newer letter says again: what is clear and exact wins over what is vague, and a clear word ends older doubts.</summary>
    public static NoticeTime Restated(NoticeTime known, NoticeTime said)
    {
        var better = Instant(said) is null && Instant(known) is not null ? known
            : said.Doubts.Count > 0 && known.Doubts.Count == 0 && Instant(known) is not null ? known
            : said;
        return better with { Ordinal = known.Ordinal, End = better.End ?? said.End ?? known.End, ArriveBy = better.ArriveBy ?? said.ArriveBy ?? known.ArriveBy, Title = better.Title ?? said.Title ?? known.Title };
    }

    /// <summary>The doubt about two times for one thing; the first is the likelier.</summary>
    /// <param name="likelier">The time that is kept until somebody answers.</param>
    /// <param name="other">The other one.</param>
    /// <param name="why">How it came about, without a full stop.</param>
    /// <param name="letter">Key of the letter that brought the second.</param>
    public static Doubt TwoTimes(NoticeTime likelier, NoticeTime other, string why, string letter) =>
        new(DoubtCode.WhichTime, $"{why}: {TimeWords.There(likelier, null)} or {TimeWords.There(other, null)}. Ask the program which one holds.",
            [.. new[] { likelier, other }.Select(time => time.Start).OfType<Moment.At>().Select(at => at.Clock)])
        {
            Letter = letter,
            Evidence = $"{likelier.Evidence} / {other.Evidence}",
        };

    private static bool HalvesAgree(NoticeTime left, NoticeTime right) => (Half(left), Half(right)) is not ({ } one, { } other) || one == other;

    private static DayHalf? Half(NoticeTime time) => time.Start switch
    {
        Moment.Day day => day.Half,
        Moment.At at => at.Clock.Hour < 12 ? DayHalf.Am : DayHalf.Pm,
        _ => null,
    };
}
