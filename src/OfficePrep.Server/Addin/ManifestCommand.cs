namespace OfficePrep.Server.Addin;

/// <summary><c>OfficePrep.Server manifest</c>: writes what Office has to be given, for the server at one address.</summary>
internal static class ManifestCommand
{
    /// <summary>The word that asks for it.</summary>
    public const string Name = "manifest";

    private const string Address = "--base-url";
    private const string Folder = "--out";

    /// <summary>Runs it.</summary>
    /// <param name="arguments">The words after the command's own.</param>
    /// <param name="output">Where it says what was done.</param>
    /// <param name="errors">Where it says why not.</param>
    /// <returns>0; 1 where it could not be done, which is said in one sentence.</returns>
    public static int Run(string[] arguments, TextWriter output, TextWriter errors)
    {
        try
        {
            var (source, folder) = Read(arguments);
            ManifestFolder.Write(source, folder);
            output.WriteLine($"The manifests for {source.At("/")} are in {Path.GetFullPath(folder)}.");
            return 0;
        }
        catch (Exception fault) when (fault is SettingsException or IOException or UnauthorizedAccessException)
        {
            errors.WriteLine(fault.Message);
            return 1;
        }
    }

    private static (AddinSource Source, string Folder) Read(string[] arguments)
    {
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var at = 0; at < arguments.Length; at += 2)
        {
            if (arguments[at] is not (Address or Folder) || at + 1 == arguments.Length || !given.TryAdd(arguments[at], arguments[at + 1]))
            {
                throw new SettingsException($"“{arguments[at]}” is not understood; write {Name} {Folder} DIR, and {Address} {AddinSource.LocalAddress} where the server is not on your own computer.");
            }
        }

        return given.TryGetValue(Folder, out var folder) && folder.Length > 0
            ? (AddinSource.For(given.GetValueOrDefault(Address, AddinSource.LocalAddress)), folder)
            : throw new SettingsException($"Name the folder to write to ({Folder} DIR).");
    }
}
