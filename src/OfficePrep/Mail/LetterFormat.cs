namespace OfficePrep.Mail;

/// <summary>How the bytes of a letter are to be understood.</summary>
public enum LetterFormat
{
    /// <summary>An RFC 5322 message with its headers (<c>.eml</c>).</summary>
    Message,

    /// <summary>An iCalendar file on its own (<c>.ics</c>).</summary>
    Calendar,

    /// <summary>A saved HTML page (<c>.html</c>).</summary>
    Html,

    /// <summary>Plain text (<c>.txt</c>), such as a pasted message.</summary>
    Text,
}
