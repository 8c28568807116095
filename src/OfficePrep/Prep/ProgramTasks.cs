using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Programs;

namespace OfficePrep.Prep;

/// <summary>Research on the programs of the book as things to do, from the day on which a program is added.</summary>
public static class ProgramTasks
{
    // Long enough to fit in around work, short enough to stand in the plan of the next two weeks from the first day on.
    private const int DaysForResearch = 10;
    private const int DaysBeforeInterview = 3;
    private static readonly LocalTime Evening = new(21, 0);

    /// <summary>The tasks: everything that is open for a program that has invited, the next look for one that has not, so that a long list of programs buries nothing.</summary>
    /// <param name="book">The book of programs.</param>
    /// <param name="season">The season beside it, which says what was ticked off.</param>
    /// <param name="today">The day of asking, which tells which looks are too old.</param>
    /// <param name="withTicked">Whether those that were ticked off for a program that has not invited stay in sight.</param>
    public static IReadOnlyList<PreparationTask> For(ProgramBook book, Season season, LocalDate today, bool withTicked = false)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(season);
        var programs = new BookLookup(book);
        var invited = season.Interviews.Select(interview => (Program: programs.Of(interview), Interview: interview)).Where(each => each.Program is not null).ToLookup(each => each.Program!.Id, each => each.Interview, StringComparer.Ordinal);
        return [.. book.Programs.SelectMany(program => Of(program, [.. invited[program.Id]], season, today, withTicked))
            .Select(task => season.Done.TryGetValue(task.Id, out var when) ? task with { Done = when } : task)
            .OrderBy(task => task.Due).ThenBy(task => task.Id, StringComparer.Ordinal)];
    }

    private static IEnumerable<PreparationTask> Of(ResidencyProgram program, IReadOnlyList<Interview> interviews, Season season, LocalDate today, bool withTicked)
    {
        var open = ResearchTask.For(program, today);
        if (interviews.Count == 0)
        {
            // One that was ticked off makes way for the next.
            var ticked = open.ToLookup(task => season.Done.ContainsKey(Id(program.Id, task)));
            return (withTicked ? ticked[true] : []).Concat(ticked[false].Take(1)).Select(task => Task(program.Id, null, $"{program.Identity.Institution}: {task.What}", task, Due(program, null, season)));
        }

        // Why this program is a task of the interview itself already.
        return from interview in interviews
               where interview.Status is not (InterviewStatus.Cancelled or InterviewStatus.Declined)
               from task in open
               where task.Id != "why"
               select Task(interview.Id, interview.Id, task.What, task, Due(program, interview, season));
    }

    private static PreparationTask Task(string owner, string? interview, string title, ResearchTask task, Instant due) =>
        new() { Id = Id(owner, task), InterviewId = interview, Title = title.TrimEnd('.'), Why = task.Why, Due = due };

    private static string Id(string owner, ResearchTask task) => $"{owner}/research-{task.Id}";

    private static Instant Due(ResidencyProgram program, Interview? interview, Season season)
    {
        var day = program.Added.PlusDays(DaysForResearch);
        if (interview?.Main is { } main)
        {
            day = LocalDate.Min(day, main.Start.Date.PlusDays(-DaysBeforeInterview));
        }

        var zone = DateTimeZoneProviders.Tzdb[season.HomeZoneAt(day.AtMidnight().InUtc().ToInstant())];
        return zone.AtLeniently(day + Evening).ToInstant();
    }
}
