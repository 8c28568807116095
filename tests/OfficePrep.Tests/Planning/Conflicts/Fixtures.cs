using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Planning.Conflicts;
using OfficePrep.Reading;

namespace OfficePrep.Tests.Planning.Conflicts;

/// <summary>Seasons of invented programs with interviews at given hours on the home clock.</summary>
internal static class Fixtures
{
    public const string Home = "Asia/Karachi";

    public static Instant Now { get; } = Instant.FromUtc(2026, 10, 20, 12, 0);

    /// <summary>A moment on the home clock.</summary>
    public static Instant At(int month, int day, int hour, int minute = 0, string home = Home) =>
        new LocalDateTime(2026, month, day, hour, minute).InZoneLeniently(DateTimeZoneProviders.Tzdb[home]).ToInstant();

    /// <summary>A scheduled interview by video.</summary>
    public static Interview Interview(string name, Instant start, double? hours = 4, InterviewFormat format = InterviewFormat.Virtual, string city = "Buffalo", string state = "NY", params Doubt[] doubts) => new()
    {
        Id = name.ToLowerInvariant(),
        Program = new ProgramIdentity { Institution = name, Specialty = "internal-medicine", City = city, State = state },
        Status = InterviewStatus.Scheduled,
        Format = format,
        Times = [Time(start, hours) with { Doubts = doubts }],
        Changed = Now,
    };

    /// <summary>A fixed time of an interview, on New York's clock.</summary>
    public static NoticeTime Time(Instant start, double? hours = 4, TimeStatus status = TimeStatus.Fixed)
    {
        var zone = DateTimeZoneProviders.Tzdb["America/New_York"];
        return new NoticeTime
        {
            Role = TimeRole.Interview,
            Status = status,
            Start = new Moment.At(start.InZone(zone).ToOffsetDateTime()),
            End = hours is { } length ? (start + Duration.FromHours(length)).InZone(zone).ToOffsetDateTime() : null,
            ZoneId = zone.Id,
            ZoneFrom = ZoneSource.Text,
            Evidence = "as the letter said",
        };
    }

    /// <summary>A season.</summary>
    public static Season Season(params Interview[] interviews) => SeasonAt(Home, interviews);

    /// <summary>A season with another home.</summary>
    public static Season SeasonAt(string home, params Interview[] interviews) => new() { Home = [new HomeStay(null, home)], TzdbVersion = "test", Interviews = interviews };

    /// <summary>The conflicts of interviews.</summary>
    public static IReadOnlyList<Conflict> ConflictsOf(params Interview[] interviews) => SeasonConflicts.Of(Season(interviews), Preferences.Default, [], Now);
}
