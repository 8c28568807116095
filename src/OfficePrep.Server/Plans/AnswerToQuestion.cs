namespace OfficePrep.Server.Plans;

/// <summary>An answer to a question.</summary>
/// <param name="Choice">The number of a choice from 1, or a moment on the program's clock such as <c>2026-11-12T09:00</c>.</param>
/// <param name="Zone">IANA id of the zone of that moment, where it is not the program's.</param>
internal sealed record AnswerToQuestion(string Choice, string? Zone = null);
