using NodaTime;

namespace OfficePrep.Prep;

/// <summary>Something to do, by when. Like blocks, tasks are derived; only what was done is kept, by id.</summary>
public sealed record PreparationTask
{
    /// <summary>Stable id: the interview's id (or <c>season</c>), a slash and a name. A block to do and its task share one id.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the interview; null for what belongs to the whole season.</summary>
    public string? InterviewId { get; init; }

    /// <summary>What to do, in our words, without the program's name.</summary>
    public required string Title { get; init; }

    /// <summary>Why, in a sentence of ours.</summary>
    public required string Why { get; init; }

    /// <summary>The last good moment for it.</summary>
    public required Instant Due { get; init; }

    /// <summary>When the applicant said that it is done; null while it is not.</summary>
    public Instant? Done { get; init; }
}
