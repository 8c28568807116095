using NodaTime;

namespace OfficePrep.Time;

/// <summary>What a person meant by the name of a zone: "EST", "Central", "(UTC-05:00) Eastern Time (US &amp; Canada)", "London time".</summary>
/// <param name="Words">The name as written.</param>
/// <param name="ZoneIds">IANA ids it may stand for, the likeliest first; more than one where the name is ambiguous.</param>
/// <param name="Naming">What was literally said.</param>
/// <param name="Literal">The offset that the name says at its letter; null where it says none.</param>
public sealed record ZoneLabel(string Words, IReadOnlyList<string> ZoneIds, ZoneNaming Naming, Offset? Literal = null)
{
    /// <summary>The likeliest zone.</summary>
    public string ZoneId => ZoneIds[0];

    /// <summary>Whether the name has several readings and none of them is American.</summary>
    public bool IsAmbiguous => ZoneIds.Count > 1;
}

/// <summary>How a <see cref="ZoneLabel"/> names its zone.</summary>
public enum ZoneNaming
{
    /// <summary>The zone as a whole: "ET", "Central Time".</summary>
    Generic,

    /// <summary>Standard time, rightly or by habit: "EST".</summary>
    Standard,

    /// <summary>Daylight time, rightly or by habit: "EDT".</summary>
    Daylight,

    /// <summary>An offset from UTC: "GMT+1".</summary>
    Offset,

    /// <summary>A city, state or country: "Warsaw time".</summary>
    Place,

    /// <summary>An IANA id.</summary>
    Id,

    /// <summary>A Windows zone id or display name; it says nothing of the season.</summary>
    Windows,
}
