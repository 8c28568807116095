namespace OfficePrep.Server.Store;

/// <summary>A person whose season is kept. The row is what writers of one person wait for.</summary>
internal sealed class Applicant
{
    /// <summary>The person: <c>local</c> on a person's own computer.</summary>
    public required string Id { get; init; }

    /// <summary>Grows with every write.</summary>
    public required long Revision { get; set; }

    /// <summary>Whether the person wants the messages themselves kept, which is asked for and never assumed.</summary>
    public bool KeepsMessages { get; set; }
}
