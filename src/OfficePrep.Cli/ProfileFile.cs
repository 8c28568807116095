using OfficePrep.Prep.Profile;

namespace OfficePrep.Cli;

/// <summary><c>profile.json</c> in a season's folder: what the person has to tell, edited by hand and never written over.</summary>
/// <param name="folder">The folder.</param>
internal sealed class ProfileFile(SeasonFolder folder)
{
    /// <summary>Where it is.</summary>
    public string Name { get; } = folder.In("profile.json");

    /// <summary>Reads it; null where there is none.</summary>
    /// <exception cref="FolderFaultException">It cannot be read, or says what cannot be.</exception>
    public ApplicantProfile? Read()
    {
        try
        {
            return !File.Exists(Name) ? null
                : new FileInfo(Name).Length > ProfileJson.LargestDocument ? throw new FolderFaultException($"{Name} is too large to be a profile; move it away. Nothing was changed.")
                : ProfileJson.Read(File.ReadAllBytes(Name));
        }
        catch (FormatException fault)
        {
            throw new FolderFaultException($"{Name} cannot be used: {fault.Message.TrimEnd('.')}. Correct it or move it away; nothing was changed.", fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new FolderFaultException($"{Name} cannot be opened; close it in other programs and check who may read it. Nothing was changed.", fault);
        }
    }

    /// <summary>Writes a file to start from; false where one is there already, which stays.</summary>
    /// <exception cref="FolderFaultException">It cannot be written.</exception>
    public bool Start()
    {
        try
        {
            if (Path.Exists(Name))
            {
                return false;
            }

            AtomicFile.Write(Name, ProfileJson.Starter(), lasting: true);
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new FolderFaultException($"{Name} cannot be written; check who may write there and that the disk is not full. Nothing was changed.", fault);
        }
    }
}
