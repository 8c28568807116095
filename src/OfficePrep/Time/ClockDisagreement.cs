using NodaTime;

namespace OfficePrep.Time;

/// <summary>A moment at which two sources of time zone data show different clocks for one zone.</summary>
/// <param name="ZoneId">IANA id.</param>
/// <param name="At">The moment.</param>
/// <param name="Ours">The offset that we reckon with.</param>
/// <param name="Theirs">The offset of the other source.</param>
public sealed record ClockDisagreement(string ZoneId, Instant At, Offset Ours, Offset Theirs)
{
    /// <summary>Both clocks in one sentence with both versions.</summary>
    /// <param name="ourVersion">Version of our time zone data.</param>
    /// <param name="theirVersion">Version of the other source; null where it does not say.</param>
    public string InWords(string ourVersion, string? theirVersion)
    {
        var (ours, theirs) = (At.WithOffset(Ours), At.WithOffset(Theirs));
        var city = ClockText.City(ZoneId);
        return $"{ClockText.Day(ours.Date)}, {ClockText.Clock(ours.TimeOfDay)} ({city}, {ClockText.Offset(Ours)}) by our time zone data {ourVersion}, "
            + $"but {ClockText.Day(theirs.Date)}, {ClockText.Clock(theirs.TimeOfDay)} ({city}, {ClockText.Offset(Theirs)}) by this computer's ({theirVersion ?? "version not known"}). "
            + $"One of the two is older than the law in {city}: look at an official clock there before you rely on either.";
    }
}
