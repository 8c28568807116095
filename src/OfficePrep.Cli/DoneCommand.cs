using System.CommandLine;
using System.Globalization;
using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Planning.Blocks;
using OfficePrep.Prep;
using OfficePrep.Time;

namespace OfficePrep.Cli;

/// <summary><c>officeprep done</c>: lists what is to do, or ticks one task off; once more, and it is open again.</summary>
internal static class DoneCommand
{
    private const int Most = 15;

    // What was due longer ago than this is not going to be done by being listed.
    private static readonly Duration Late = Duration.FromDays(7);

    // Further ahead, things still move; and a page is what a person reads.
    private static readonly Duration Ahead = Duration.FromDays(14);

    /// <summary>The command.</summary>
    public static Command Create(SharedOptions shared, Surroundings surroundings)
    {
        var path = new Argument<string>("DIR") { Description = "Folder of the season, as prepare made it." };
        var task = new Argument<string?>("TASK") { Description = "The task, as the list names it; left out, the next open tasks are listed.", Arity = ArgumentArity.ZeroOrOne };
        var all = new Option<bool>("--all") { Description = "List every open task, and those that are done." };
        var command = new Command("done", "List what is to do in the season in DIR, or tick a task off. Ticked again, it is open again.") { path, task, all };
        command.SetAction((call, stop) =>
        {
            var work = new SeasonWork(new SeasonFolder(call.GetRequiredValue(path)), shared.CurrentInstant(call, surroundings.Time), new Terminal(surroundings, shared, call));
            return Task.FromResult(Run(work, call.GetValue(task), call.GetValue(all), stop));
        });
        return command;
    }

    private static int Run(SeasonWork work, string? id, bool all, CancellationToken stop)
    {
        if (work.Read() is not { } season)
        {
            return ExitCode.WrongCall;
        }

        var tasks = TasksOf(season, work);
        if (id is null)
        {
            List(work, season, tasks, all);
            return ExitCode.Done;
        }

        if (tasks.FirstOrDefault(each => each.Id == id) is not { } task && !season.Done.ContainsKey(id))
        {
            work.Terminal.Fault($"{id} is no task of this season; see them with: officeprep done {work.Folder.Path} --all");
            return ExitCode.WrongCall;
        }

        var isDone = season.Done.ContainsKey(id);
        var code = work.Change($"done {id}", under => Planner.Tick(under, id, isDone ? null : work.Now), stop);
        var title = tasks.FirstOrDefault(each => each.Id == id)?.Title ?? id;
        work.Terminal.Say(isDone ? $"Open again: {title}." : $"Done: {title}.");
        return code;
    }

    private static IReadOnlyList<PreparationTask> TasksOf(Season season, SeasonWork work)
    {
        var preferences = work.Folder.ReadPreferences();
        var (busy, _) = BusyInputs.Read(BusyInputs.Of(work.Folder, []), season, work.Now, work.Terminal);
        return TasksAhead.Of(season, preferences, SeasonBlocks.For(season, preferences, busy), work.Folder, work.Now);
    }

    private static void List(SeasonWork work, Season season, IReadOnlyList<PreparationTask> tasks, bool all)
    {
        var open = tasks.Where(task => task.Done is null && task.Due > work.Now - Late).ToList();
        var shown = open.Where(task => all || task.Due < work.Now + Ahead).Take(all ? int.MaxValue : Most).ToList();
        foreach (var task in shown)
        {
            work.Terminal.Say($"{(task.Due < work.Now ? "was due" : "by")} {When(season, task.Due)}: {Words(season, task)} [{task.Id}]");
        }

        foreach (var task in tasks.Where(task => all && task.Done is not null))
        {
            work.Terminal.Say($"done {When(season, task.Done!.Value)}: {Words(season, task)} [{task.Id}]");
        }

        var later = open.Count - shown.Count;
        work.Terminal.Say(open.Count == 0 ? "Nothing is to do."
            : shown.Count == 0 ? $"Nothing is to do in the next two weeks; {Count(later)} later: officeprep done {work.Folder.Path} --all"
            : $"Tick one off: officeprep done {work.Folder.Path} {shown[0].Id}{(later > 0 ? $" ({Count(later)} later; see all with --all)" : "")}");
    }

    private static string Count(int tasks) => tasks == 1 ? "one task comes" : $"{tasks.ToString(CultureInfo.InvariantCulture)} tasks come";

    private static string Words(Season season, PreparationTask task) =>
        task.Title + (season.Interviews.FirstOrDefault(interview => interview.Id == task.InterviewId) is { } interview ? $", {ProgramWords.Of(interview.Program)}" : "");

    private static string When(Season season, Instant moment)
    {
        var zone = season.HomeZoneAt(moment);
        var face = new ClockFace(ClockText.City(zone), moment.InZone(DateTimeZoneProviders.Tzdb[zone]));
        return $"{ClockText.ShortDay(face.Time.Date)}, {face.ClockOnly}";
    }
}
