namespace OfficePrep.Planning.Conflicts;

/// <summary>How much of a person's calendar file is read. Beyond a limit the file is refused, or what was left out is said.</summary>
public sealed record BusyLimits
{
    /// <summary>The limits for calendars as people really keep them.</summary>
    public static BusyLimits Default { get; } = new();

    /// <summary>The largest file, in bytes; a larger one is refused. Ten years of a full calendar with descriptions take 4 MB.</summary>
    public int Bytes { get; init; } = 10 * 1024 * 1024;

    /// <summary>How many times within the window are kept; a season has 5,000 hours, so more than this is no person's calendar.</summary>
    public int Times { get; init; } = 20_000;

    /// <summary>How many days of recurrences are looked at, all events together: a daily event begun in 1990 and counted takes 13,000.</summary>
    public int Steps { get; init; } = 2_000_000;

    /// <summary>How many further or left-out dates (RDATE, EXDATE) of one event are read.</summary>
    public int Dates { get; init; } = 5_000;

    /// <summary>How many names of zones are resolved; a calendar with more is no person's.</summary>
    public int Zones { get; init; } = 500;
}
