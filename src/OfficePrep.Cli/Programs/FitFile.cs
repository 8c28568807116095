using System.Text;
using OfficePrep.Programs.Fit;

namespace OfficePrep.Cli.Programs;

/// <summary><c>fit.json</c> in a season's folder: what matters to the person, edited by hand.</summary>
/// <param name="folder">The folder.</param>
internal sealed class FitFile(SeasonFolder folder)
{
    private readonly string file = Path.Combine(folder.Path, "fit.json");

    /// <summary>Where it is.</summary>
    public string Name => file;

    /// <summary>Reads it; null where there is none.</summary>
    /// <exception cref="FolderFaultException">It cannot be read.</exception>
    public FitPreferences? Read()
    {
        try
        {
            return !File.Exists(file) ? null
                : new FileInfo(file).Length > FitJson.LargestDocument ? throw new FolderFaultException($"{file} is too large to be a list of wishes; move it away. Nothing was changed.")
                : FitJson.Read(File.ReadAllBytes(file));
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

    /// <summary>Writes a file to start from; one that is there stays.</summary>
    /// <exception cref="FolderFaultException">It cannot be written.</exception>
    public void Start()
    {
        try
        {
            if (!File.Exists(file))
            {
                AtomicFile.Write(file, Encoding.UTF8.GetBytes(FitJson.Start), lasting: true);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new FolderFaultException($"{file} cannot be written; check who may write there and that the disk is not full.", fault);
        }
    }
}
