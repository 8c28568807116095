namespace OfficePrep.Server.Store;

/// <summary>A file of a person's season folder, named and filled as the command line has it on the disk.</summary>
internal sealed class StoredFile
{
    /// <summary>Whose it is.</summary>
    public required string ApplicantId { get; init; }

    /// <summary>Its path below the folder, with forward slashes: <c>season.json</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The <see cref="Applicant.Revision"/> that wrote it: its entity tag.</summary>
    public required long Revision { get; set; }

    /// <summary>How its bytes are stored.</summary>
    public required Packing Packing { get; set; }

    /// <summary>Its bytes, packed as <see cref="Packing"/> says.</summary>
    public required byte[] Content { get; set; }
}
