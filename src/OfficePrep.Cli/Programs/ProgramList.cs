using System.Globalization;
using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Programs;
using Spectre.Console;

namespace OfficePrep.Cli.Programs;

/// <summary>Shows the book: one row for each program.</summary>
internal static class ProgramList
{
    /// <summary>Writes it.</summary>
    public static void Write(Terminal terminal, ProgramBook book, Season? season, LocalDate today, string path)
    {
        if (book.Programs.Count > 0)
        {
            var table = new Table { Border = TableBorder.Rounded };
            foreach (var heading in new[] { "Id", "Program", "Interview", "Known", "To find out" })
            {
                table.AddColumn(new TableColumn(new Text(heading)));
            }

            var interviews = Interviews(book, season);
            foreach (var program in book.Programs)
            {
                table.AddRow(Cell(program.Id), Cell(ProgramWords.Of(program.Identity)), Cell(interviews.TryGetValue(program.Id, out var status) ? status : "none yet"), Cell(Known(program, today)), Cell(Open(program, today)));
            }

            if (!terminal.IsQuiet)
            {
                terminal.Console.Write(table);
            }
        }

        terminal.Say(book.Programs.Count == 0 ? $"The book is empty. Add a program with: officeprep programs add {path} --institution NAME --specialty NAME" : $"{Count(book.Programs.Count, "program")} in the book.");
        var missing = season?.Interviews.Where(interview => book.Of(interview) is null).ToList() ?? [];
        if (missing.Count > 0)
        {
            terminal.Say($"Interviews whose program is not in the book: {string.Join("; ", missing.Select(interview => ProgramWords.Of(interview.Program)))}.");
        }
    }

    /// <summary>A number of things.</summary>
    public static string Count(int count, string noun) => $"{count.ToString(CultureInfo.InvariantCulture)} {noun}{(count == 1 ? "" : "s")}";

    private static Dictionary<string, string> Interviews(ProgramBook book, Season? season)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var interview in season?.Interviews ?? [])
        {
            if (book.Of(interview) is { } program)
            {
                found[program.Id] = ProgramWords.Of(interview.Status);
            }
        }

        return found;
    }

    private static string Known(ResidencyProgram program, LocalDate today)
    {
        var known = program.Known;
        var disputed = known.Count(fact => fact.IsDisputed);
        var stale = known.Count(fact => fact.IsStale(today));
        return Count(known.Count, "fact") + (disputed > 0 ? $", {Count(disputed, "disagreement")}" : "") + (stale > 0 ? $", {stale.ToString(CultureInfo.InvariantCulture)} over 90 days old" : "");
    }

    private static string Open(ResidencyProgram program, LocalDate today) => string.Join(", ", ResearchTask.For(program, today).Select(task => task.Id));

    private static Text Cell(string text) => new(TerminalText.Clean(text));
}
