using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Planning.Conflicts;
using OfficePrep.Planning.Nights;
using OfficePrep.Planning.Slots;
using OfficePrep.Time;

namespace OfficePrep.Cli;

/// <summary>Conflicts, nights and ranked times in words.</summary>
internal static class OutlookReport
{
    /// <summary>The conflicts of a season, and its nights in short.</summary>
    public static void Write(Terminal terminal, SeasonOutlook outlook, SeasonFolder folder)
    {
        foreach (var conflict in SeasonConflicts.Of(outlook.Season, outlook.Preferences, outlook.Busy, outlook.Now))
        {
            terminal.Say($"{Name(conflict)}: {conflict}");
            terminal.Say(conflict.First.ToString(), indented: true);
            terminal.Say(conflict.Second.ToString(), indented: true);
        }

        WriteNights(terminal, NightPlanner.Of(outlook.Season, outlook.Preferences, outlook.Busy, outlook.Now), outlook, folder);
    }

    /// <summary>A night in full.</summary>
    public static void Write(Terminal terminal, NightPlan plan, SeasonOutlook outlook, SeasonFolder folder)
    {
        terminal.Say(plan.Time.ToString());
        foreach (var first in plan.First)
        {
            terminal.Say(first);
        }

        terminal.Say($"A draft: {Ask(plan, folder)}", indented: true);
        terminal.Say(plan.Approach);
        var day = default(LocalDate);
        var said = new HashSet<NightEntryKind>();
        // The interview stands among its own entries; what was said once about a kind of entry is not said again.
        var lines = plan.Entries.Select(entry => (entry.From, entry.To, Words: said.Add(entry.Kind) ? $"{entry.Title}. {entry.Words}" : $"{entry.Title}."))
            .Concat(plan.IsPossible ? [(From: plan.Time.Start, To: (Instant?)plan.Time.End, Words: "Interview.")] : []).OrderBy(line => line.From).ToList();
        foreach (var line in lines)
        {
            var from = Home(line.From, outlook);
            if (from.Date != day)
            {
                day = from.Date;
                terminal.Say("");
                terminal.Say($"{ClockText.Day(day)} ({ClockText.City(from.Zone.Id)}, {ClockText.Offset(from.Offset)})");
            }

            terminal.Say($"{Clocks(line.From, line.To, outlook)}  {line.Words}", indented: true);
        }

        terminal.Say("");
        foreach (var source in plan.Entries.Select(entry => entry.Source).Distinct(StringComparer.Ordinal))
        {
            terminal.Say($"Source: {source}");
        }

        terminal.Say(plan.Notice);
    }

    /// <summary>Ranked times.</summary>
    public static void Write(Terminal terminal, IReadOnlyList<RankedSlot> slots)
    {
        foreach (var (slot, place) in slots.Select((slot, at) => (slot, at + 1)))
        {
            var rank = slot.IsPossible ? System.FormattableString.Invariant($"{place}.") : "Not possible:";
            terminal.Say(System.FormattableString.Invariant($"{rank} Time {slot.Number}: {slot.Time.When}"));
            foreach (var reason in slot.Reasons)
            {
                terminal.Say($"{(reason.Weight switch { SlotWeight.Never => "No:", SlotWeight.Against => "Against:", _ => "For:" })} {reason.Words}", indented: true);
            }
        }
    }

    // One line a night; the whole plan is one command away.
    private static void WriteNights(Terminal terminal, IReadOnlyList<NightPlan> plans, SeasonOutlook outlook, SeasonFolder folder)
    {
        if (plans.Count == 0)
        {
            return;
        }

        terminal.Say("");
        terminal.Say(plans.Count == 1 ? "One interview is at night for you." : $"{plans.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)} interviews are at night for you.");
        if (plans.Any(plan => !plan.Time.IsReading) && outlook.Preferences.Nights.AskForKinderHour)
        {
            terminal.Say($"Ask for a kinder hour first; a draft: officeprep reply {folder.Path} {plans.First(plan => !plan.Time.IsReading).Interview.Id} kinder", indented: true);
        }

        foreach (var plan in plans)
        {
            terminal.Say($"{plan.Time.When}, {ProgramName.Of(plan.Interview.Program) ?? plan.Interview.Id}: {Cost(plan)} Details: officeprep night {folder.Path} {plan.Interview.Id}", indented: true);
        }
    }

    // What the night costs: which sleep moves, and how much of it is left around the interview.
    private static string Cost(NightPlan plan)
    {
        if (plan.Time.IsReading)
        {
            return "one reading of a time in doubt; ask the program first.";
        }

        var sleeps = plan.Entries.Where(entry => entry.IsSleep && entry.Kind != NightEntryKind.UsualSleep).ToList();
        if (!plan.IsPossible || sleeps.Count == 0)
        {
            return plan.IsPossible ? "no sleep has to move." : "no plan keeps enough sleep around it.";
        }

        var moved = sleeps.Count(entry => entry.Kind is NightEntryKind.LaterSleep or NightEntryKind.EarlierSleep);
        var before = sleeps.Where(entry => entry.Kind is NightEntryKind.Nap or NightEntryKind.EveningSleep).Select(entry => $"{(entry.Kind == NightEntryKind.Nap ? "a nap" : "sleep")} of {Hours(entry)} before");
        var after = sleeps.Where(entry => entry.Kind is NightEntryKind.Recovery or NightEntryKind.AfternoonNap).Select(entry => $"sleep of {Hours(entry)} after");
        var parts = before.Concat(after).Concat(moved == 0 ? [] : [moved == 1 ? "one other night moves" : $"{moved.ToString(System.Globalization.CultureInfo.InvariantCulture)} other nights move"]);
        return string.Join(", ", parts) + ".";
    }

    private static string Hours(NightEntry entry) => FormattableString.Invariant($"{(entry.To!.Value - entry.From).TotalHours:0.#} hours");

    private static string Ask(NightPlan plan, SeasonFolder folder) => $"officeprep reply {folder.Path} {plan.Interview.Id} {(plan.Time.IsReading ? "ask" : "kinder")}";

    private static string Clocks(Instant from, Instant? to, SeasonOutlook outlook) =>
        ClockText.Clock(Home(from, outlook).TimeOfDay) + (to is { } end ? $" to {ClockText.Clock(Home(end, outlook).TimeOfDay)}" : "");

    private static ZonedDateTime Home(Instant at, SeasonOutlook outlook) => at.InZone(DateTimeZoneProviders.Tzdb[outlook.Season.HomeZoneAt(at)]);

    private static string Name(Conflict conflict) => conflict.IsCertain ? "Conflict" : "Possible conflict";
}
