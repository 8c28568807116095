using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.TimeZones;
using OfficePrep.Documents.Calendar;
using OfficePrep.Planning;
using OfficePrep.Reading;

namespace OfficePrep.Documents.Tests.Calendar;

/// <summary>
/// Every hour from September 1, 2026 to April 30, 2027, the programs' zones taken in turn, and another zone of the world at home each day: a season that no person has,
/// and in which every clock change of the months that matter lies.
/// </summary>
internal static class SeasonGrid
{
    public const int Days = 242;

    public static IReadOnlyList<string> ProgramZones { get; } =
    [
        "America/New_York", "America/Chicago", "America/Denver", "America/Phoenix", "America/Los_Angeles", "America/Anchorage", "Pacific/Honolulu",
        "America/Puerto_Rico", "Pacific/Guam", "America/Indiana/Indianapolis", "America/Detroit",
    ];

    /// <summary>The zones of the world that are no other name of another one.</summary>
    public static IReadOnlyList<string> HomeZones { get; } =
        [.. TzdbDateTimeZoneSource.Default.ZoneLocations!.Select(place => place.ZoneId).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    public static Instant First { get; } = Instant.FromUtc(2026, 9, 1, 0, 0);

    public static Instant Now => First;

    public static CalendarOptions Options { get; } = new() { EventReminders = [], Lengths = new AssumedLengths { Event = Duration.FromMinutes(90) } };

    /// <summary>Instants an hour apart, each an event of its own at one of some zones' programs.</summary>
    public static Season Of(int firstHome, IReadOnlyList<string> programs, int everyHours = 1, Duration shift = default) => new()
    {
        Home = [.. Enumerable.Range(0, Days + 1).Select(day => new HomeStay(day == 0 ? null : new LocalDate(2026, 9, 1).PlusDays(day), HomeZones[(firstHome + day) % HomeZones.Count]))],
        Interviews = [.. Enumerable.Range(0, Days * 24 / everyHours).Select(step => Event(step, First + Duration.FromHours(step * everyHours) + shift, programs[step % programs.Count], shift))],
        TzdbVersion = "2026f",
    };

    /// <summary>The quarter hours around every clock change of every zone of the world within these months, each at a program in that zone.</summary>
    public static Season AroundChanges()
    {
        var last = First + Duration.FromDays(Days);
        var moments = HomeZones
            .SelectMany(id => DateTimeZoneProviders.Tzdb[id].GetZoneIntervals(First, last).Skip(1).SelectMany(interval => Enumerable.Range(-9, 19).Select(quarters => (id, At: interval.Start + Duration.FromMinutes(15 * quarters)))));
        return Of(0, ProgramZones) with { Interviews = [.. moments.Select((moment, step) => Event(step, moment.At, moment.id, Duration.Zero))] };
    }

    public static byte[] File(Season season, bool withZones = false)
    {
        using var output = new MemoryStream();
        CalendarFile.Write(season, Now, output, Options with { WithZones = withZones });
        return output.ToArray();
    }

    /// <summary>UID, start and end in seconds since 1970, as every reader has to print them.</summary>
    public static string Expected(Season season)
    {
        var lines = new StringBuilder();
        foreach (var interview in season.Interviews)
        {
            var start = ((Moment.At)interview.Times[0].Start).Instant;
            lines.Append(CultureInfo.InvariantCulture, $"{Uid(interview)}\t{start.ToUnixTimeSeconds()}\t{(start + Options.Lengths.Event).ToUnixTimeSeconds()}\n");
        }

        return lines.ToString();
    }

    public static string Uid(Interview interview) => $"{interview.Id}-social-1@officeprep.invalid";

    private static Interview Event(int step, Instant start, string zone, Duration shift) => new()
    {
        Id = step.ToString("'hour-'00000", CultureInfo.InvariantCulture),
        Program = new ProgramIdentity { Institution = "Northgate" },
        Status = InterviewStatus.Scheduled,
        Times = [new NoticeTime { Role = TimeRole.Social, Start = new Moment.At(start.InZone(DateTimeZoneProviders.Tzdb[zone]).ToOffsetDateTime()), ZoneId = zone, ZoneFrom = ZoneSource.Text, Evidence = "" }],
        Revision = shift == Duration.Zero ? 0 : 1,
        Changed = First,
    };
}
