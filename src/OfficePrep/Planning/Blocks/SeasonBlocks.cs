using NodaTime;
using OfficePrep.Planning.Conflicts;
using OfficePrep.Planning.Nights;

namespace OfficePrep.Planning.Blocks;

/// <summary>
/// All blocks of a season. They are derived from the season and the preferences alone: an interview that moves takes its blocks along, one that is
/// called off leaves none behind, and undoing a plan gives the old blocks again.
/// </summary>
/// <param name="Placed">The blocks, by start.</param>
/// <param name="Unplaced">What finds no place.</param>
public sealed record SeasonBlocks(IReadOnlyList<Block> Placed, IReadOnlyList<UnplacedBlock> Unplaced)
{
    /// <summary>The plans for all interviews at night that the blocks rest on, past ones too, by time: planning them twice would cost as much as all the rest.</summary>
    public IReadOnlyList<NightPlan> Nights { get; init; } = [];

    /// <summary>Derives them. Where a block stands does not depend on the moment of asking, so that calendars do not jitter; nothing is placed before the letter that calls for it.</summary>
    /// <param name="season">The season.</param>
    /// <param name="preferences">Which blocks, how long, and when the applicant sleeps and works.</param>
    /// <param name="busy">The applicant's other appointments, where known; null for none. Whole days do not count: their hours are not known to be taken.</param>
    public static SeasonBlocks For(Season season, Preferences preferences, IReadOnlyList<BusyTime>? busy = null)
    {
        ArgumentNullException.ThrowIfNull(season);
        ArgumentNullException.ThrowIfNull(preferences);
        var held = HeldTime.AllOf(season, preferences);
        var plans = NightPlanner.Standing(season, preferences, busy ?? []);
        var nights = new SleepNights(season, preferences.Sleep, plans);
        var free = new FreeTime(season, preferences, nights, held, [.. (busy ?? []).Where(time => !time.IsAllDay).Select(time => new Interval(time.Start, time.End))]);
        var gathering = new BlockGathering(free);
        new NightBlocks(plans, gathering).Derive(held);
        new InterviewBlocks(preferences, nights, gathering).Derive(held);
        new ReplyAlarms(season, preferences.Blocks, nights, gathering).Derive();
        new SeasonRehearsals(season, preferences.Blocks, gathering).Derive(held);
        return gathering.Gathered() with { Nights = plans };
    }
}
