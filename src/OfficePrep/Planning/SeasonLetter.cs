using NodaTime;
using OfficePrep.Reading;

namespace OfficePrep.Planning;

/// <summary>A letter that a season was made from. Its body is not kept, only what was understood.</summary>
/// <param name="Key">Message-ID, or a hash of the bytes where there is none: the same letter twice has the same key.</param>
/// <param name="Source">File name, without folders.</param>
/// <param name="Subject">The subject.</param>
/// <param name="Sent">The Date header; null where there is none.</param>
/// <param name="Notice">What it says.</param>
/// <param name="InterviewId">The interview that it belongs to; null for letters about none.</param>
public sealed record SeasonLetter(string Key, string Source, string Subject, OffsetDateTime? Sent, Notice Notice, string? InterviewId);
