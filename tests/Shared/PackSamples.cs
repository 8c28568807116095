using NodaTime;
using NodaTime.Text;
using OfficePrep.Planning;
using OfficePrep.Reading;

namespace OfficePrep.TestSupport;

/// <summary>One interview with every part filled in, for tests of the pack and its documents.</summary>
internal static class PackSamples
{
    public static Season Season(params Interview[] interviews) => new()
    {
        Home = [new HomeStay(null, "America/Grenada"), new HomeStay(new LocalDate(2026, 12, 1), "Asia/Karachi")],
        Interviews = interviews,
        TzdbVersion = "2026f",
    };

    public static Interview Full() => new()
    {
        Id = "linden-ferry-internal-medicine",
        Program = new ProgramIdentity
        {
            Institution = "Linden Ferry Medical Center",
            Specialty = "internal-medicine",
            City = "Rochester",
            State = "NY",
            AcgmeId = "1400000000",
            Track = "categorical",
        },
        Status = InterviewStatus.Scheduled,
        Format = InterviewFormat.Virtual,
        Times =
        [
            new NoticeTime
            {
                Role = TimeRole.Interview,
                Start = new Moment.At(Clock("2026-10-29T09:00:00-04")),
                End = Clock("2026-10-29T13:30:00-04"),
                ArriveBy = Clock("2026-10-29T08:45:00-04"),
                ZoneId = "America/New_York",
                ZoneFrom = ZoneSource.Place,
                Evidence = "Thursday, October 29 at 9:00 AM",
                Doubts =
                [
                    new Doubt(
                        DoubtCode.ZoneMissing,
                        "The letter gives no zone for 9:00 AM; it was read in New York, UTC−4.",
                        [Clock("2026-10-29T09:00:00-04"), Clock("2026-10-29T09:00:00-05")]),
                ],
            },
            new NoticeTime
            {
                Role = TimeRole.Social,
                Title = "Evening with residents",
                Start = new Moment.At(Clock("2026-10-28T19:00:00-04")),
                ZoneId = "America/New_York",
                ZoneFrom = ZoneSource.Text,
                Evidence = "7 PM ET",
            },
            new NoticeTime
            {
                Role = TimeRole.Interview,
                Status = TimeStatus.Withdrawn,
                Start = new Moment.At(Clock("2026-10-22T09:00:00-04")),
                ZoneId = "America/New_York",
                Evidence = "October 22",
            },
            new NoticeTime
            {
                Role = TimeRole.SecondLook,
                Start = new Moment.Day(new LocalDate(2027, 1, 15), DayHalf.Pm),
                ZoneId = "America/New_York",
                Evidence = "the afternoon of January 15",
            },
            new NoticeTime
            {
                Role = TimeRole.ReplyBy,
                Start = new Moment.At(Clock("2026-10-14T17:00:00-04")),
                ZoneId = "America/New_York",
                Evidence = "by 5 PM ET on October 14",
            },
        ],
        Join = new JoinDetails
        {
            Platform = "zoom",
            Url = "https://zoom.example.org/j/99900011122?pwd=abc",
            MeetingId = "99900011122",
            Passcode = "418 207",
            DialIn = ["+1 202 555 0110"],
        },
        ScheduleUrl = "https://schedule.example.org/linden-ferry",
        Contacts = [new Contact("Marisol Quade", "mquade@lindenferry.example.org", "585-555-0142")],
        Interviewers = ["Ansel Whitcombe, MD, Program Director", "Priya Ostrander, DO"],
        Changed = Instant.FromUtc(2026, 10, 12, 15, 0),
    };

    public static Interview OnTheOtherSideOfTheDate() => Full() with
    {
        Id = "date-line",
        Times =
        [
            new NoticeTime
            {
                Role = TimeRole.Interview,
                Start = new Moment.At(Clock("2026-12-10T14:00:00-08")),
                ZoneId = "America/Los_Angeles",
                ZoneFrom = ZoneSource.Text,
                Evidence = "2 PM Pacific",
            },
        ],
    };

    public static OffsetDateTime Clock(string text) => OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'sso<g>").Parse(text).Value;
}
