namespace OfficePrep.Mail;

/// <summary>The named rejection of bytes that are no letter: empty, too large, binary, or of another kind.</summary>
public sealed class UnreadableLetterException : Exception
{
    /// <summary>A rejection without a reason.</summary>
    public UnreadableLetterException()
    {
    }

    /// <summary>A rejection with one sentence that says what is wrong and what to do.</summary>
    public UnreadableLetterException(string message)
        : base(message)
    {
    }

    /// <summary>A rejection with one sentence and the fault behind it.</summary>
    public UnreadableLetterException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
