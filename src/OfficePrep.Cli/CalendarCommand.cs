using System.CommandLine;
using System.Globalization;
using OfficePrep.Documents.Calendar;
using OfficePrep.Planning;

namespace OfficePrep.Cli;

/// <summary><c>officeprep calendar</c>: prints the season's calendar anew, and on request one interview's, what changed since the last export, or one that carries zones.</summary>
internal static class CalendarCommand
{
    /// <summary>Where the calendars lie that were asked for one by one, below the season's folder.</summary>
    public const string Folder = "calendars";

    /// <summary>The command.</summary>
    public static Command Create(SharedOptions shared, Surroundings surroundings)
    {
        var path = new Argument<string>("DIR") { Description = "Folder of the season, as prepare made it." };
        var interview = new Option<string?>("--interview") { Description = "Also print the events of one interview alone, by the name that plan shows.", HelpName = "INTERVIEW" };
        var changes = new Option<bool>("--changes") { Description = "Also print only what changed since the last time you asked for changes; the first time, everything." };
        var zones = new Option<bool>("--zones") { Description = "Also print a calendar whose times stand on the programs' clocks, with their zones, instead of in UTC." };
        var busy = SeasonOutlook.BusyOption();
        var command = new Command("calendar", "Print calendar.ics again from the season in DIR; on request also a part of it.") { path, interview, changes, zones, busy };
        command.Validators.Add(call =>
        {
            if (call.GetValue(changes) && call.GetValue(interview) is not null)
            {
                call.AddError("--changes is about the whole season; ask for it without --interview.");
            }
        });
        command.SetAction((call, stop) => Task.FromResult(Run(
            new SeasonWork(new SeasonFolder(call.GetRequiredValue(path)), shared.CurrentInstant(call, surroundings.Time), new Terminal(surroundings, shared, call)),
            new Wish(call.GetValue(interview), call.GetValue(changes), call.GetValue(zones)) { Busy = call.GetValue(busy) ?? [] },
            stop)));
        return command;
    }

    private static int Run(SeasonWork work, Wish wish, CancellationToken stop)
    {
        if (work.Read() is null)
        {
            return ExitCode.WrongCall;
        }

        using (work.Folder.Lock())
        {
            // Only what is read under the lock is sure to hold what another run wrote; that run may have moved the season away, too.
            if (work.Read() is not { } season || (wish.InterviewId is { } id && SeasonOutlook.Find(season, id, work.Folder, work.Terminal) is null))
            {
                return ExitCode.WrongCall;
            }

            var code = Printing.Run(work.Folder, season, Product.Calendar, work.Now, work.Terminal, null, stop, wish.Busy);
            return !wish.IsMore || code != ExitCode.Done ? code : More(work, work.Folder.Read() ?? season, wish);
        }
    }

    private static int More(SeasonWork work, Season season, Wish wish)
    {
        // What could not be read was said when the whole calendar was printed; such a run does not come here.
        var taken = BusyInputs.Read(BusyInputs.Of(work.Folder, wish.Busy), season, work.Now, work.Terminal).Times;
        var calendar = new SeasonCalendar(work.Folder, taken, work.Now);
        var exported = wish.Changes ? work.Folder.ReadEarlier(SeasonFolder.ExportedFile) : null;
        byte[] file;
        int count;
        try
        {
            (file, count) = calendar.Make(season, options => options with
            {
                InterviewId = wish.InterviewId,
                Exported = exported is null ? null : (ReadOnlyMemory<byte>?)exported,
                WithZones = wish.Zones,
            });
        }
        catch (CalendarRefusedException fault)
        {
            work.Terminal.Fault(fault.Message);
            return ExitCode.Partly;
        }

        if (count == 0)
        {
            work.Terminal.Say(exported is null ? "There is nothing to put on a calendar yet." : "Nothing changed since the last export; no file was written.");
            return ExitCode.Done;
        }

        return Write(work, season, wish, file, count) is not ExitCode.Done and var code ? code : wish.Changes ? Keep(work, season, calendar) : ExitCode.Done;
    }

    private static int Write(SeasonWork work, Season season, Wish wish, byte[] file, int count)
    {
        var outcome = work.Folder.Write(season, Name(work.Folder, wish), file);
        work.Folder.Save(SeasonPrinting.Note(season, outcome));
        var (name, beside) = outcome switch
        {
            DocumentOutcome.Written written => (written.Document.Path, ""),
            DocumentOutcome.Beside copy => (copy.Document.Path, $" ({copy.Edited} holds your own changes and was left as it is)"),
            DocumentOutcome.Kept kept => (kept.Edited, ", which holds your own changes and was left as it is"),
            DocumentOutcome.Failed failed => (failed.Sentence, null),
            _ => throw new InvalidOperationException("An unknown outcome."),
        };
        if (beside is null)
        {
            work.Terminal.Fault(name);
            return ExitCode.Partly;
        }

        work.Terminal.Say($"{count.ToString(CultureInfo.InvariantCulture)} {(count == 1 ? "event is" : "events are")} in {Path.Combine(work.Folder.Path, name)}{beside}. Import it into your calendar; events that are there already are replaced.");
        return ExitCode.Done;
    }

    // Last, so that a stop before it only means that the next export holds these changes again.
    private static int Keep(SeasonWork work, Season season, SeasonCalendar calendar)
    {
        work.Folder.KeepExported(calendar.Make(season, options => options).File);
        return ExitCode.Done;
    }

    private static string Name(SeasonFolder folder, Wish wish)
    {
        var ending = wish.Zones ? "-zones.ics" : ".ics";
        return wish.Changes ? folder.Unused($"{Folder}/changes", ending) : $"{Folder}/{wish.InterviewId ?? "season"}{ending}";
    }

    // What is asked for besides the whole calendar.
    private sealed record Wish(string? InterviewId, bool Changes, bool Zones)
    {
        public IReadOnlyList<string> Busy { get; init; } = [];

        public bool IsMore => InterviewId is not null || Changes || Zones;
    }
}
