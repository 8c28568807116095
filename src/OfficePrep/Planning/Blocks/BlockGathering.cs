using NodaTime;

namespace OfficePrep.Planning.Blocks;

/// <summary>Gathers blocks while they are derived; what is placed takes its time away from what comes later.</summary>
internal sealed class BlockGathering(FreeTime free)
{
    private readonly List<Block> placed = [];
    private readonly List<UnplacedBlock> unplaced = [];

    public FreeTime Free => free;

    /// <summary>Adds a block whose place was given.</summary>
    public void Add(Block block)
    {
        placed.Add(block);
        if (block.IsPlaced)
        {
            free.Take(block.When);
        }
    }

    /// <summary>Adds a block where a place was found, else says why there is none.</summary>
    /// <param name="block">The block, its time still to be set.</param>
    /// <param name="found">The place; null where none was found.</param>
    /// <param name="without">Why there is none, and what to do.</param>
    /// <returns>Whether there was a place.</returns>
    public bool Place(Block block, Interval? found, string without)
    {
        if (found is { } when)
        {
            Add(block with { When = when });
        }
        else
        {
            unplaced.Add(new UnplacedBlock(block.Id, block.Kind, block.InterviewId, without));
        }

        return found is not null;
    }

    public SeasonBlocks Gathered() => new([.. placed.OrderBy(block => block.When.Start).ThenBy(block => block.When.End).ThenBy(block => block.Id, StringComparer.Ordinal)], unplaced);
}
