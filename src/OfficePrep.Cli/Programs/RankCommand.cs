using System.CommandLine;
using System.Globalization;
using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Programs;
using OfficePrep.Programs.Fit;
using OfficePrep.Reading;

namespace OfficePrep.Cli.Programs;

/// <summary><c>officeprep programs rank</c>: orders the book by what matters to the person, with reasons.</summary>
internal static class RankCommand
{
    /// <summary>The command.</summary>
    public static Command Create(SharedOptions shared, Surroundings surroundings)
    {
        var path = ProgramsCommand.Folder();
        var start = new Option<bool>("--start") { Description = "Write fit.json to start from, where there is none." };
        var command = new Command("rank", "Order the programs of DIR by what matters to you, as fit.json says, with reasons and what is missing. It predicts nothing. Tables of past Matches that you put into outcomes.csv (specialty, group, band, matched, all, year, source) are shown beside it.") { path, start };
        command.SetAction(call =>
        {
            var work = ProgramsCommand.Work(call, path, shared, surroundings);
            return Run(work, call.GetValue(start));
        });
        return command;
    }

    private static int Run(ProgramWork work, bool start)
    {
        var season = work.Folder.Read();
        var book = work.File.Read();
        var file = new FitFile(work.Folder);
        if (start)
        {
            using (work.Folder.Lock())
            {
                file.Start();
            }
        }

        if (file.Read() is not { } wishes)
        {
            work.Terminal.Fault($"There is no {file.Name} yet, which says what matters to you; make one to edit with: officeprep programs rank {work.Folder.Path} --start");
            return ExitCode.WrongCall;
        }

        var ranked = ProgramFit.Rank(book, wishes);
        work.Terminal.Say(ProgramFit.PredictsNothing);
        if (ranked.All(fit => fit.Parts.Count == 0))
        {
            work.Terminal.Say($"{file.Name} holds no wishes yet, so every program stands alike.");
        }

        for (var at = 0; at < ranked.Count; at++)
        {
            Show(work.Terminal, ranked[at], at + 1);
        }

        Past(work, book);
        Answer(work, season, book, ranked);
        return ExitCode.Done;
    }

    private static void Show(Terminal terminal, ProgramFit fit, int place)
    {
        var score = Number(fit.Low) == Number(fit.High) ? Number(fit.Low) : $"{Number(fit.Low)} to {Number(fit.High)}";
        terminal.Say($"{(fit.RuledOut.Count > 0 ? "Ruled out" : place.ToString(CultureInfo.InvariantCulture))}: {ProgramWords.Of(fit.Program.Identity)} [{fit.Program.Id}], {score} of 100");
        foreach (var sentence in fit.RuledOut.Concat(fit.MayBeRuledOut.Select(rule => $"Perhaps ruled out, sources disagree: {rule}")))
        {
            terminal.Say(sentence, indented: true);
        }

        foreach (var part in fit.Parts)
        {
            terminal.Say($"{Number(part.Low * 100)}{(part.Low == part.High ? "" : $" to {Number(part.High * 100)}")} × weight {part.Weight.ToString("0.##", CultureInfo.InvariantCulture)}: {part.Reason}", indented: true);
        }

        if (fit.Missing.Count > 0)
        {
            terminal.Say($"To find out: {string.Join(" ", fit.Missing)}", indented: true);
        }
    }

    private static void Past(ProgramWork work, ProgramBook book)
    {
        var table = new OutcomeFile(work.Folder).Read();
        foreach (var specialty in book.Programs.Select(program => program.Identity.Specialty).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var rows = table.Of(specialty);
            if (rows.Count > 0)
            {
                work.Terminal.Say($"{ProgramName.Specialty(specialty)} in past years, from the table that you put there. It tells of those people, not of you:");
            }

            foreach (var row in rows)
            {
                work.Terminal.Say(row.ToString(), indented: true);
            }
        }
    }

    // The clock comes before the wish: an invitation that lapses first is answered first, and fit decides between those of one day.
    private static void Answer(ProgramWork work, Season? season, ProgramBook book, IReadOnlyList<ProgramFit> ranked)
    {
        var places = ranked.Select((fit, place) => (fit.Program.Id, place)).ToDictionary(each => each.Id, each => each.place, StringComparer.Ordinal);
        var open = (season?.Interviews ?? []).Where(interview => interview.Status == InterviewStatus.Invited)
            .OrderBy(interview => interview.ReplyBy?.Start.Date ?? LocalDate.MaxIsoValue)
            .ThenBy(interview => book.Of(interview) is { } program ? places[program.Id] : int.MaxValue)
            .ThenBy(interview => interview.Id, StringComparer.Ordinal).ToList();
        if (open.Count > 0)
        {
            work.Terminal.Say("Invitations to answer, by the day on which they lapse, then by fit:");
        }

        foreach (var interview in open)
        {
            var last = interview.ReplyBy is { } deadline ? $"by {TimeWords.There(deadline, interview.Program)}{(deadline.Start is Moment.At at && TimeWords.Here(deadline, season!.HomeZoneAt(at.Instant)) is { } here ? $" = {here}" : "")}" : "no last moment given";
            work.Terminal.Say($"{ProgramWords.Of(interview.Program)}: {last}{(interview.ReplyBy is { Start: Moment.At past } && past.Instant < work.Now ? ", which has passed" : "")}", indented: true);
        }
    }

    private static string Number(decimal number) => Math.Round(number, MidpointRounding.AwayFromZero).ToString("0", CultureInfo.InvariantCulture);
}
