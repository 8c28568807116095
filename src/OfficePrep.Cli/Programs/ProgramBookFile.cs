using OfficePrep.Programs;

namespace OfficePrep.Cli.Programs;

/// <summary><c>programs.json</c> in a season's folder.</summary>
/// <param name="folder">The folder; it need not hold a season yet.</param>
internal sealed class ProgramBookFile(SeasonFolder folder)
{
    private const string Name = "programs.json";

    /// <summary>The book before the last import, so that a list imported in error costs nothing.</summary>
    public const string BeforeImport = "programs.before-import.json";

    private readonly string file = Path.Combine(folder.Path, Name);
    private readonly BookHistory history = new(folder);

    /// <summary>Reads the book; an empty one where there is none.</summary>
    /// <exception cref="FolderFaultException">It cannot be read.</exception>
    public ProgramBook Read()
    {
        try
        {
            return !File.Exists(file) ? ProgramBook.Empty
                : new FileInfo(file).Length > ProgramsJson.LargestDocument ? throw new FolderFaultException($"{file} is too large to be a book of programs; move it away. Nothing was changed.")
                : ProgramsJson.Read(File.ReadAllBytes(file));
        }
        catch (FormatException fault)
        {
            throw new FolderFaultException($"{file} cannot be used: {fault.Message.TrimEnd('.')}. Correct it, restore it from a backup or move it away; nothing was changed.", fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new FolderFaultException($"{file} cannot be opened; close it in other programs and check who may read it. Nothing was changed.", fault);
        }
    }

    /// <summary>Where the book that was last taken back stays.</summary>
    public string UndoneFile => history.UndoneFile;

    /// <summary>Goes back to the book before the last change; the folder is locked by the caller.</summary>
    /// <returns>That book; null where there is none.</returns>
    /// <exception cref="FolderFaultException">It cannot be read or written; the book stands as it was.</exception>
    public ProgramBook? Back()
    {
        try
        {
            if (history.Last() is not { } last)
            {
                return null;
            }

            // What was typed last is in no other file.
            AtomicFile.Write(UndoneFile, File.ReadAllBytes(file), lasting: true);
            AtomicFile.Write(file, ProgramsJson.Write(last.Book), lasting: true);
            BookHistory.Forget(last.File);
            return last.Book;
        }
        catch (FormatException fault)
        {
            throw new FolderFaultException($"The book before the last change, in {Path.Combine(folder.Path, ".history")}, is damaged: {fault.Message.TrimEnd('.')}. Nothing was changed.", fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new FolderFaultException($"{file} cannot be taken back; check who may write there and that the disk is not full. It stands as it was.", fault);
        }
    }

    /// <summary>Saves the book; the folder is locked by the caller.</summary>
    /// <param name="book">The book.</param>
    /// <param name="keepOld">Whether to keep the book as it was under <see cref="BeforeImport"/>.</param>
    /// <exception cref="FolderFaultException">It cannot be written; the old one stands.</exception>
    public void Save(ProgramBook book, bool keepOld = false)
    {
        try
        {
            if (keepOld && File.Exists(file))
            {
                AtomicFile.Write(Path.Combine(folder.Path, BeforeImport), File.ReadAllBytes(file), lasting: true);
            }

            var bytes = ProgramsJson.Write(book);
            if (bytes.Length > ProgramsJson.LargestDocument)
            {
                throw new FolderFaultException($"{file} would grow larger than OfficePrep reads; nothing was changed.");
            }

            var before = File.Exists(file) ? File.ReadAllBytes(file) : ProgramsJson.Write(ProgramBook.Empty);
            if (!before.AsSpan().SequenceEqual(bytes))
            {
                history.Keep(before);
            }

            AtomicFile.Write(file, bytes, lasting: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new FolderFaultException($"{file} cannot be written; check who may write there and that the disk is not full. It stands as it was.", fault);
        }
    }
}
