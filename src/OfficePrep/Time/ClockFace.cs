using NodaTime;

namespace OfficePrep.Time;

/// <summary>One moment on the wall clock of one place.</summary>
/// <param name="City">The place, as a person would say it.</param>
/// <param name="Time">The moment in the place's zone.</param>
public sealed record ClockFace(string City, ZonedDateTime Time)
{
    /// <summary>IANA id of the zone.</summary>
    public string ZoneId => Time.Zone.Id;

    /// <summary>Date, clock, city and offset: <c>Thursday, October 15, 2026, 9:00 AM (New York, UTC−4)</c>.</summary>
    public override string ToString() => $"{ClockText.Day(Time.Date)}, {ClockOnly}";

    /// <summary>Clock, city and offset without the date: <c>9:00 AM (New York, UTC−4)</c>.</summary>
    public string ClockOnly => $"{ClockText.Clock(Time.TimeOfDay)} ({City}, {ClockText.Offset(Time.Offset)})";
}
