namespace OfficePrep.Planning.Blocks;

/// <summary>A block that finds no place: said, never squeezed into sleep, duties or another interview.</summary>
/// <param name="Id">The id that the block would have.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="InterviewId">Id of the interview; null for what belongs to the whole season.</param>
/// <param name="Reason">Why it finds none and what to do, in a sentence or two.</param>
public sealed record UnplacedBlock(string Id, BlockKind Kind, string? InterviewId, string Reason);
