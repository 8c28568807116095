namespace OfficePrep.Server.Pane.Office;

/// <summary>A draft as the pane offers it.</summary>
/// <param name="Subject">Its subject.</param>
/// <param name="Text">Its words.</param>
/// <param name="Html">The same as HTML, for Outlook's own form.</param>
/// <param name="Notes">What to know or do before sending.</param>
/// <param name="Calendar">A calendar file to go with it, base64; null where none fits.</param>
public sealed record ReplyView(string Subject, string Text, string Html, IReadOnlyList<string> Notes, string? Calendar);
