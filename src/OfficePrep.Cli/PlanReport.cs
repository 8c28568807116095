using OfficePrep.Planning;

namespace OfficePrep.Cli;

/// <summary>What a plan changes, in words, and the season after it as a table.</summary>
internal static class PlanReport
{
    /// <summary>Writes both.</summary>
    public static void Write(Terminal terminal, Plan plan)
    {
        if (plan.After.Interviews.Count == 0)
        {
            terminal.Say("The season holds no interview.");
        }
        else if (!terminal.IsQuiet)
        {
            terminal.Console.Write(SeasonTable.Of(plan.After));
        }

        WriteChanges(terminal, plan);
    }

    /// <summary>Writes the changes only.</summary>
    public static void WriteChanges(Terminal terminal, Plan plan)
    {
        foreach (var change in plan.Changes)
        {
            switch (change)
            {
                case Change.Add add:
                    Say(terminal, "New", add.Interview, add.Reasons);
                    break;
                case Change.Move move:
                    Say(terminal, "Moved", move.After, move.Reasons);
                    break;
                case Change.Update update:
                    Say(terminal, "Changed", update.After, update.Reasons);
                    break;
                case Change.Remove remove:
                    Say(terminal, "Called off", remove.After, remove.Reasons);
                    break;
                case Change.Drop drop:
                    Say(terminal, "No longer listed", drop.Interview, drop.Reasons);
                    break;
                case Change.Shift shift:
                    Say(terminal, "Another hour on your clock", shift.Interview, shift.Reasons);
                    break;
                case Change.Overrule overrule:
                    Say(terminal, "Your answer no longer counts", overrule.Interview, overrule.Reasons);
                    break;
                case Change.Ask ask:
                    terminal.Say($"Please check: {string.Join(' ', ask.Reasons)}");
                    break;
                case Change.Keep:
                    break;
            }
        }
    }

    private static void Say(Terminal terminal, string what, Interview interview, IReadOnlyList<string> reasons)
    {
        terminal.Say($"{what}: {ProgramWords.Of(interview.Program)}");
        foreach (var reason in reasons)
        {
            terminal.Say(reason, indented: true);
        }
    }
}
