namespace OfficePrep.Prep;

/// <summary>Things to tick off, or short lines to read.</summary>
/// <param name="Id">Kebab-case id.</param>
/// <param name="Title">Heading.</param>
/// <param name="Note">When and why to go through it.</param>
/// <param name="Items">The items, in order.</param>
public sealed record Checklist(string Id, string Title, string Note, IReadOnlyList<ChecklistItem> Items);

/// <summary>One thing to tick off, or one line to read.</summary>
/// <param name="Id">Stable kebab-case id.</param>
/// <param name="Text">What to do.</param>
public sealed record ChecklistItem(string Id, string Text);
