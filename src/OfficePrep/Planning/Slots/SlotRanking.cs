using NodaTime;
using OfficePrep.Planning.Conflicts;
using OfficePrep.Reading;

namespace OfficePrep.Planning.Slots;

/// <summary>Ranks the times that a program offers, for one person: the front door of the room. Pure; every place in the ranking comes with its reasons in words, and never with a bare number.</summary>
public static class SlotRanking
{
    /// <summary>The offered times, the best first, those that cannot be taken last.</summary>
    /// <param name="interview">The interview whose times are on offer.</param>
    /// <param name="season">Its season.</param>
    /// <param name="preferences">What the person prefers.</param>
    /// <param name="busy">The person's own busy times.</param>
    /// <param name="now">The moment.</param>
    public static IReadOnlyList<RankedSlot> For(Interview interview, Season season, Preferences preferences, IReadOnlyList<BusyTime> busy, Instant now)
    {
        ArgumentNullException.ThrowIfNull(interview);
        ArgumentNullException.ThrowIfNull(season);
        ArgumentNullException.ThrowIfNull(preferences);
        ArgumentNullException.ThrowIfNull(busy);
        var commitments = new SeasonCommitments(season, preferences);
        var others = commitments.Fixed(now).Where(each => each.Interview!.Id != interview.Id).ToList();
        var offers = interview.Times.Where(time => time is { Role: TimeRole.Interview, Status: TimeStatus.Offered }).Select(time => (Time: time, Readings: commitments.Of(interview, time).ToList())).ToList();
        var own = SeasonConflicts.Own(season, preferences, busy, [.. offers.SelectMany(offer => offer.Readings)]);
        var judge = new SlotJudge(interview, season, preferences, busy, others, own, now);
        return
        [
            .. offers.Select((offer, at) => (Slot: at + 1, offer.Readings, Judged: judge.Judge(offer.Time, offer.Readings)))
                .OrderBy(each => each.Judged.Exists(reason => reason.Reason.Weight == SlotWeight.Never) ? 1 : 0)
                .ThenBy(each => each.Judged.Sum(reason => reason.Points))
                .ThenBy(each => each.Readings[0].Start).ThenBy(each => each.Slot)
                .Select(each => new RankedSlot(each.Slot, each.Readings[0], [.. each.Judged.Select(reason => reason.Reason).OrderBy(reason => reason.Weight)])),
        ];
    }
}
