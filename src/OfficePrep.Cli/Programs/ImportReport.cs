using System.Globalization;
using OfficePrep.Planning;
using OfficePrep.Programs.Import;

namespace OfficePrep.Cli.Programs;

/// <summary>Says what an import took from where, and what it did or would do.</summary>
internal static class ImportReport
{
    // What fits a screen; the rest is counted.
    private const int MostRows = 20;

    /// <summary>Shows what each column is taken for.</summary>
    public static void Write(Terminal terminal, ColumnMapping mapping)
    {
        foreach (var column in mapping.Columns)
        {
            terminal.Say(column.Field is { } field
                ? $"“{column.Heading}” is taken as {field.Id} ({field.Label.ToLowerInvariant()}): {column.Why}."
                : $"“{column.Heading}” is left out: {column.Why}. To take it: --map \"{column.Heading}=FIELD\"");
        }
    }

    /// <summary>Shows what came of it.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Write(Terminal terminal, ImportPlan plan, bool dry)
    {
        Rows(terminal, plan.Bad, bad => $"Line {Number(bad.Line)}: {bad.Why}.", "row that cannot be used", "rows that cannot be used");
        Rows(terminal, plan.Open, open => $"Line {Number(open.Line)}: {open.Name} may be {string.Join(" or ", open.MaybeSame.Select(program => $"{program.Id} ({ProgramWords.Of(program.Identity)})"))}; say --same {Number(open.Line)}=PROGRAM or --new {Number(open.Line)}.", "open row", "open rows");
        var what = $"{ProgramList.Count(plan.Added.Count, "new program")}, {ProgramList.Count(plan.Known.Count, "program")} that the book knew, {ProgramList.Count(plan.Facts, "new fact")}{(plan.Repeated > 0 ? $", {ProgramList.Count(plan.Repeated, "row")} put together with an earlier one" : "")}";
        if (!plan.IsReady)
        {
            terminal.Fault($"Nothing was imported: {(plan.Open.Count > 0 ? $"{ProgramList.Count(plan.Open.Count, "row")} may be a known program" : "")}{(plan is { Open.Count: > 0, Bad.Count: > 0 } ? " and " : "")}{(plan.Bad.Count > 0 ? $"{ProgramList.Count(plan.Bad.Count, "row")} cannot be used; correct the list, or leave such rows out with --skip-bad" : "")}.");
            return ExitCode.WrongCall;
        }

        terminal.Say($"{(dry ? "This would bring" : "Imported")}: {what}.");
        return plan.Bad.Count > 0 ? ExitCode.Partly : ExitCode.Done;
    }

    private static void Rows<T>(Terminal terminal, IReadOnlyList<T> rows, Func<T, string> words, string one, string several)
    {
        foreach (var row in rows.Take(MostRows))
        {
            terminal.Fault(words(row));
        }

        if (rows.Count > MostRows)
        {
            terminal.Fault($"and {Number(rows.Count - MostRows)} more {(rows.Count - MostRows == 1 ? one : several)}.");
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
