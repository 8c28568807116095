namespace OfficePrep.Server.Plans;

/// <summary>A task ticked off, or open again.</summary>
/// <param name="Id">The task.</param>
/// <param name="IsDone">Whether it is done; said, not turned round, so that the same request twice does no harm.</param>
internal sealed record TaskTick(string Id, bool IsDone);
