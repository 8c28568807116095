namespace OfficePrep.Mail;

/// <summary>A link that a person can see and open in a letter.</summary>
/// <param name="Span">The words of the link in the body's text.</param>
/// <param name="Text">Those words; the address itself where the link stands bare.</param>
/// <param name="Written">The address as the letter has it, wrapped or not.</param>
/// <param name="Target">The address that opens in the end, every known wrapper (SafeLinks, urldefense …) undone without the network.</param>
public sealed record LetterLink(TextSpan Span, string Text, string Written, string Target);
