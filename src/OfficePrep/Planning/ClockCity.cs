using NodaTime;
using OfficePrep.Reading;
using OfficePrep.Time;

namespace OfficePrep.Planning;

/// <summary>Which city names a program's clock.</summary>
public static class ClockCity
{
    /// <summary>
    /// The program's own city where its clock shows the same hour, else the city of the zone: a hospital in Virginia may give its times in London's,
    /// and a clock named for the wrong city would mislead.
    /// </summary>
    /// <param name="program">The program; null where none is known.</param>
    /// <param name="zoneId">IANA id of the zone that the time was read in.</param>
    /// <param name="at">The moment.</param>
    public static string Of(ProgramIdentity? program, string zoneId, Instant at) =>
        program?.City is { Length: > 0 } city && PlaceBook.ZoneOf(city, program.State ?? PlaceBook.StateOfCity(city)) is { } there && Offset(there, at) == Offset(zoneId, at)
            ? city
            : ClockText.City(zoneId);

    /// <summary>The same for a day without an hour: the clock that it has at midday, when no clocks change.</summary>
    public static string Of(ProgramIdentity? program, string zoneId, LocalDate on) => Of(program, zoneId, on.At(LocalTime.Noon).InUtc().ToInstant());

    private static Offset? Offset(string zoneId, Instant at) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(zoneId)?.GetUtcOffset(at);
}
