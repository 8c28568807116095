using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Planning.Blocks;
using OfficePrep.Time;

namespace OfficePrep.Documents.Excel;

/// <summary>What the tracker shows: a season at a moment, with what follows from the person's preferences.</summary>
internal sealed class TrackerView(Season season, Instant now, Preferences preferences)
{
    public Season Season => season;

    public Instant Now => now;

    public Preferences Preferences => preferences;

    public SeasonClocks Clocks { get; } = new(season);

    public SeasonBlocks Blocks { get; } = SeasonBlocks.For(season, preferences);

    /// <summary>Today by the applicant's calendar.</summary>
    public LocalDate Today => Home(now).Time.Date;

    /// <summary>The applicant's clock at a moment.</summary>
    public ClockFace Home(Instant moment)
    {
        var zone = season.HomeZoneAt(moment);
        return new ClockFace(ClockText.City(zone), moment.InZone(DateTimeZoneProviders.Tzdb[zone]));
    }
}
