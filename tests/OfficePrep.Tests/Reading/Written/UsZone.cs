using NodaTime;

namespace OfficePrep.Tests.Reading.Written;

/// <summary>A zone of the United States as a program there writes it.</summary>
/// <param name="Id">IANA id.</param>
/// <param name="City">A town with that clock, as a letter's last line says it.</param>
/// <param name="Short">The letters that name the zone all year.</param>
/// <param name="Long">The name in words.</param>
/// <param name="Standard">The letters for standard time.</param>
/// <param name="Daylight">The letters for daylight time; the same where clocks never change.</param>
/// <param name="Clock">The clock named for its town or island.</param>
internal sealed record UsZone(string Id, string City, string Short, string Long, string Standard, string Daylight, string Clock)
{
    /// <summary>Every clock that a residency program can live by, the half-forgotten ones among them.</summary>
    public static IReadOnlyList<UsZone> All { get; } =
    [
        new("America/New_York", "Utica, NY", "ET", "Eastern Time", "EST", "EDT", "New York time"),
        new("America/Detroit", "Flint, MI", "ET", "Eastern", "EST", "EDT", "Detroit time"),
        new("America/Indiana/Indianapolis", "Muncie, IN", "ET", "Eastern Time", "EST", "EDT", "Indianapolis time"),
        new("America/Kentucky/Louisville", "Louisville, KY", "ET", "Eastern", "EST", "EDT", "Louisville time"),
        new("America/Chicago", "Rockford, IL", "CT", "Central", "CST", "CDT", "Chicago time"),
        new("America/North_Dakota/Center", "Bismarck, ND", "CT", "Central Time", "CST", "CDT", "Central time"),
        new("America/Denver", "Pueblo, CO", "MT", "Mountain Time", "MST", "MDT", "Denver time"),
        new("America/Boise", "Boise, ID", "MT", "Mountain", "MST", "MDT", "Boise time"),
        new("America/Phoenix", "Tucson, AZ", "MST", "Arizona time", "MST", "MST", "Phoenix time"),
        new("America/Los_Angeles", "Fresno, CA", "PT", "Pacific", "PST", "PDT", "Los Angeles time"),
        new("America/Anchorage", "Anchorage, AK", "AKT", "Alaska Time", "AKST", "AKDT", "Anchorage time"),
        new("America/Adak", "Adak, AK", "Adak time", "Adak time", "Adak time", "Adak time", "Adak time"),
        new("Pacific/Honolulu", "Honolulu, HI", "HST", "Hawaii Time", "HST", "HST", "Honolulu time"),
        new("America/Puerto_Rico", "Ponce, PR", "AST", "Atlantic Time", "AST", "AST", "Puerto Rico time"),
        new("America/St_Thomas", "Charlotte Amalie, VI", "AST", "Atlantic Standard Time", "AST", "AST", "Virgin Islands time"),
        new("Pacific/Guam", "Tamuning, GU", "ChST", "Chamorro Time", "ChST", "ChST", "Guam time"),
        new("Pacific/Pago_Pago", "Pago Pago, AS", "Pago Pago time", "American Samoa time", "Pago Pago time", "Pago Pago time", "Pago Pago time"),
    ];

    /// <summary>The rules of the clock.</summary>
    public DateTimeZone Rules => DateTimeZoneProviders.Tzdb[Id];

    /// <summary>The letters that are right at a moment.</summary>
    public string Seasonal(LocalDateTime at) => IsDaylight(at) ? Daylight : Standard;

    /// <summary>The letters that are wrong at a moment, as an old template has them.</summary>
    public string OutOfSeason(LocalDateTime at) => IsDaylight(at) ? Standard : Daylight;

    private bool IsDaylight(LocalDateTime at) => Rules.GetZoneInterval(Rules.AtLeniently(at).ToInstant()).Savings != Offset.Zero;
}
