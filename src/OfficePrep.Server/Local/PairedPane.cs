namespace OfficePrep.Server.Local;

/// <summary>A pane that was paired. Its key is nowhere but in the pane: here stands only what recognizes it.</summary>
/// <param name="Id">What names it on the page that lists the panes.</param>
/// <param name="Name">Where it stands: Outlook, Word, or a page.</param>
/// <param name="Paired">When it was paired.</param>
/// <param name="Hash">SHA-256 of its key, lower-case hexadecimal.</param>
public sealed record PairedPane(string Id, string Name, DateTimeOffset Paired, string Hash);
