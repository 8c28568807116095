using System.CommandLine;
using System.Globalization;
using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Planning.Answers;

namespace OfficePrep.Cli;

/// <summary><c>officeprep answer</c>: lists what a season leaves open, or answers one question.</summary>
internal static class AnswerCommand
{
    /// <summary>The command.</summary>
    public static Command Create(SharedOptions shared, Surroundings surroundings)
    {
        var path = new Argument<string>("DIR") { Description = "Folder of the season, as prepare made it." };
        var question = new Argument<string?>("QUESTION") { Description = "The question's name, as the list shows it; left out, the open questions are listed.", Arity = ArgumentArity.ZeroOrOne };
        var choice = new Argument<string?>("CHOICE") { Description = "The number of a choice, or a moment such as 2026-11-12T09:00 on the program's clock.", Arity = ArgumentArity.ZeroOrOne };
        var zone = new Option<string?>("--zone") { Description = "Time zone of the moment, as an IANA name, where it is not the program's.", HelpName = "ZONE" };
        zone.Validators.Add(SharedOptions.CheckZone);
        var command = new Command("answer", "List what the letters of the season in DIR leave open, or answer it. An answer stays until you change it or undo it.") { path, question, choice, zone };
        command.SetAction((call, stop) =>
        {
            var work = new SeasonWork(new SeasonFolder(call.GetRequiredValue(path)), shared.CurrentInstant(call, surroundings.Time), new Terminal(surroundings, shared, call));
            return Task.FromResult(Run(work, call.GetValue(question), call.GetValue(choice), call.GetValue(zone), stop));
        });
        return command;
    }

    private static int Run(SeasonWork work, string? id, string? choice, string? zone, CancellationToken stop)
    {
        if (work.Read() is not { } known)
        {
            return ExitCode.WrongCall;
        }

        // Told anew, so that a season of an older version has its questions named.
        var season = Planner.Plan(known, []).After;
        if (id is null)
        {
            List(work.Terminal, season, work.Now);
            return ExitCode.Done;
        }

        if (SeasonQuestions.Find(season, id, work.Now) is not { } question)
        {
            work.Terminal.Fault($"{id} is no question of this season; see the open ones with: officeprep answer {work.Folder.Path}");
            return ExitCode.WrongCall;
        }

        if (choice is null)
        {
            Show(work.Terminal, question);
            return ExitCode.Done;
        }

        try
        {
            var answer = GivenAnswer.Of(question, choice, zone);
            return work.Change($"answer {id}", under => Planner.Plan(under, answer), stop);
        }
        catch (FormatException fault)
        {
            work.Terminal.Fault(fault.Message);
            return ExitCode.WrongCall;
        }
    }

    private static void List(Terminal terminal, Season season, Instant now)
    {
        var questions = SeasonQuestions.Of(season, now);
        terminal.Say(questions.Count == 0 ? "Nothing is open." : questions.Count == 1 ? "One question is open." : $"{questions.Count.ToString(CultureInfo.InvariantCulture)} questions are open.");
        foreach (var question in questions)
        {
            Show(terminal, question);
        }

        foreach (var answer in season.Answers)
        {
            terminal.Say($"{answer.QuestionId} is answered{(answer.Overruled is { } why ? $", but no longer counts: {why}" : "")}{(answer is Answer.Reading { Chosen: { } chosen } reading ? $": {SeasonQuestions.BothClocks(season, null, reading.ZoneId ?? Zone(season, reading), chosen)}" : ".")}");
        }
    }

    private static string? Zone(Season season, Answer.Reading answer) =>
        season.Letters.FirstOrDefault(letter => letter.Key == answer.Letter)?.Notice.Times.FirstOrDefault(time => time.Evidence == answer.Evidence)?.ZoneId;

    private static void Show(Terminal terminal, SeasonQuestion question)
    {
        terminal.Say($"{question.Id}  {(question.Interview is { } interview ? ProgramWords.Of(interview.Program) : "Which program?")}");
        terminal.Say($"{question.Letter.Source}: {question.Words}", indented: true);
        for (var at = 0; at < question.Choices.Count; at++)
        {
            terminal.Say($"{(at + 1).ToString(CultureInfo.InvariantCulture)}  {question.Choices[at].Words}", indented: true);
        }
    }
}
