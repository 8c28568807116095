namespace OfficePrep.Server.Messages;

/// <summary>A message that the season was made from.</summary>
/// <param name="Key">What the season knows it by.</param>
/// <param name="Source">Its file name.</param>
/// <param name="Subject">Its subject.</param>
/// <param name="Sent">When it was sent, RFC 3339; null where it does not say.</param>
/// <param name="Kind">What it is, in words.</param>
/// <param name="InterviewId">The interview that it belongs to; null where it belongs to none.</param>
/// <param name="Question">What has to be asked about it; null where nothing has.</param>
internal sealed record LetterWords(string Key, string Source, string Subject, string? Sent, string Kind, string? InterviewId, string? Question);
