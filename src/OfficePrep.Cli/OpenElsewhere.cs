namespace OfficePrep.Cli;

/// <summary>Finds the small files that word processors leave beside a document while it is open, since not every system locks the document itself.</summary>
internal static class OpenElsewhere
{
    // Word replaces the first two letters of longer names by its sign, and puts the sign before shorter ones.
    private const string WordSign = "~$";
    private const int ReplacedLetters = 2;

    /// <summary>The sign that a document is open; null where there is none.</summary>
    public static string? Sign(string file)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(file))!;
        var name = Path.GetFileName(file);
        return new[] { $".~lock.{name}#", WordSign + name, WordSign + name[Math.Min(ReplacedLetters, name.Length)..] }
            .Select(sign => Path.Combine(folder, sign))
            .FirstOrDefault(File.Exists);
    }
}
