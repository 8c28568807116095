using System.Collections.ObjectModel;
using NodaTime;
using OfficePrep.Planning.Answers;
using OfficePrep.Time;

namespace OfficePrep.Planning;

/// <summary>One applicant's interview season: everything understood so far. A value; a change makes a new one.</summary>
public sealed record Season
{
    /// <summary>Where the applicant is, when; at least one stay, ascending, the first without a start.</summary>
    public required IReadOnlyList<HomeStay> Home { get; init; }

    /// <summary>The letters that made it, oldest first.</summary>
    public IReadOnlyList<SeasonLetter> Letters { get; init; } = [];

    /// <summary>The interviews, by first date; those without a date last.</summary>
    public IReadOnlyList<Interview> Interviews { get; init; } = [];

    /// <summary>Version of the time zone data that the clocks were computed with, such as <c>2026f</c>.</summary>
    public required string TzdbVersion { get; init; }

    /// <summary>What the applicant answered to open questions, in the order it was answered.</summary>
    public IReadOnlyList<Answer> Answers { get; init; } = [];

    /// <summary>What the applicant ticked off: the id of a task and when it was done.</summary>
    public IReadOnlyDictionary<string, Instant> Done { get; init; } = ReadOnlyDictionary<string, Instant>.Empty;

    /// <summary>Added to the revision of every interview where a calendar numbers its entries: it grows when a change is taken back, so that the state before is newer than the one after.</summary>
    public int TakenBack { get; init; }

    /// <summary>What the clocks of its zones do over its days, as known to <see cref="TzdbVersion"/>, by zone id.</summary>
    public IReadOnlyList<ZoneClock> Clocks { get; init; } = [];

    /// <summary>What came of checking its clocks against a second source; null where there was none.</summary>
    public ClockCheck? ClockCheck { get; init; }

    /// <summary>The documents that were written from it, by path.</summary>
    public IReadOnlyList<SeasonDocument> Documents { get; init; } = [];

    /// <summary>IANA id of the zone that the applicant is in at a moment: that of the last stay begun by then, each stay's first day counted in its own zone.</summary>
    public string HomeZoneAt(Instant instant) =>
        Home.Last(stay => stay.From is not { } from || from <= instant.InZone(DateTimeZoneProviders.Tzdb[stay.ZoneId]).Date).ZoneId;
}
