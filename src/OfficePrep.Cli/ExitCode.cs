namespace OfficePrep.Cli;

/// <summary>What the command tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>Everything was done.</summary>
    public const int Done = 0;

    /// <summary>Some input could not be read or some file could not be written; the rest was done.</summary>
    public const int Partly = 1;

    /// <summary>The call was wrong; nothing was done.</summary>
    public const int WrongCall = 2;

    /// <summary>Stopped by the person (128 + SIGINT, as shells count).</summary>
    public const int Stopped = 130;
}
