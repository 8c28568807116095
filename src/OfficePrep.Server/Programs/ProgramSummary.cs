using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Programs;

namespace OfficePrep.Server.Programs;

/// <summary>A program of the book at a glance.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Program">The program in words.</param>
/// <param name="Facts">What sources say, each with its source and day.</param>
/// <param name="Words">The person's own words about it.</param>
/// <param name="ToDo">What is still to find out.</param>
internal sealed record ProgramSummary(string Id, string Program, IReadOnlyList<string> Facts, IReadOnlyList<string> Words, IReadOnlyList<string> ToDo)
{
    /// <summary>Tells one.</summary>
    public static ProgramSummary Of(ResidencyProgram program, LocalDate today) => new(
        program.Id,
        ProgramWords.Of(program.Identity),
        [.. program.Known.Select(known => $"{known.Topic.Label}: {BookEntry.InWords(known, today)}")],
        [.. program.Words.Select(words => words.Text)],
        [.. ResearchTask.For(program, today).Select(task => task.What)]);
}
