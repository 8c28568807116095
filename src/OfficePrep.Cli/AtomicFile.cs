namespace OfficePrep.Cli;

/// <summary>Writes whole files or none.</summary>
internal static class AtomicFile
{
    /// <summary>Writes beside the target first and moves into place last, so that a full disk or a stop leaves the old file as it was.</summary>
    /// <param name="path">The target; its folder is made where it is missing.</param>
    /// <param name="bytes">The contents.</param>
    /// <param name="lasting">Whether to wait until the disk has them: for what could not be printed again.</param>
    public static void Write(string path, ReadOnlySpan<byte> bytes, bool lasting)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        Directory.CreateDirectory(folder);
        var half = Path.Combine(folder, $".{Path.GetFileName(path)}.half");
        try
        {
            using (var file = new FileStream(half, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                file.Write(bytes);
                file.Flush(flushToDisk: lasting);
            }

            File.Move(half, path, overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Discard(half);
            throw;
        }
    }

    private static void Discard(string half)
    {
        try
        {
            File.Delete(half);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The fault that brought us here is the one to report; what is left begins with a dot and is overwritten next time.
        }
    }
}
