using NodaTime;
using OfficePrep.Planning.Nights;

namespace OfficePrep.Planning.Blocks;

/// <summary>Turns plans for nights into blocks: sleep, naps and the hours without driving. A plan for one reading of an hour in doubt gives none: ask first.</summary>
internal sealed class NightBlocks(IReadOnlyList<NightPlan> plans, BlockGathering gathering)
{
    private const string Caution = " General information, not medical advice.";

    public void Derive(IReadOnlyList<HeldTime> held)
    {
        var times = held.Where(time => time.IsInterview).ToLookup(time => (time.Interview.Id, time.Start));
        foreach (var plan in plans.Where(plan => !plan.Time.IsReading))
        {
            foreach (var time in times[(plan.Interview.Id, plan.Time.Start)].Take(1))
            {
                Derive(plan, time);
            }
        }
    }

    private void Derive(NightPlan plan, HeldTime time)
    {
        var wanted = plan.Entries.Where(entry => entry.To is not null && entry.Kind is not NightEntryKind.UsualSleep && (entry.IsSleep || entry.Kind == NightEntryKind.NoDriving));
        foreach (var kind in wanted.GroupBy(entry => Kind(entry.Kind)))
        {
            var order = 0;
            foreach (var entry in kind)
            {
                order++;
                gathering.Add(new Block
                {
                    Id = FormattableString.Invariant($"{plan.Interview.Id}/{kind.Key.ToString().ToLowerInvariant()}-{time.Number}-{order}"),
                    Kind = kind.Key,
                    InterviewId = plan.Interview.Id,
                    Of = time.Time,
                    When = new Interval(entry.From, entry.To!.Value),
                    Title = entry.Title,
                    Reason = entry.Words + Caution,
                });
            }
        }
    }

    private static BlockKind Kind(NightEntryKind kind) => kind switch
    {
        NightEntryKind.NoDriving => BlockKind.NoDriving,
        NightEntryKind.Nap or NightEntryKind.AfternoonNap => BlockKind.Nap,
        _ => BlockKind.Sleep,
    };
}
