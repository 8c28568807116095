namespace OfficePrep.Documents.Word;

/// <summary>A heading that the contents list.</summary>
/// <param name="Level">1 or 2.</param>
/// <param name="Text">Its words.</param>
/// <param name="Bookmark">The bookmark around it.</param>
internal sealed record PackHeading(int Level, string Text, string Bookmark);
