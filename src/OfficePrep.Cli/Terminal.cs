using System.CommandLine;
using Spectre.Console;

namespace OfficePrep.Cli;

/// <summary>How one call speaks: results to the output, faults to the errors, both made safe.</summary>
internal sealed class Terminal
{
    // A table in a file or a pipe has no window to fit into; this holds two clocks side by side.
    private const int WidthWithoutWindow = 180;

    private readonly Surroundings surroundings;
    private readonly bool quiet;

    /// <summary>The terminal of one call.</summary>
    public Terminal(Surroundings surroundings, SharedOptions shared, ParseResult call)
    {
        this.surroundings = surroundings;
        quiet = call.GetValue(shared.Quiet);
        var color = surroundings.IsTerminal && !surroundings.WantsNoColor && !call.GetValue(shared.NoColor);
        Console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = surroundings.IsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = color ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = surroundings.IsTerminal ? InteractionSupport.Detect : InteractionSupport.No,
            Out = new AnsiConsoleOutput(surroundings.Output),
        });
        if (!surroundings.IsTerminal)
        {
            Console.Profile.Width = WidthWithoutWindow;
        }
    }

    /// <summary>For tables and progress.</summary>
    public IAnsiConsole Console { get; }

    /// <summary>Whether only faults are said.</summary>
    public bool IsQuiet => quiet;

    /// <summary>Whether somebody watches a progress display.</summary>
    public bool ShowsProgress => surroundings.IsTerminal && !quiet;

    /// <summary>Runs work that takes a while, with a display of how far it is where somebody watches.</summary>
    /// <param name="what">What is done, in words.</param>
    /// <param name="count">Of how many steps.</param>
    /// <param name="run">The work; it tells how many steps are done.</param>
    public void Watch(string what, int count, Action<Action<int>> run)
    {
        if (!ShowsProgress)
        {
            run(_ => { });
            return;
        }

        Console.Progress().AutoClear(true).Start(progress =>
        {
            var task = progress.AddTask(what, maxValue: count);
            run(done => task.Value = done);
        });
    }

    /// <summary>Says a line, unless the call is quiet.</summary>
    public void Say(string line, bool indented = false)
    {
        if (!quiet)
        {
            surroundings.Output.WriteLine((indented ? "  " : "") + TerminalText.Clean(line));
        }
    }

    /// <summary>Says what went wrong.</summary>
    public void Fault(string sentence) => surroundings.Errors.WriteLine(TerminalText.Clean(sentence));
}
