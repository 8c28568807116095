namespace OfficePrep.Server.Tests;

/// <summary>The moment of the tests, noon UTC on November 23, 2026.</summary>
internal sealed class StandingClock : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);
}
