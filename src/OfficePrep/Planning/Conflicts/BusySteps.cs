namespace OfficePrep.Planning.Conflicts;

/// <summary>Steps that all recurrences of a file share, so that no number of endless or far-counted rules holds up the reading.</summary>
internal sealed class BusySteps(int most)
{
    private int left = most;

    /// <summary>Whether they are used up.</summary>
    public bool AreUsedUp => left <= 0;

    /// <summary>Takes some; false where none is left.</summary>
    public bool Take(int steps)
    {
        left = Math.Max(0, left - steps);
        return left > 0;
    }
}
