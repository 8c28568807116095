namespace OfficePrep.Mail;

/// <summary>A sender or recipient (RFC 5322 mailbox).</summary>
/// <param name="Name">The display name, decoded; null where the header has none.</param>
/// <param name="Address">The address, as written.</param>
public sealed record Mailbox(string? Name, string Address)
{
    /// <summary>The part after the last @, lower-case; empty where the address has none.</summary>
    public string Domain => Address[(Address.LastIndexOf('@') + 1)..].ToLowerInvariant();
}
