namespace OfficePrep.Server.Local;

/// <summary>The folder of the database: nobody else on the computer may look into it.</summary>
internal static class OwnFolder
{
    private const string Database = "officeprep.db";

    /// <summary>Makes the folder and the file where they are missing.</summary>
    /// <returns>Where the database is.</returns>
    public static string Prepare(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            // A person's application data are closed to others there already.
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        var file = Path.Combine(folder, Database);
        Touch(file);
        return file;
    }

    /// <summary>Writes a file that only the person may read.</summary>
    public static void Write(string file, string text)
    {
        File.Delete(file);
        Touch(file);
        File.WriteAllText(file, text);
    }

    private static void Touch(string file)
    {
        var manner = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.Write, Share = FileShare.ReadWrite };
        if (!OperatingSystem.IsWindows())
        {
            manner.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var made = new FileStream(file, manner);
    }
}
