using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Reading;

namespace OfficePrep.Documents.Tests;

/// <summary>A believable season of an applicant in Karachi, one interview for each way in which seasons differ. All places and people are invented.</summary>
internal static class SampleSeason
{
    public const string Home = "Asia/Karachi";

    public static Instant Now { get; } = Instant.FromUtc(2026, 10, 20, 6, 30);

    public static Season Whole { get; } = Of(Virtual, InPerson, Doubted, Choosing, DayOnly, CalledOff, Waiting);

    /// <summary>Fixed, by video, in New York, after the clocks there went back; everything known.</summary>
    public static Interview Virtual => new()
    {
        Id = "harbor-falls-internal-medicine-categorical",
        Program = new ProgramIdentity
        {
            Institution = "Harbor Falls Medical Center", Specialty = "internal-medicine", City = "Harbor Falls", State = "NY",
            AcgmeId = "1403500001", NrmpCode = "9901140C0", Track = "categorical",
        },
        Status = InterviewStatus.Scheduled,
        Format = InterviewFormat.Virtual,
        Times =
        [
            Time(TimeRole.Interview, "2026-11-18T09:00", "America/New_York", "Wednesday, November 18, 2026 from 9:00 AM to 1:30 PM ET", end: "2026-11-18T13:30", arrive: "2026-11-18T08:45"),
            Time(TimeRole.Agenda, "2026-11-18T09:00", "America/New_York", "9:00 Welcome and overview", end: "2026-11-18T09:30", title: "Welcome and overview"),
            Time(TimeRole.Agenda, "2026-11-18T09:30", "America/New_York", "9:30 Interviews", end: "2026-11-18T11:30", title: "Interviews"),
            Time(TimeRole.Social, "2026-11-17T19:00", "America/New_York", "resident social on November 17 at 7 PM ET", title: "Evening with residents"),
            Time(TimeRole.TechCheck, "2026-11-13T12:00", "America/New_York", "test your connection on November 13 at noon ET", end: "2026-11-13T12:15"),
        ],
        Join = new JoinDetails { Platform = "zoom", Url = "https://harborfalls.zoom.example/j/98765432100?pwd=aBc", MeetingId = "98765432100", Passcode = "HF;2026,im", DialIn = ["+1 212 555 0143"] },
        Contacts = [new Contact("Dana Whitfield", "dana.whitfield@harborfalls.example", "212-555-0118")],
        Interviewers = ["Amara Osei, MD, Program Director"],
        Letters = ["<hf-1@harborfalls.example>", "<hf-2@harborfalls.example>"],
        Revision = 1,
        Changed = Instant.FromUtc(2026, 10, 14, 15, 2),
    };

    /// <summary>Fixed, on site, in a zone that never changes its clocks.</summary>
    public static Interview InPerson => new()
    {
        Id = "saguaro-ridge-family-medicine",
        Program = new ProgramIdentity { Institution = "Saguaro Ridge Community Hospital", Specialty = "family-medicine", City = "Phoenix", State = "AZ" },
        Status = InterviewStatus.Scheduled,
        Format = InterviewFormat.InPerson,
        Times = [Time(TimeRole.Interview, "2026-12-03T08:00", "America/Phoenix", "arrive by 7:45 for an 8:00 AM start on December 3", arrive: "2026-12-03T07:45", from: ZoneSource.Place)],
        Place = "Saguaro Ridge Community Hospital, Education Building, 2200 E Example Road, Phoenix, AZ",
        Contacts = [new Contact("Luis Ortega", "lortega@saguaroridge.example", "602-555-0109")],
        Letters = ["<sr-1@saguaroridge.example>"],
        Changed = Instant.FromUtc(2026, 10, 12, 9, 0),
    };

    /// <summary>Fixed, but the letter names no zone and writes a standard label in summer: two readings.</summary>
    public static Interview Doubted => new()
    {
        Id = "riverbend-psychiatry",
        Program = new ProgramIdentity { Institution = "Riverbend University Hospital", Specialty = "psychiatry", City = "Chicago", State = "IL" },
        Status = InterviewStatus.Scheduled,
        Format = InterviewFormat.Virtual,
        Times =
        [
            Time(TimeRole.Interview, "2026-10-29T13:00", "America/Chicago", "Thursday, October 29 at 1:00 PM CST", from: ZoneSource.Text) with
            {
                Doubts =
                [
                    new Doubt(
                        DoubtCode.ZoneSeason,
                        "The letter says CST, but Chicago is on daylight time that day: 1:00 PM could mean UTC−5 or UTC−6. Ask the program which one.",
                        [At("2026-10-29T13:00", "America/Chicago"), new OffsetDateTime(new LocalDateTime(2026, 10, 29, 13, 0), Offset.FromHours(-6))]),
                ],
            },
        ],
        Join = new JoinDetails { Platform = "teams", Url = "https://teams.example/l/meetup-join/19%3ameeting_x" },
        Contacts = [new Contact(null, "psychresidency@riverbend.example", null)],
        Letters = ["<rb-1@riverbend.example>"],
        Changed = Instant.FromUtc(2026, 10, 9, 18, 30),
    };

    /// <summary>Three times to choose from, and an hour to answer by.</summary>
    public static Interview Choosing => new()
    {
        Id = "lakeshore-pediatrics",
        Program = new ProgramIdentity { Institution = "Lakeshore Children's Hospital", Specialty = "pediatrics", City = "Milwaukee", State = "WI" },
        Status = InterviewStatus.Invited,
        Format = InterviewFormat.Virtual,
        Times =
        [
            Time(TimeRole.Interview, "2026-11-09T08:00", "America/Chicago", "November 9, 8:00 AM CT", status: TimeStatus.Offered),
            Time(TimeRole.Interview, "2026-11-16T08:00", "America/Chicago", "November 16, 8:00 AM CT", status: TimeStatus.Offered),
            Time(TimeRole.Interview, "2026-11-23T19:30", "America/Chicago", "November 23, 7:30 PM CT", status: TimeStatus.Offered),
            Time(TimeRole.ReplyBy, "2026-10-22T17:00", "America/Chicago", "Please answer by October 22 at 5:00 PM Central"),
        ],
        ScheduleUrl = "https://scheduler.example/lakeshore/peds",
        Contacts = [new Contact("Priya Raman", "praman@lakeshore.example", "414-555-0127")],
        Letters = ["<ls-1@lakeshore.example>"],
        Changed = Instant.FromUtc(2026, 10, 19, 16, 45),
    };

    /// <summary>A morning and a deadline without hours.</summary>
    public static Interview DayOnly => new()
    {
        Id = "pine-hollow-neurology",
        Program = new ProgramIdentity { Institution = "Pine Hollow Health", Specialty = "neurology", City = "Portland", State = "OR" },
        Status = InterviewStatus.Invited,
        Times =
        [
            new NoticeTime { Role = TimeRole.Interview, Start = new Moment.Day(new LocalDate(2026, 12, 10), DayHalf.Am), ZoneId = "America/Los_Angeles", Evidence = "the morning of December 10" },
            new NoticeTime { Role = TimeRole.ReplyBy, Start = new Moment.Day(new LocalDate(2026, 10, 30)), ZoneId = "America/Los_Angeles", Evidence = "reply by Friday, October 30" },
        ],
        Letters = ["<ph-1@pinehollow.example>"],
        Changed = Instant.FromUtc(2026, 10, 18, 20, 0),
    };

    /// <summary>A fixed time that the program called off.</summary>
    public static Interview CalledOff => new()
    {
        Id = "cedar-point-surgery",
        Program = new ProgramIdentity { Institution = "Cedar Point Regional", Specialty = "general-surgery", City = "Denver", State = "CO", Track = "preliminary" },
        Status = InterviewStatus.Cancelled,
        Format = InterviewFormat.Virtual,
        Times = [Time(TimeRole.Interview, "2026-11-05T10:00", "America/Denver", "your November 5, 10:00 AM MT interview is cancelled", status: TimeStatus.Withdrawn)],
        Letters = ["<cp-1@cedarpoint.example>", "<cp-2@cedarpoint.example>"],
        Revision = 2,
        Changed = Instant.FromUtc(2026, 10, 16, 12, 0),
    };

    /// <summary>On the waiting list: no time at all.</summary>
    public static Interview Waiting => new()
    {
        Id = "bay-meadow-pathology",
        Program = new ProgramIdentity { Institution = "Bay Meadow Medical School", Specialty = "pathology" },
        Status = InterviewStatus.Waitlisted,
        Letters = ["<bm-1@baymeadow.example>"],
        Changed = Instant.FromUtc(2026, 10, 11, 8, 0),
    };

    public static Season Of(params IReadOnlyList<Interview> interviews) => new()
    {
        Home = [new HomeStay(null, Home)],
        Interviews = interviews,
        TzdbVersion = "2026f",
    };

    /// <summary>A time on a zone's wall clock; texts are <c>yyyy-MM-ddTHH:mm</c>.</summary>
    public static NoticeTime Time(
        TimeRole role, string start, string zone, string evidence,
        string? end = null, string? arrive = null, string? title = null, TimeStatus status = TimeStatus.Fixed, ZoneSource from = ZoneSource.Text) => new()
        {
            Role = role,
            Status = status,
            Start = new Moment.At(At(start, zone)),
            End = end is null ? null : At(end, zone),
            ArriveBy = arrive is null ? null : At(arrive, zone),
            ZoneId = zone,
            ZoneFrom = from,
            Title = title,
            Evidence = evidence,
        };

    public static OffsetDateTime At(string wallClock, string zone) =>
        NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("yyyy-MM-dd'T'HH:mm").Parse(wallClock).Value
            .InZoneStrictly(DateTimeZoneProviders.Tzdb[zone]).ToOffsetDateTime();
}
