using NodaTime;
using OfficePrep.Reading;

namespace OfficePrep.Programs;

/// <summary>A piece of research to do on a program. Tasks are derived each time from what the book holds, so they exist from the day a program is added.</summary>
/// <param name="Id">Stable id within the program: <c>website</c>.</param>
/// <param name="What">What to do.</param>
/// <param name="Why">Why it is open: nothing is noted yet, or the last look is too old.</param>
public sealed record ResearchTask(string Id, string What, string Why)
{
    private static readonly Lazy<IReadOnlyList<string[]>> Rows = new(() => SeedTable.Rows("programs/tasks.tsv", 4));

    /// <summary>What is still to find out about a program.</summary>
    /// <param name="program">The program.</param>
    /// <param name="today">The day of asking.</param>
    public static IReadOnlyList<ResearchTask> For(ResidencyProgram program, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(program);
        return [.. Rows.Value.Select(row => Open(program, row, today)).OfType<ResearchTask>()];
    }

    private static ResearchTask? Open(ResidencyProgram program, string[] row, LocalDate today)
    {
        if (row[1] == "own")
        {
            return program.Words.Any(words => words.Kind == OwnWordsKind.Why) ? null : new ResearchTask(row[0], row[2], "Nothing is written yet.");
        }

        var source = ProgramsJsonNames.Sources.Find(row[1]) ?? throw new InvalidOperationException($"seeds/programs/tasks.tsv: {row[1]} is no source.");
        var looks = program.Facts.Where(fact => fact.Source == source).Select(fact => fact.Checked).Concat(program.Log.Where(entry => entry.Source == source).Select(entry => entry.On)).ToList();
        var good = int.Parse(row[3], System.Globalization.CultureInfo.InvariantCulture);
        return looks.Count == 0 ? new ResearchTask(row[0], row[2], "Nothing is noted yet.")
            : good > 0 && looks.Max().PlusDays(good) < today ? new ResearchTask(row[0], row[2], $"The last look was on {Time.ClockText.ShortDay(looks.Max())}.")
            : null;
    }
}
