using System.CommandLine;
using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Programs;
using OfficePrep.Time;

namespace OfficePrep.Cli.Programs;

/// <summary><c>officeprep programs show</c>: everything that the book holds about one program, or a letter to somebody who knows it.</summary>
internal static class ShowProgramCommand
{
    /// <summary>The command.</summary>
    public static Command Create(SharedOptions shared, Surroundings surroundings)
    {
        var path = ProgramsCommand.Folder();
        var program = ProgramsCommand.Program();
        var writeTo = new Option<string?>("--write-to") { Description = "Draft a polite letter to this person, who knows the program; you send it yourself.", HelpName = "NAME" };
        var found = new Option<string?>("--found") { Description = "How you found them: \"through our school's alumni list\"." };
        var command = new Command("show", "Show what the book holds about a program: facts with their sources, your words, the research log and what is still to find out.") { path, program, writeTo, found };
        command.SetAction(call =>
        {
            var work = ProgramsCommand.Work(call, path, shared, surroundings);
            var season = work.Folder.Read();
            if (work.Find(work.File.Read(), season, call.GetRequiredValue(program)) is not { } shown)
            {
                return ExitCode.WrongCall;
            }

            if (call.GetValue(writeTo) is { } name)
            {
                var draft = OutreachDraft.For(shown, new ResearchContact(name) { Found = call.GetValue(found) });
                Lines(work.Terminal, $"Subject: {draft.Subject}\n\n{draft.Body}", indented: false);
                return ExitCode.Done;
            }

            Show(work.Terminal, shown, work.Today(season));
            return ExitCode.Done;
        });
        return command;
    }

    private static void Show(Terminal terminal, ResidencyProgram program, LocalDate today)
    {
        terminal.Say($"{program.Id}  {ProgramWords.Of(program.Identity)}");
        foreach (var code in new[] { ("NRMP", program.Identity.NrmpCode), ("ACGME", program.Identity.AcgmeId) }.Where(code => code.Item2 is not null))
        {
            terminal.Say($"{code.Item1} {code.Item2}", indented: true);
        }

        foreach (var known in program.Known)
        {
            terminal.Say($"{known.Topic.Label}: {BookEntry.InWords(known, today)}", indented: true);
        }

        foreach (var words in program.Words)
        {
            Lines(terminal, $"{Heading(words.Kind)}: {words.Text}", indented: true);
            foreach (var known in words.Kind == OwnWordsKind.Question ? program.Answering(words.Text) : [])
            {
                terminal.Say($"  Already known: {known.Topic.Label.ToLowerInvariant()}, {BookEntry.InWords(known, today)}", indented: true);
            }
        }

        foreach (var entry in program.Log)
        {
            Lines(terminal, $"{ClockText.ShortDay(entry.On)}, {BookEntry.InWords(entry.Source)}{(entry.Contact is { } contact ? $", {contact.Name} ({(contact.MayQuote == true ? "may be quoted" : "not to be quoted")})" : "")}: {entry.Note}{(entry.Link is { } link ? $" {link}" : "")}", indented: true);
        }

        foreach (var task in ResearchTask.For(program, today))
        {
            terminal.Say($"To do: {task.What} {task.Why}", indented: true);
        }
    }

    private static void Lines(Terminal terminal, string text, bool indented)
    {
        foreach (var line in text.Split('\n'))
        {
            terminal.Say(line, indented);
        }
    }

    private static string Heading(OwnWordsKind kind) => kind switch
    {
        OwnWordsKind.Why => "Why I’m interested",
        OwnWordsKind.Special => "What is special here",
        OwnWordsKind.Concern => "Concern",
        OwnWordsKind.Question => "To ask",
        _ => "People and initiatives",
    };
}
