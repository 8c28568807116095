namespace OfficePrep.Mail;

/// <summary>Takes the older messages off a letter.</summary>
internal static class QuotedHistory
{
    /// <summary>The letter with its newest text as body.</summary>
    public static Letter Split(Letter envelope, RenderedText whole) => envelope with { Body = whole.Body };
}
