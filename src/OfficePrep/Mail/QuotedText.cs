namespace OfficePrep.Mail;

/// <summary>An older message kept below the newest part of a letter.</summary>
public sealed record QuotedText
{
    /// <summary>How the older message came to be there.</summary>
    public required QuoteKind Kind { get; init; }

    /// <summary>Its visible text, without quote marks.</summary>
    public required BodyText Body { get; init; }

    /// <summary>Who wrote it, as its header line says.</summary>
    public Mailbox? From { get; init; }

    /// <summary>The header line or block that introduces it, as written.</summary>
    public string Header { get; init; } = "";
}

/// <summary>How an older message came to stand in a letter.</summary>
public enum QuoteKind
{
    /// <summary>The message that is answered.</summary>
    Reply,

    /// <summary>A message passed on.</summary>
    Forward,

    /// <summary>Outlook's "Original Appointment".</summary>
    Appointment,
}
