namespace OfficePrep.Cli;

/// <summary>One thing named on the command line, after folders are opened: a message to read, or the reason why there is none.</summary>
internal abstract record MessageInput
{
    private MessageInput()
    {
    }

    /// <summary>A file.</summary>
    /// <param name="Path">Where it is.</param>
    internal sealed record File(string Path) : MessageInput;

    /// <summary>Standard input.</summary>
    internal sealed record StandardInput : MessageInput;

    /// <summary>Nothing that can be read.</summary>
    /// <param name="Sentence">What is wrong, where, and what to do.</param>
    internal sealed record Missing(string Sentence) : MessageInput;
}
