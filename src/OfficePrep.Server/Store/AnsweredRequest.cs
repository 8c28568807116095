namespace OfficePrep.Server.Store;

/// <summary>What a write was answered with, kept in the write's own transaction, so that the same request sent again is answered alike and done once.</summary>
internal sealed class AnsweredRequest
{
    /// <summary>Whose request it was.</summary>
    public required string ApplicantId { get; init; }

    /// <summary>The key that the sender gave it.</summary>
    public required string Key { get; init; }

    /// <summary>SHA-256 of method, path, query and body: another request under the same key is refused.</summary>
    public required byte[] Fingerprint { get; init; }

    /// <summary>The status of the answer.</summary>
    public required int Status { get; init; }

    /// <summary>The answer, JSON.</summary>
    public required byte[] Body { get; init; }

    /// <summary>The entity tag of the answer; null where it had none.</summary>
    public string? EntityTag { get; init; }

    /// <summary>When it was answered, in seconds since 1970: after two days it is forgotten.</summary>
    public required long Answered { get; init; }
}
