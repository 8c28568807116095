using System.Globalization;
using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Planning.Blocks;
using OfficePrep.Prep;
using OfficePrep.Time;

namespace OfficePrep.Cli;

/// <summary>The next two weeks by day on the home clock, what is to be done in them, and what found no place.</summary>
internal sealed class DaysAhead(Season season, Instant now)
{
    // Further ahead, things still move; and a page is what a person reads.
    private const int Days = 14;
    private const int MostTasks = 12;

    /// <summary>Writes them; nothing where nothing is ahead.</summary>
    public void Write(Terminal terminal, SeasonBlocks blocks, IReadOnlyList<PreparationTask> tasks, string folder)
    {
        WriteDays(terminal, blocks);
        WriteTasks(terminal, tasks, blocks.Placed.Where(IsShown).Select(block => block.Id).ToHashSet(StringComparer.Ordinal));
        WritePassed(terminal, blocks, folder);
        // Three mock interviews without a place are one thing to know.
        foreach (var note in blocks.Unplaced.Where(block => IsAhead(block)).Select(block => $"Please note{Program(block.InterviewId)}: {block.Reason}").Distinct(StringComparer.Ordinal))
        {
            terminal.Say(note);
        }
    }

    private void WriteDays(Terminal terminal, SeasonBlocks blocks)
    {
        var shown = blocks.Placed.Where(block => IsShown(block) && !season.Done.ContainsKey(block.Id) && block.When.End > now && block.When.Start < now + Duration.FromDays(Days)).ToList();
        if (shown.Count == 0)
        {
            return;
        }

        terminal.Say("");
        terminal.Say($"The next {Days.ToString(CultureInfo.InvariantCulture)} days on your clock");
        foreach (var day in shown.GroupBy(block => Home(block.When.Start).Time.Date))
        {
            terminal.Say(ClockText.Day(day.Key));
            foreach (var block in day)
            {
                terminal.Say($"{Hours(block)}: {block.Title}{Program(block.InterviewId)}{(block.IsTentative ? ", not certain yet" : "")}{Kept(block, blocks)}", indented: true);
            }
        }
    }

    // What stands among the days is not said twice.
    private void WriteTasks(Terminal terminal, IReadOnlyList<PreparationTask> tasks, HashSet<string> said)
    {
        var open = tasks.Where(task => task.Done is null && !said.Contains(task.Id) && task.Due > now && task.Due < now + Duration.FromDays(Days)).ToList();
        if (open.Count == 0)
        {
            return;
        }

        terminal.Say("");
        terminal.Say("To do");
        foreach (var task in open.Take(MostTasks))
        {
            terminal.Say($"by {Home(task.Due)}: {task.Title}{Program(task.InterviewId)}", indented: true);
        }

        if (open.Count > MostTasks)
        {
            terminal.Say($"and {(open.Count - MostTasks).ToString(CultureInfo.InvariantCulture)} more in these days.", indented: true);
        }
    }

    // What was placed before the first interview and may not have been held: a letter that came late, or a week that was full.
    private void WritePassed(Terminal terminal, SeasonBlocks blocks, string folder)
    {
        var first = blocks.Placed.FirstOrDefault(block => block.Kind == BlockKind.Interview);
        var passed = first is null || first.When.Start <= now ? []
            : blocks.Placed.Where(block => block.Kind is BlockKind.Mock or BlockKind.DressRehearsal && block.When.End <= now && !season.Done.ContainsKey(block.Id)).ToList();
        if (passed.Count > 0)
        {
            terminal.Say($"Planned for days that have passed, and not ticked off: {string.Join("; ", passed.Select(block => $"{block.Title}, {ClockText.ShortDay(Home(block.When.Start).Time.Date)}"))}. Hold it still if you can, or tick it off: officeprep done {folder} {passed[0].Id}");
        }
    }

    // What touches an interview is said in its line; alarms ring by themselves.
    private static bool IsShown(Block block) =>
        block.Kind is BlockKind.Interview or BlockKind.ProgramEvent or BlockKind.TechCheckEarly or BlockKind.Review or BlockKind.ThankYou or BlockKind.DressRehearsal or BlockKind.Mock;

    private bool IsAhead(UnplacedBlock block) =>
        block.InterviewId is null || season.Interviews.Any(interview => interview.Id == block.InterviewId && interview.Main?.Start is Reading.Moment.At at && at.Instant > now);

    private string Hours(Block block)
    {
        var (start, end) = (Home(block.When.Start), Home(block.When.End));
        var until = end.Time.Date == start.Time.Date ? ClockText.Clock(end.Time.TimeOfDay) : $"{ClockText.Weekday(end.Time.Date)}, {ClockText.Clock(end.Time.TimeOfDay)}";
        return $"{ClockText.Clock(start.Time.TimeOfDay)} to {until} ({start.City}, {ClockText.Offset(start.Time.Offset)})";
    }

    private string Kept(Block block, SeasonBlocks blocks)
    {
        var around = block.Kind != BlockKind.Interview ? [] : blocks.Placed
            .Where(other => ReferenceEquals(other.Of, block.Of) && other.Kind is BlockKind.Before or BlockKind.LogIn or BlockKind.Debrief or BlockKind.After && other.InterviewId == block.InterviewId).ToList();
        return around.Count == 0 ? "" : $"; kept free from {ClockText.Clock(Home(around.Min(other => other.When.Start)).Time.TimeOfDay)} to {Home(around.Max(other => other.When.End)).ClockOnly}";
    }

    private string Program(string? id) => season.Interviews.FirstOrDefault(interview => interview.Id == id) is { } interview ? $", {ProgramWords.Of(interview.Program)}" : "";

    private ClockFace Home(Instant moment)
    {
        var zone = season.HomeZoneAt(moment);
        return new ClockFace(ClockText.City(zone), moment.InZone(DateTimeZoneProviders.Tzdb[zone]));
    }
}
