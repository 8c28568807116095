namespace OfficePrep.Cli;

/// <summary>What became of a pack file that a person may have edited, when it was looked at before printing.</summary>
internal abstract record PackFile
{
    private PackFile()
    {
    }

    /// <summary>It is as we wrote it, or not there.</summary>
    internal sealed record Untouched : PackFile;

    /// <summary>It was read: what is in it is in the bank, and it may be replaced while it still has this hash.</summary>
    /// <param name="Bytes">It.</param>
    internal sealed record Gathered(byte[] Bytes) : PackFile;

    /// <summary>It holds what cannot be put into a new one, or was refused: it is left as it is, and a new version is written beside it.</summary>
    internal sealed record Left : PackFile;

    /// <summary>It is open in another program: neither read nor written.</summary>
    /// <param name="Sentence">What to do.</param>
    internal sealed record Open(string Sentence) : PackFile;
}
