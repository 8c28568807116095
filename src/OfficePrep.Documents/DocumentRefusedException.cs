namespace OfficePrep.Documents;

/// <summary>
/// An Office file that is not opened. The message says what is wrong and what to do, fit to stand after "cannot be read: "; it never quotes the file.
/// </summary>
public sealed class DocumentRefusedException : FormatException
{
    /// <summary>A refusal without a reason.</summary>
    public DocumentRefusedException()
    {
    }

    /// <summary>A refusal with its reason.</summary>
    public DocumentRefusedException(string message)
        : base(message)
    {
    }

    /// <summary>A refusal with its reason and what lies behind it.</summary>
    public DocumentRefusedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
