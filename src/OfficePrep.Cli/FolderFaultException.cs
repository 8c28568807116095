namespace OfficePrep.Cli;

/// <summary>The season's folder cannot be used: nothing in it was changed. The message is the one sentence for the person.</summary>
internal sealed class FolderFaultException : Exception
{
    /// <summary>A fault without a sentence.</summary>
    public FolderFaultException()
    {
    }

    /// <summary>A fault with its sentence: what is wrong, where, what to do.</summary>
    public FolderFaultException(string message)
        : base(message)
    {
    }

    /// <summary>A fault with its sentence and what lies behind it.</summary>
    public FolderFaultException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
