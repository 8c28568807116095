namespace OfficePrep.Documents.Typesetting;

/// <summary>This machine has no font to set a document in. The message says what to install.</summary>
public sealed class FontsMissingException : Exception
{
    /// <summary>With the sentence to show.</summary>
    public FontsMissingException(string message)
        : base(message)
    {
    }

    /// <summary>Without a sentence; for serializers only.</summary>
    public FontsMissingException()
    {
    }

    /// <summary>With the sentence to show and what led to it.</summary>
    public FontsMissingException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
