namespace OfficePrep.Server.Addin;

/// <summary>A button that opens the pane.</summary>
/// <param name="Name">What its identifiers begin with; no longer than 16 letters, since they may be 32 long.</param>
/// <param name="Label">What stands on it; a phone shows 32 letters.</param>
/// <param name="Title">Headline of the tip over it; at most 64 letters.</param>
/// <param name="Tip">What it does; at most 250 letters.</param>
/// <param name="Page">Path of the page that it opens.</param>
internal sealed record AddinButton(string Name, string Label, string Title, string Tip, string Page);
