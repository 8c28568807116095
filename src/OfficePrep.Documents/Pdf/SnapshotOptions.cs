using NodaTime;

namespace OfficePrep.Documents.Pdf;

/// <summary>How a snapshot is printed.</summary>
public sealed record SnapshotOptions
{
    /// <summary>The paper; US Letter unless set.</summary>
    public PageSize Paper { get; init; } = PageSize.Letter;

    /// <summary>When the file is made, for its properties; null leaves the dates out, so that the same snapshot gives the same bytes on any day.</summary>
    public Instant? Made { get; init; }
}
