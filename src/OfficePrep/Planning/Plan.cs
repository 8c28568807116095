namespace OfficePrep.Planning;

/// <summary>What new letters would do to a season. A plan is only data: applying it and taking it back are acts of their own.</summary>
/// <param name="Changes">The changes, in the order of the season's interviews, the questions last.</param>
/// <param name="Before">The season that the plan was made for.</param>
/// <param name="After">The season that applying gives.</param>
public sealed record Plan(IReadOnlyList<Change> Changes, Season Before, Season After)
{
    /// <summary>Whether applying it would change any interview or ask anything new.</summary>
    public bool ChangesAnything => Changes.Any(change => change is not Change.Keep);

    /// <summary>The season with the plan applied.</summary>
    /// <param name="season">The season as it is now.</param>
    /// <exception cref="InvalidOperationException">It is not the season that the plan was made for; make a new plan.</exception>
    public Season Apply(Season season) =>
        ReferenceEquals(season, Before) ? After : throw new InvalidOperationException("The season has changed since the plan was made; make a new plan.");

    /// <summary>The season with the plan taken back.</summary>
    /// <param name="season">The season that applying gave.</param>
    /// <exception cref="InvalidOperationException">The season has changed since.</exception>
    public Season Undo(Season season) =>
        ReferenceEquals(season, After) ? Before : throw new InvalidOperationException("The season has changed since the plan was applied; it cannot be taken back.");
}
