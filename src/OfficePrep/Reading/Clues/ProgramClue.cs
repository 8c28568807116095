namespace OfficePrep.Reading.Clues;

/// <summary>Which program a letter is about, and the zone of its place.</summary>
/// <param name="Program">The program, as far as the letter names it.</param>
/// <param name="ZoneId">IANA id of the zone of the program's place; null where the letter gives no place.</param>
/// <param name="ZoneWords">The words that named the place.</param>
internal sealed record ProgramClue(ProgramIdentity? Program, string? ZoneId, string? ZoneWords);
