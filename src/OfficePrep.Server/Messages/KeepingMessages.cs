namespace OfficePrep.Server.Messages;

/// <summary>Whether the messages themselves are kept.</summary>
/// <param name="Keep">Whether they are; they are not until a person asks for it.</param>
internal sealed record KeepingMessages(bool Keep);
