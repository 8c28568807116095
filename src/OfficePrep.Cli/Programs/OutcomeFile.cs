using OfficePrep.Programs.Outcomes;

namespace OfficePrep.Cli.Programs;

/// <summary><c>outcomes.csv</c> in a season's folder: tables of past Matches that the person copied there.</summary>
/// <param name="folder">The folder.</param>
internal sealed class OutcomeFile(SeasonFolder folder)
{
    // Every table that NRMP prints in a year, many times over.
    private const int Largest = 2_000_000;

    private readonly string file = Path.Combine(folder.Path, "outcomes.csv");

    /// <summary>Reads it; an empty table where there is none.</summary>
    /// <exception cref="FolderFaultException">It cannot be read.</exception>
    public OutcomeTable Read()
    {
        try
        {
            return !File.Exists(file) ? OutcomeTable.Empty
                : new FileInfo(file).Length > Largest ? throw new FolderFaultException($"{file} is too large to be a table of outcomes; move it away. Nothing was changed.")
                : OutcomeTable.Read(File.ReadAllBytes(file));
        }
        catch (FormatException fault)
        {
            throw new FolderFaultException($"{file} cannot be used: {fault.Message.TrimEnd('.')}. Correct it or move it away; nothing was changed.", fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new FolderFaultException($"{file} cannot be opened; close it in other programs and check who may read it. Nothing was changed.", fault);
        }
    }
}
