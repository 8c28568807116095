using NodaTime;
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

        foreach (var plan in NightPlanner.Of(outlook.Season, outlook.Preferences, outlook.Busy, outlook.Now))
        {
            terminal.Say($"At night for you: {plan.Time}");
            foreach (var line in Short(plan, outlook, folder))
            {
                terminal.Say(line, indented: true);
            }
        }
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

    private static IEnumerable<string> Short(NightPlan plan, SeasonOutlook outlook, SeasonFolder folder)
    {
        foreach (var first in plan.First)
        {
            yield return $"{first} A draft: {Ask(plan, folder)}";
        }

        yield return plan.IsPossible ? $"{Sleeps(plan, outlook)}." : plan.Approach;
        if (plan.IsPossible)
        {
            yield return $"The whole plan: officeprep night {folder.Path} {plan.Interview.Id}";
        }
    }

    // One city and offset for all where they stay the same.
    private static string Sleeps(NightPlan plan, SeasonOutlook outlook)
    {
        var sleeps = plan.Entries.Where(entry => entry.IsSleep).Select(entry => (entry.Title, Home: Home(entry.From, outlook), Clocks: Clocks(entry.From, entry.To, outlook))).ToList();
        return string.Join("; ", sleeps.GroupBy(sleep => $"({ClockText.City(sleep.Home.Zone.Id)}, {ClockText.Offset(sleep.Home.Offset)})")
            .Select(place => string.Join("; ", place.Select(sleep => $"{sleep.Title.ToLowerInvariant()}, {ClockText.ShortDay(sleep.Home.Date)}, {sleep.Clocks}")) + $" {place.Key}"));
    }

    private static string Ask(NightPlan plan, SeasonFolder folder) => $"officeprep reply {folder.Path} {plan.Interview.Id} {(plan.Time.IsReading ? "ask" : "kinder")}";

    private static string Clocks(Instant from, Instant? to, SeasonOutlook outlook) =>
        ClockText.Clock(Home(from, outlook).TimeOfDay) + (to is { } end ? $" to {ClockText.Clock(Home(end, outlook).TimeOfDay)}" : "");

    private static ZonedDateTime Home(Instant at, SeasonOutlook outlook) => at.InZone(DateTimeZoneProviders.Tzdb[outlook.Season.HomeZoneAt(at)]);

    private static string Name(Conflict conflict) => conflict.IsCertain ? "Conflict" : "Possible conflict";
}
