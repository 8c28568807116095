namespace OfficePrep.Server.Programs;

/// <summary>Something that facts may be about.</summary>
/// <param name="Id">What a fact names it by.</param>
/// <param name="Label">What a person calls it.</param>
internal sealed record TopicWords(string Id, string Label);
