using System.Globalization;
using NodaTime;
using OfficePrep.Cli.Programs;
using OfficePrep.Documents;
using OfficePrep.Documents.Word;
using OfficePrep.Planning;
using OfficePrep.Prep;
using OfficePrep.Prep.Answers;
using OfficePrep.Prep.Profile;
using OfficePrep.Programs;

namespace OfficePrep.Cli;

/// <summary>
/// The packs, two ways: what was typed and ticked in them goes into the answer bank first, then they are printed anew from it.
/// The order of writing (bank, pack, bank) is such that a stop at any point loses nothing: what is in a file is taken in again next time.
/// </summary>
internal sealed class PackSync
{
    private readonly SeasonFolder folder;
    private readonly AnswerShelf shelf;
    private readonly Action<string> say;
    private readonly Action<string> fault;
    private readonly ProgramBook book;
    private readonly Paper paper;
    private readonly Instant now;
    private readonly Dictionary<string, PackFile> files = new(StringComparer.Ordinal);
    private readonly ApplicantProfile? profile;
    private AnswerBank bank;

    /// <summary>Reads the bank, the book of programs and the profile.</summary>
    /// <param name="folder">The folder of the season.</param>
    /// <param name="now">The moment, whose day tells which facts of the book are stale.</param>
    /// <param name="paper">The paper; null for the one of the person's preferences.</param>
    /// <param name="say">Told what was taken over.</param>
    /// <param name="fault">Told what could not be read.</param>
    /// <exception cref="FolderFaultException">One of them cannot be read.</exception>
    public PackSync(SeasonFolder folder, Instant now, Paper? paper, Action<string> say, Action<string> fault)
    {
        this.folder = folder;
        this.say = say;
        this.fault = fault;
        this.now = now;
        shelf = new AnswerShelf(folder);
        book = new ProgramBookFile(folder).Read();
        bank = shelf.Read();
        profile = new ProfileFile(folder).Read();
        this.paper = paper ?? folder.ReadPreferences().Paper;
    }

    /// <summary>Whether a file could not be read.</summary>
    public bool HasFaults { get; private set; }

    /// <summary>What was written for the pack of an interview, as far as it is in the bank.</summary>
    /// <param name="interview">The id of the interview.</param>
    public PackAnswers AnswersFor(string interview) => bank.For(interview);

    /// <summary>Why this program, as the profile says it; null where it says nothing.</summary>
    /// <param name="id">The id of the interview, or of the program in the book.</param>
    /// <param name="institution">The institution; null where unknown.</param>
    public ProgramReasons? ReasonsFor(string id, string? institution) => profile?.For(id, institution);

    /// <summary>Takes in what people did to the packs.</summary>
    public void Gather(Season season, CancellationToken stop)
    {
        var before = bank;
        foreach (var document in season.Documents.Where(document => document.Path.StartsWith("packs/", StringComparison.Ordinal)))
        {
            stop.ThrowIfCancellationRequested();
            if (PackAt(document, season) is { } pack)
            {
                files[document.Path] = Gather(pack, document);
            }
        }

        shelf.Save(bank, keepOlder: bank != before);
        if (bank != before && shelf.States().Count > 0 && Answers(bank) != Answers(before))
        {
            say($"To go back to the answers as they were before: officeprep pack restore {folder.Path}");
        }
    }

    /// <summary>Goes back to the answers of a state that was kept; the answers of now are kept in its place, so that this can be taken back too.</summary>
    /// <param name="season">The season.</param>
    /// <param name="state">The state's number; null for the newest.</param>
    /// <returns>Whether it was done; where not, what hinders it was said.</returns>
    public bool Restore(Season season, int? state)
    {
        var states = shelf.States();
        if (states.Count == 0 || (state is { } asked && !states.Contains(asked)))
        {
            fault(states.Count == 0 ? $"No earlier answers are kept in {folder.In(".history")} yet." : $"There are no earlier answers of that number; kept are {string.Join(", ", states.Select(number => number.ToString(CultureInfo.InvariantCulture)))}.");
            return false;
        }

        // A pack with edits that are not in the bank yet would bring back what is taken back here, or lose the edits.
        if (season.Documents.FirstOrDefault(document => document.Path.StartsWith("packs/", StringComparison.Ordinal) && folder.HashOf(document.Path) is { } hash && hash != document.Sha256) is { } edited)
        {
            fault($"{folder.In(edited.Path)} holds changes of yours that were not taken over yet; run first: officeprep pack sync {folder.Path}");
            return false;
        }

        var older = shelf.Recall(state ?? states[^1]);
        bank = bank with { Everywhere = older.Everywhere, Programs = older.Programs };
        shelf.Save(bank, keepOlder: true);
        return true;
    }

    /// <summary>Prints the pack of one interview with everything that is in the bank for it.</summary>
    public DocumentOutcome Print(Season season, Interview interview) => Print(season, PackOf(interview, season));

    /// <summary>Prints the pack without a program, with everything that is in the bank for it.</summary>
    public DocumentOutcome PrintGeneral(Season season) => Print(season, General(season));

    private DocumentOutcome Print(Season season, PrintablePack pack)
    {
        var path = $"packs/{pack.Id}.docx";
        var print = pack.Print(bank.For(pack.Id), bank.Packs.GetValueOrDefault(path, WrittenPack.Unknown).Kept);
        var outcome = files.GetValueOrDefault(path) switch
        {
            PackFile.Open open => new DocumentOutcome.Failed(open.Sentence),
            PackFile.Gathered gathered => Replace(season, path, gathered.Bytes, print.Bytes.ToArray()),
            _ => folder.Write(season, path, print.Bytes.ToArray()),
        };
        var written = outcome switch { DocumentOutcome.Written done => done.Document.Path, DocumentOutcome.Beside beside => beside.Document.Path, _ => null };
        if (written is not null)
        {
            bank = bank with { Packs = bank.Packs.SetItem(written, print.Written) };
        }

        return outcome;
    }

    /// <summary>Saves what was written, for the next merge.</summary>
    public void Save() => shelf.Save(bank, keepOlder: false);

    // One and the same for printing and for reading back: what differs from it is the person's.
    private PrintablePack PackOf(Interview interview, Season season)
    {
        var pack = PrepPack.For(interview, season, profile);
        pack = book.Of(interview) is { } program ? pack.With(program, now.InZone(DateTimeZoneProviders.Tzdb[season.HomeZoneAt(now)]).Date) : pack;
        return new PrintablePack(interview.Id, (answers, kept) => PrepPackDocument.Print(pack, answers, kept, paper));
    }

    private PrintablePack General(Season season)
    {
        var pack = PrepPack.General(season, profile);
        return new PrintablePack(GeneralPack.Id, (answers, kept) => PrepPackDocument.Print(pack, answers, kept, paper));
    }

    private PrintablePack? PackAt(SeasonDocument document, Season season) =>
        SeasonFolder.IsOf(document, GeneralPack.Id) ? General(season)
        : season.Interviews.FirstOrDefault(interview => SeasonFolder.IsOf(document, interview.Id)) is { } interview ? PackOf(interview, season)
        : null;

    private PackFile Gather(PrintablePack pack, SeasonDocument document)
    {
        var file = folder.In(document.Path);
        if (folder.HashOf(document.Path) is not { } hash || hash == document.Sha256)
        {
            return new PackFile.Untouched();
        }

        if (OpenElsewhere.Sign(file) is not null)
        {
            return new PackFile.Open($"{file} is open in another program, so it was neither read nor printed anew; save and close it, then run again.");
        }

        try
        {
            var bytes = File.ReadAllBytes(file);
            var last = bank.Packs.GetValueOrDefault(document.Path, WrittenPack.Unknown);
            var fresh = pack.Print(bank.For(pack.Id), []);
            var returned = PrepPackDocument.Read(new MemoryStream(bytes, writable: false), DocumentLimits.Default, last, fresh);
            Absorb(document.Path, pack.Id, last, returned);
            return returned.HoldsMore ? new PackFile.Left() : new PackFile.Gathered(bytes);
        }
        catch (DocumentRefusedException refusal)
        {
            HasFaults = true;
            fault($"{file} cannot be read: {refusal.Message}. It stands as it was.");
            return new PackFile.Left();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new PackFile.Open($"{file} cannot be opened; close it in other programs and check who may read it. It stands as it was.");
        }
    }

    private static (object Everywhere, object Programs) Answers(AnswerBank bank) => (bank.Everywhere, bank.Programs);

    private void Absorb(string path, string id, WrittenPack last, ReturnedPack returned)
    {
        var change = bank.Absorb(id, last.Answers, returned.Answers);
        // From now on what stands in the file is what later changes are measured against, even if this run goes no further.
        var seen = last with
        {
            Answers = new PackAnswers { Texts = last.Answers.Texts.SetItems(returned.Answers.Texts), Ticks = last.Answers.Ticks.SetItems(returned.Answers.Ticks) },
            Kept = returned.Kept,
        };
        bank = change.Bank with { Packs = change.Bank.Packs.SetItem(path, seen) };
        if (change.Changed.Count > 0 || !returned.Kept.SequenceEqual(last.Kept))
        {
            say($"{path}: {Count(change.Changed.Count, "answer or tick", "answers and ticks")} taken over, {Count(returned.Kept.Length, "addition", "additions")} of your own kept.");
        }

        if (change.BothKept.Count > 0)
        {
            say($"{path}: {Count(change.BothKept.Count, "answer", "answers")} had been changed elsewhere too. Both versions stand there, one below the other; keep what you want.");
        }

        if (returned.HoldsMore)
        {
            say($"{path} holds pictures, footnotes or formulas, which a new printing cannot carry, so the file itself is left as it is.");
        }
    }

    // The file as the person left it is kept as well: a merge is only as good as its rules.
    private DocumentOutcome Replace(Season season, string path, byte[] gathered, byte[] bytes)
    {
        try
        {
            if (folder.HashOf(path) != SeasonFolder.HashOf(gathered))
            {
                return new DocumentOutcome.Failed($"{folder.In(path)} was saved by another program just now; run again.");
            }

            shelf.Keep(Path.GetFileNameWithoutExtension(path), ".docx", gathered);
            AtomicFile.Write(folder.In(path), bytes, lasting: true);
            return new DocumentOutcome.Written(new SeasonDocument(path, SeasonFolder.HashOf(bytes), season.TzdbVersion));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new DocumentOutcome.Failed($"{folder.In(path)} cannot be written; close it in other programs, check who may write there and that the disk is not full.");
        }
    }

    private static string Count(int count, string one, string many) => $"{count.ToString(CultureInfo.InvariantCulture)} {(count == 1 ? one : many)}";

    /// <summary>A pack of the season, whatever it is for.</summary>
    /// <param name="Id">What the answer bank and its file call it.</param>
    /// <param name="Print">Prints it with answers and additions.</param>
    private sealed record PrintablePack(string Id, Func<PackAnswers, IReadOnlyList<KeptContent>, PackPrint> Print);
}
