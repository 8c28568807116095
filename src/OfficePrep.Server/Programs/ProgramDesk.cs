using NodaTime;
using NodaTime.Text;
using OfficePrep.Planning;
using OfficePrep.Programs;
using OfficePrep.Server.Store;

namespace OfficePrep.Server.Programs;

/// <summary>Entries for the book of programs. Everything is added, nothing replaced: of one source its newest word counts, and sources that disagree all stand.</summary>
internal static class ProgramDesk
{
    /// <summary>Puts a program into the book, in a change.</summary>
    public static async Task<ProgramSummary> Add(SeasonFiles files, NewProgram program, Instant now, CancellationToken stop)
    {
        var season = (await files.Season(stop))?.Season;
        var today = Today(season, now);
        switch ((await files.Book(stop)).Add(Read(program.Written.Read), today, season, program.IsAnother))
        {
            case BookAddition.Added added:
                Write(files, added.Book);
                return ProgramSummary.Of(added.Program, today);
            case BookAddition.Known known:
                throw Refusal.Known($"It is in the book already as {known.Program.Id}.");
            case BookAddition.Unsure unsure:
                throw Refusal.Known($"It may be {string.Join(" or ", unsure.MaybeSame.Select(each => $"{each.Id}, {ProgramWords.Of(each.Identity)}"))}; if it is another program, send isAnother.");
            default:
                throw new InvalidOperationException("An unknown addition.");
        }
    }

    /// <summary>Notes what a source says, in a change.</summary>
    public static Task<ProgramSummary> Note(SeasonFiles files, string id, FactNote note, Instant now, CancellationToken stop) => Change(
        files,
        id,
        (program, today) => program.With(BookEntry.Fact(note.Topic, note.Value, note.Source, Day(note.Day, today)) with
        {
            From = note.From is { } who ? BookEntry.Text(who) : null,
            Quote = note.Quote is { } words ? BookEntry.Text(words) : null,
            Link = note.Link is { } where ? BookEntry.Link(where) : null,
        }),
        now,
        stop);

    /// <summary>Keeps a person's own words, in a change.</summary>
    public static Task<ProgramSummary> Note(SeasonFiles files, string id, WordsNote note, Instant now, CancellationToken stop) => Change(
        files,
        id,
        (program, today) => program with { Words = [.. program.Words, new OwnWords(BookEntry.WordsKind(note.Kind), BookEntry.Text(note.Text), today)] },
        now,
        stop);

    /// <summary>A program of the book, by its id or that of its interview.</summary>
    public static async Task<(ResidencyProgram Program, LocalDate Today)> Find(SeasonFiles files, string id, Instant now, CancellationToken stop)
    {
        var season = (await files.Season(stop))?.Season;
        var book = await files.Book(stop);
        var found = book.Find(id) ?? (season?.Interviews.FirstOrDefault(interview => interview.Id == id) is { } invited ? book.Of(invited) : null);
        return (found ?? throw Refusal.NotFound("There is no such program in the book."), Today(season, now));
    }

    private static async Task<ProgramSummary> Change(SeasonFiles files, string id, Func<ResidencyProgram, LocalDate, ResidencyProgram> change, Instant now, CancellationToken stop)
    {
        var (program, today) = await Find(files, id, now, stop);
        var changed = Read(() => change(program, today));
        Write(files, (await files.Book(stop)).Change(program.Id, _ => changed));
        return ProgramSummary.Of(changed, today);
    }

    private static void Write(SeasonFiles files, ProgramBook book) => files.Write(PersonalFiles.BookName, ProgramsJson.Write(book));

    // On UTC's calendar while no season says where home is.
    private static LocalDate Today(Season? season, Instant now) => season?.Today(now) ?? now.InUtc().Date;

    private static LocalDate Day(string? written, LocalDate today) =>
        written is null ? today
        : LocalDatePattern.Iso.Parse(written) is { Success: true } day && day.Value <= today ? day.Value
        : throw new FormatException("the day must be a date such as 2026-10-15 that has come");

    private static T Read<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (FormatException fault)
        {
            throw Refusal.Invalid($"{char.ToUpperInvariant(fault.Message[0])}{fault.Message[1..].TrimEnd('.')}. Nothing was changed.");
        }
    }
}
