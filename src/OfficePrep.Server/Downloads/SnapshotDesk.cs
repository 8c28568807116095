using NodaTime;
using OfficePrep.Documents.Pdf;
using OfficePrep.Planning;
using OfficePrep.Prep;
using OfficePrep.Prep.Answers;
using OfficePrep.Prep.Profile;
using OfficePrep.Programs;
using OfficePrep.Server.Store;

namespace OfficePrep.Server.Downloads;

/// <summary>Makes snapshots of everything that stands in a person's files: the letters, the book, what was typed in the packs, the profile.</summary>
internal sealed class SnapshotDesk
{
    private readonly Season season;
    private readonly ProgramBook book;
    private readonly AnswerBank answers;
    private readonly ApplicantProfile? profile;
    private readonly LocalDate today;

    private SnapshotDesk(Season season, ProgramBook book, AnswerBank answers, ApplicantProfile? profile, LocalDate today) =>
        (this.season, this.book, this.answers, this.profile, this.today) = (season, book, answers, profile, today);

    /// <summary>Prints one.</summary>
    /// <param name="http">The request.</param>
    /// <param name="writing">The way to the store.</param>
    /// <param name="choose">Which.</param>
    /// <param name="wanted">The paper; null takes the person's preference.</param>
    public static async Task<byte[]> Print(HttpContext http, Writing writing, Func<SnapshotDesk, Snapshot> choose, Paper? wanted)
    {
        var (page, options) = await writing.Look(http, async files => (choose(await Of(files, writing.Now, http.RequestAborted)), await Options(files, wanted, http.RequestAborted)));
        return Print(bytes => SnapshotSheet.Write(page, options, bytes));
    }

    /// <summary>Prints all in one file, in the order of the interviews; what was called off is left out.</summary>
    public static async Task<byte[]> PrintBinder(HttpContext http, Writing writing, Paper? wanted)
    {
        var (pages, options) = await writing.Look(http, async files =>
        {
            var desk = await Of(files, writing.Now, http.RequestAborted);
            return (desk.All(), await Options(files, wanted, http.RequestAborted));
        });
        return pages.Count == 0 ? throw Refusal.NotFound("There is no interview to print yet.")
            : Print(bytes => SnapshotBinder.Write(pages, options, bytes, stop: http.RequestAborted));
    }

    /// <summary>An interview's.</summary>
    public Snapshot Of(string id) => Of(season.InterviewOrRefusal(id));

    /// <summary>A program's of the book; that of its interview where it has invited.</summary>
    public Snapshot OfProgram(string id)
    {
        var program = book.Find(id) ?? throw Refusal.NotFound("There is no such program in the book.");
        return season.Interviews.FirstOrDefault(interview => book.Of(interview) == program) is { } invited ? Of(invited)
            : Snapshot.For(program, today).With(profile?.For(program.Id, program.Identity.Institution));
    }

    private static async Task<SnapshotDesk> Of(SeasonFiles files, Instant now, CancellationToken stop)
    {
        var (season, _) = await files.SeasonOrRefusal(stop);
        return new SnapshotDesk(season, await files.Book(stop), await files.Answers(stop), await files.Profile(stop), season.Today(now));
    }

    private static async Task<SnapshotOptions> Options(SeasonFiles files, Paper? wanted, CancellationToken stop) => SnapshotOptions.On(wanted ?? (await files.Preferences(stop)).Paper);

    private static byte[] Print(Action<Stream> write)
    {
        using var bytes = new MemoryStream();
        write(bytes);
        return bytes.ToArray();
    }

    private Snapshot Of(Interview interview)
    {
        var letters = Snapshot.For(interview, season);
        var page = book.Of(interview) is { } program ? letters.With(program, today) : letters;
        return page.With(answers.For(interview.Id)).With(profile?.For(interview.Id, interview.Program.Institution));
    }

    private List<Snapshot> All() =>
        [.. season.Interviews.Where(interview => interview.Status is not (InterviewStatus.Cancelled or InterviewStatus.Declined)).Select(Of)];
}
