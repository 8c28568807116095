using NodaTime;
using OfficePrep.Planning;

namespace OfficePrep.Documents.Pdf;

/// <summary>How a snapshot is printed.</summary>
public sealed record SnapshotOptions
{
    /// <summary>The paper; US Letter unless set.</summary>
    public PageSize Paper { get; init; } = PageSize.Letter;

    /// <summary>Printed on the paper that a person prefers.</summary>
    /// <param name="paper">The paper of their preferences, or of one call.</param>
    public static SnapshotOptions On(Paper paper) => new() { Paper = paper == Planning.Paper.A4 ? PageSize.A4 : PageSize.Letter };

    /// <summary>When the file is made, for its properties; null leaves the dates out, so that the same snapshot gives the same bytes on any day.</summary>
    public Instant? Made { get; init; }
}
