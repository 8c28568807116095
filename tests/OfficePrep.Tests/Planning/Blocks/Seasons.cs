using CsCheck;
using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Reading;

namespace OfficePrep.Tests.Planning.Blocks;

/// <summary>Seasons of invented programs: one interview at a time, and random ones of up to fourteen in all US zones.</summary>
internal static class Seasons
{
    private static readonly string[] Homes = ["Asia/Karachi", "Asia/Manila", "Europe/Warsaw", "America/Grenada", "Asia/Kolkata", "Australia/Sydney", "Africa/Cairo", "Asia/Kathmandu"];
    private static readonly string[] Programs = ["America/New_York", "America/Chicago", "America/Denver", "America/Phoenix", "America/Los_Angeles", "Pacific/Honolulu"];

    public static Season Of(string home, params IReadOnlyList<Interview> interviews) => Planner.NewSeason(home) with { Interviews = interviews };

    /// <summary>A video interview that became known on a day of October 2026.</summary>
    public static Interview Video(string id, string zone, LocalDateTime start, int knownOn = 1, params NoticeTime[] more) => new()
    {
        Id = id,
        Program = new ProgramIdentity { Institution = id },
        Status = InterviewStatus.Scheduled,
        Format = InterviewFormat.Virtual,
        Times = [Time(TimeRole.Interview, zone, start), .. more],
        Changed = Instant.FromUtc(2026, 10, knownOn, 12, 0),
    };

    public static NoticeTime Time(TimeRole role, string zone, LocalDateTime start) => new()
    {
        Role = role,
        Start = new Moment.At(start.InZoneLeniently(DateTimeZoneProviders.Tzdb[zone]).ToOffsetDateTime()),
        ZoneId = zone,
        Evidence = "as written",
    };

    public static Interview Moved(Interview interview, Duration by) => interview with
    {
        Times = [.. interview.Times.Select(time => time with
        {
            Start = time.Start is Moment.At at ? new Moment.At(at.Clock.Plus(by)) : time.Start,
            End = time.End?.Plus(by),
            ArriveBy = time.ArriveBy?.Plus(by),
            Doubts = [.. time.Doubts.Select(doubt => doubt with { Choices = [.. doubt.Choices.Select(choice => choice.Plus(by))] })],
        })],
    };

    public static Gen<Season> Any { get; } =
        Gen.OneOf(Homes).Select(AnyInterview.Array[0, 14], (home, interviews) => Of(home, [.. interviews.Select((interview, place) => interview with { Id = FormattableString.Invariant($"program-{place}") })]));

    public static Gen<Preferences> AnyPreferences { get; } =
        Gen.Int[19, 25].Select(Gen.Int[8, 10], Gen.Int[0, 3], Gen.Bool, (bed, length, duties, isWeekly) => new Preferences
        {
            Sleep = new SleepPreferences { Usual = new HomeHours(new LocalTime(bed % 24, 0), new LocalTime((bed + length) % 24, 30)) },
            Duties = [.. Enumerable.Range(0, duties).Select(number => new Duty
            {
                Title = "Rounds",
                Weekdays = isWeekly ? [IsoDayOfWeek.Monday + number, IsoDayOfWeek.Friday] : [],
                From = isWeekly ? null : new LocalDate(2026, 11, 9).PlusDays(number),
                Hours = new HomeHours(new LocalTime(6 + (number * 5), 30), new LocalTime((15 + (number * 5)) % 24, 0)),
                ZoneId = number == 1 ? "America/Grenada" : null,
            })],
        });

    private static Gen<Interview> AnyInterview =>
        Gen.OneOf(Programs).Select(Gen.Int[0, 80 * 24 * 4], Gen.Enum<InterviewFormat>(), Gen.Enum<InterviewStatus>(), Gen.Int[0, 9], Gen.Int[1, 31], (zone, quarters, format, status, shape, known) =>
        {
            var start = new LocalDateTime(2026, 11, 1, 6, 0).PlusMinutes(15 * quarters);
            var interview = Video("program", zone, start, known) with { Format = format, Status = status };
            var main = interview.Times[0];
            var clock = ((Moment.At)main.Start).Clock;
            return interview with
            {
                Times =
                [
                    shape switch
                    {
                        0 => main with { Doubts = [new Doubt(DoubtCode.ZoneSeason, "Which?", [clock, clock.PlusHours(1)])] },
                        1 => main with { Start = new Moment.Day(clock.Date) },
                        2 => main with { Status = TimeStatus.Offered },
                        3 => main with { ArriveBy = clock.PlusMinutes(-40), End = clock.PlusHours(6) },
                        _ => main,
                    },
                    .. shape > 6 ? [Time(TimeRole.Social, zone, start.PlusDays(-1).PlusHours(4))] : Array.Empty<NoticeTime>(),
                    .. shape > 7 ? [Time(TimeRole.ReplyBy, zone, start.PlusDays(-20))] : Array.Empty<NoticeTime>(),
                ],
            };
        });
}
