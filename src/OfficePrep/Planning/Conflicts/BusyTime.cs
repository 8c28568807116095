using NodaTime;

namespace OfficePrep.Planning.Conflicts;

/// <summary>A stretch of the person's own calendar that is taken.</summary>
/// <param name="Start">When it begins.</param>
/// <param name="End">When it ends; after <paramref name="Start"/>.</param>
/// <param name="Title">What the calendar calls it, on one line and cut; "busy" where it has no name.</param>
/// <param name="IsAllDay">Whether the calendar names days and no hours: the day is spoken for, but its hours and its night are not known to be.</param>
public sealed record BusyTime(Instant Start, Instant End, string Title, bool IsAllDay = false);
