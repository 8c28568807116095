namespace OfficePrep.Server;

/// <summary>What a write is answered with.</summary>
/// <param name="Value">The answer, to be told as JSON.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="EntityTag">The entity tag of what was written; null where it has none.</param>
internal sealed record Written(object Value, int Status = StatusCodes.Status200OK, string? EntityTag = null);
