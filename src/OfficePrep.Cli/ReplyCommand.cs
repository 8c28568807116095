using System.CommandLine;
using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Replies;

namespace OfficePrep.Cli;

/// <summary><c>officeprep reply</c>: writes a reply as a draft, in both time zones. Nothing is sent, and the season stays as it is.</summary>
internal static class ReplyCommand
{
    private static readonly (string Word, ReplyKind Kind, string Does)[] Kinds =
    [
        ("confirm", ReplyKind.ConfirmTime, "confirm the fixed time"),
        ("choose", ReplyKind.ChooseSlot, "choose an offered time (--slot)"),
        ("kinder", ReplyKind.AskKinderSlot, "ask for a kinder hour"),
        ("ask", ReplyKind.AskQuestion, "ask about a time that is in doubt"),
        ("reschedule", ReplyKind.AskReschedule, "ask to move the fixed time"),
        ("stay", ReplyKind.StayOnWaitlist, "stay on the waiting list"),
        ("leave", ReplyKind.LeaveWaitlist, "leave the waiting list"),
        ("decline", ReplyKind.DeclineInvitation, "decline an invitation"),
        ("withdraw", ReplyKind.Withdraw, "withdraw from a fixed interview"),
        ("thank", ReplyKind.ThankYou, "thank the program afterwards"),
    ];

    /// <summary>The command.</summary>
    public static Command Create(SharedOptions shared, Surroundings surroundings)
    {
        var path = new Argument<string>("DIR") { Description = "Folder of the season, as prepare made it." };
        var id = new Argument<string>("INTERVIEW") { Description = "The interview, as plan names it." };
        var kind = new Argument<string>("KIND") { Description = "What the reply does: " + string.Join("; ", Kinds.Select(each => $"{each.Word} = {each.Does}")) + "." };
        kind.AcceptOnlyFromAmong([.. Kinds.Select(each => each.Word)]);
        var slot = new Option<int?>("--slot") { Description = "For choose: which of the offered times, counted from 1.", HelpName = "N" };
        var also = new Option<int[]>("--also") { Description = "For choose: a second choice; may be repeated.", HelpName = "N" };
        var best = new Option<bool>("--best") { Description = "For choose: the time that slots ranks first, with the next two as second choices." };
        var hours = new Option<string?>("--hours") { Description = "For kinder: the hours in which an interview may begin, on your clock, such as 8:00-20:00.", HelpName = "FROM-TO" };
        hours.Validators.Add(CheckHours);
        var busy = SeasonOutlook.BusyOption();
        var name = new Option<string?>("--name") { Description = "Your name, to sign with; else the one in preferences.json." };
        var output = new Option<string?>("--out") { Description = "Write the draft as a message file that your mail program opens for editing.", HelpName = "FILE.eml" };
        var command = new Command("reply", "Write a reply as a draft, with every time in both time zones. Nothing is sent.") { path, id, kind, slot, also, best, hours, busy, name, output };
        command.SetAction((call, _) =>
        {
            var request = new ReplyRequest(Kinds.First(each => each.Word == call.GetRequiredValue(kind)).Kind)
            {
                Slot = call.GetValue(slot),
                Alternatives = call.GetValue(also) ?? [],
            };
            var folder = new SeasonFolder(call.GetRequiredValue(path));
            var terminal = new Terminal(surroundings, shared, call);
            var outlook = SeasonOutlook.Read(folder, call.GetValue(busy) ?? [], shared.CurrentInstant(call, surroundings.Time), terminal);
            if (outlook is null || SeasonOutlook.Find(outlook.Season, call.GetRequiredValue(id), folder, terminal) is not { } interview)
            {
                return Task.FromResult(ExitCode.WrongCall);
            }

            request = request with { Hours = ReplySuggestion.Hours(call.GetValue(hours), outlook.Preferences), Name = call.GetValue(name) ?? outlook.Preferences.Name };
            request = call.GetValue(best) ? ReplySuggestion.Best(request, interview, outlook) : request;
            var code = Run(terminal, interview, outlook.Season, request, call.GetValue(output), outlook.Now, surroundings.Output);
            return Task.FromResult(code == ExitCode.Done ? outlook.Code : code);
        });
        return command;
    }

    private static int Run(Terminal terminal, Interview interview, Season season, ReplyRequest request, string? output, Instant now, TextWriter paper)
    {
        switch (ReplyWriter.Write(interview, season, request, now))
        {
            case ReplyOutcome.Offered offered when output is null:
                Print(paper, offered.Draft);
                Tell(terminal, offered);
                return ExitCode.Done;
            case ReplyOutcome.Offered offered:
                return Save(terminal, output, offered);
            case ReplyOutcome.NotOffered refused:
                terminal.Fault(refused.Reason);
                ListOffers(terminal, interview, season, request);
                return ExitCode.WrongCall;
            default:
                throw new InvalidOperationException("An unknown outcome.");
        }
    }

    private static void CheckHours(System.CommandLine.Parsing.OptionResult option)
    {
        if (option.GetValueOrDefault<string?>() is { } text && ReplySuggestion.Parse(text) is null)
        {
            option.AddError($"--hours {text} are no hours such as 8:00-20:00.");
        }
    }

    // The draft is the result itself, so it is printed even where the call is quiet; its indents set the clocks apart.
    private static void Print(TextWriter paper, ReplyDraft draft)
    {
        paper.WriteLine($"To: {TerminalText.Clean(draft.To is { } to ? to.Name is null ? to.Address : $"{to.Name} <{to.Address}>" : "")}".TrimEnd());
        paper.WriteLine($"Subject: {TerminalText.Clean(draft.Subject)}");
        paper.WriteLine();
        foreach (var line in draft.Text.TrimEnd('\n').Split('\n'))
        {
            paper.WriteLine((line.StartsWith(' ') ? "    " : "") + TerminalText.Clean(line).TrimStart());
        }

        paper.WriteLine();
    }

    private static int Save(Terminal terminal, string file, ReplyOutcome.Offered offered)
    {
        // A draft that was saved before may have been edited since.
        if (File.Exists(file) || Directory.Exists(file))
        {
            terminal.Fault($"{file} is there already and stays as it is; name another file.");
            return ExitCode.WrongCall;
        }

        try
        {
            AtomicFile.Write(file, offered.Draft.ToMessage(), lasting: false);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            terminal.Fault($"{file} cannot be written; check who may write there and that the disk is not full.");
            return ExitCode.Partly;
        }

        terminal.Say($"Wrote {file}; open it in your mail program, look it over, and send it yourself.");
        Tell(terminal, offered);
        return ExitCode.Done;
    }

    private static void Tell(Terminal terminal, ReplyOutcome.Offered offered)
    {
        foreach (var note in offered.Notes)
        {
            terminal.Say("Note: " + note);
        }
    }

    private static void ListOffers(Terminal terminal, Interview interview, Season season, ReplyRequest request)
    {
        if (request.Kind != ReplyKind.ChooseSlot)
        {
            return;
        }

        var number = 0;
        foreach (var offer in ReplyWriter.Offers(interview, season))
        {
            number++;
            terminal.Fault($"{number.ToString(System.Globalization.CultureInfo.InvariantCulture)}: {offer}");
        }
    }
}
