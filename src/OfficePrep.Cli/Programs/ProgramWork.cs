using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Programs;

namespace OfficePrep.Cli.Programs;

/// <summary>One call's work on the book of programs in a folder.</summary>
/// <param name="Folder">The folder.</param>
/// <param name="Now">The moment.</param>
/// <param name="Terminal">What the call says.</param>
internal sealed record ProgramWork(SeasonFolder Folder, Instant Now, Terminal Terminal)
{
    /// <summary>The file of the book.</summary>
    public ProgramBookFile File { get; } = new(Folder);

    /// <summary>The day at home; on UTC's calendar while no season says where home is.</summary>
    public LocalDate Today(Season? season) => Now.InZone(DateTimeZoneProviders.Tzdb[season?.HomeZoneAt(Now) ?? "Etc/UTC"]).Date;

    /// <summary>Changes the book under the lock.</summary>
    /// <param name="change">Gives the changed book, or null where nothing is to be saved.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Change(Func<ProgramBook, Season?, LocalDate, ProgramBook?> change)
    {
        // Read first, so that a path that is no folder, or a season that is damaged, is said before anything is made.
        _ = Folder.Read();
        using (Folder.Lock())
        {
            var season = Folder.Read();
            try
            {
                if (change(File.Read(), season, Today(season)) is not { } book)
                {
                    return ExitCode.WrongCall;
                }

                File.Save(book);
                return ExitCode.Done;
            }
            catch (FormatException fault)
            {
                Terminal.Fault($"{Sentence(fault.Message)} Nothing was changed.");
                return ExitCode.WrongCall;
            }
        }
    }

    /// <summary>The program with an id, or that of the interview with it; null, with the sentence said, where there is none.</summary>
    public ResidencyProgram? Find(ProgramBook book, Season? season, string id)
    {
        var found = book.Find(id) ?? (season?.Interviews.FirstOrDefault(interview => interview.Id == id) is { } interview ? book.Of(interview) : null);
        if (found is null)
        {
            Terminal.Fault($"{id} is no program of this book; see them with: officeprep programs {Folder.Path}");
        }

        return found;
    }

    /// <summary>A fault's words as a sentence.</summary>
    public static string Sentence(string words) => $"{char.ToUpperInvariant(words[0])}{words[1..].TrimEnd('.')}.";
}
