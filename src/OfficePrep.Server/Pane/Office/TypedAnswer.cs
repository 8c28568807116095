namespace OfficePrep.Server.Pane.Office;

/// <summary>An answer as it stands in the open document.</summary>
/// <param name="Tag">The mark of its control: the answer's id.</param>
/// <param name="Title">What the control is for, in words.</param>
/// <param name="Text">What it shows.</param>
internal sealed record TypedAnswer(string Tag, string Title, string Text)
{
    // What an empty answer shows in a pack.
    private const string Placeholder = "Type or write here";

    /// <summary>What the person wrote; empty where nothing stands there yet.</summary>
    public string Words => Text.Trim() is var text && text == Placeholder ? "" : text;
}
