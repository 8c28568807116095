using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Reading;

namespace OfficePrep.Tests.Planning;

/// <summary>Letters of invented programs, as the reader would have understood them.</summary>
internal static class Letters
{
    public const string Zone = "America/New_York";

    public static Instant Now { get; } = Instant.FromUtc(2026, 10, 20, 12, 0);

    public static ProgramIdentity Northgate { get; } = new() { Institution = "Northgate Medical Center", Specialty = "internal-medicine", City = "Buffalo", State = "NY" };

    public static ProgramIdentity Lakeside { get; } = new() { Institution = "Lakeside County Hospital", Specialty = "psychiatry", City = "Erie", State = "PA" };

    /// <summary>A letter of the given day in October 2026.</summary>
    public static SeasonLetter Of(NoticeKind kind, ProgramIdentity? program, int day, params NoticeTime[] times) =>
        new($"{kind}-{program?.Institution}-{day}@mail.example", $"{day:00}-{kind}.eml", $"{kind} of {day}", new LocalDateTime(2026, 10, day, 9, 0).WithOffset(Offset.FromHours(-4)), new Notice { Kind = kind, Program = program, Times = times }, null) { Added = Now };

    /// <summary>An interview at an hour of a day in November 2026, New York.</summary>
    public static NoticeTime At(int day, int hour, TimeStatus status = TimeStatus.Fixed, TimeRole role = TimeRole.Interview) => new()
    {
        Role = role,
        Status = status,
        Start = new Moment.At(Clock(day, hour)),
        ZoneId = Zone,
        ZoneFrom = ZoneSource.Text,
        Evidence = $"November {day}, {hour}:00",
    };

    public static OffsetDateTime Clock(int day, int hour) => new LocalDateTime(2026, 11, day, hour, 0).InZoneStrictly(DateTimeZoneProviders.Tzdb[Zone]).ToOffsetDateTime();

    public static Season Empty { get; } = Planner.NewSeason("Asia/Karachi");

    public static Season After(params SeasonLetter[] letters) => Planner.Plan(Empty, letters).After;

    public static string Text(Season season) => System.Text.Encoding.UTF8.GetString(SeasonJson.Write(season));
}
