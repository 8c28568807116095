using System.Globalization;
using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Programs;
using OfficePrep.Reading;

namespace OfficePrep.Bench;

/// <summary>
/// Invented seasons of any size for the tracker. Of every twenty programs that wrote, nine have a fixed hour, four offer three times, three name a day only, two keep a waiting list and two called off;
/// one fixed hour in ten is in doubt. A program that wrote nothing stands there with what is known of it.
/// </summary>
internal static class TrackerSeasons
{
    /// <summary>The days that interviews are spread over: mid-October to mid-January, as programs do.</summary>
    private const int SeasonDays = 90;

    public static Instant Now { get; } = Instant.FromUtc(2026, 11, 2, 12, 0);

    private static readonly LocalDate FirstDay = new(2026, 10, 19);
    private static readonly string[] Names = ["Maple Ridge", "Cedar Ferry", "Juniper Harbor", "Alder Brook", "Hazel Crossing", "Willow Landing", "Rowan Hollow", "Larch Point", "Aspen Valley", "Birch Meadow"];
    private static readonly string[] Kinds = ["Medical Center", "University Hospital", "Community Hospital", "Health System", "Regional Hospital"];
    private static readonly string[] Specialties = ["internal-medicine", "family-medicine", "pediatrics", "psychiatry", "neurology", "pathology"];
    private static readonly (string City, string State, string Zone)[] Places =
    [
        ("Toledo", "OH", "America/New_York"), ("Buffalo", "NY", "America/New_York"), ("Peoria", "IL", "America/Chicago"), ("Waco", "TX", "America/Chicago"), ("Pueblo", "CO", "America/Denver"), ("Tucson", "AZ", "America/Phoenix"), ("Fresno", "CA", "America/Los_Angeles"),
    ];

    /// <summary>A season with its letters.</summary>
    /// <param name="programs">How many programs stand in it.</param>
    /// <param name="wrote">How many of them wrote: two letters each.</param>
    public static Season Of(int programs, int wrote)
    {
        var interviews = Enumerable.Range(0, programs).Select(number => number < wrote ? Interview(number, Turn(number)) : Silent(Interview(number, 17))).ToList();
        return Planner.NewSeason("Asia/Karachi") with { Interviews = interviews, Letters = [.. interviews.Take(wrote).SelectMany(Letters)] };
    }

    /// <summary>All programs in a book, with facts, added some weeks ago.</summary>
    public static ProgramBook Book(Season season) => new([.. season.Interviews.Select(interview => new ResidencyProgram
    {
        Id = interview.Id,
        Identity = interview.Program,
        Added = new LocalDate(2026, 9, 20),
        Facts = [Fact("positions", "12 a year", FactSource.Website), Fact("graduates-abroad", "38 %", FactSource.Freida), Fact("fill-history", "filled every year", FactSource.Nrmp), Fact("patients", "over sixty languages", FactSource.SocialMedia)],
    })]);

    /// <summary>A season in which every interview is at one hour.</summary>
    public static Season AtOneHour(int programs)
    {
        var season = Of(programs, programs);
        return season with { Interviews = [.. season.Interviews.Select((_, number) => Interview(number, 0) with { Times = [Time(FirstDay.PlusDays(30).At(new LocalTime(9, 0)), "America/New_York", TimeStatus.Fixed)] })] };
    }

    // A program that the person only has on the list.
    private static Interview Silent(Interview interview) => interview with { Contacts = [], Interviewers = [], Letters = [], Place = $"{interview.Program.City}, {interview.Program.State}" };

    // Spread so that neighbors differ in what they are.
    private static int Turn(int number) => number * 7 % 20;

    private static SourcedFact Fact(string topic, string value, FactSource source) => new(topic, value, source, new LocalDate(2026, 9, 21));

    private static Interview Interview(int number, int turn)
    {
        var (city, state, zone) = Places[number % Places.Length];
        var text = number.ToString(CultureInfo.InvariantCulture);
        var host = $"program-{text}.example";
        var start = FirstDay.PlusDays(number * 37 % SeasonDays).At(new LocalTime(8 + (number % 4), number % 2 * 30));
        return new Interview
        {
            Id = $"program-{text}",
            Program = new ProgramIdentity
            {
                Institution = $"{Names[number % 10]} {Kinds[number / 10 % 5]} {text}", Specialty = Specialties[number % Specialties.Length], City = city, State = state, Track = "categorical",
                AcgmeId = (1_400_000_000L + number).ToString(CultureInfo.InvariantCulture), NrmpCode = (9_000_000L + number).ToString(CultureInfo.InvariantCulture) + "C0",
            },
            Status = turn switch { < 9 => InterviewStatus.Scheduled, < 16 => InterviewStatus.Invited, < 18 => InterviewStatus.Waitlisted, _ => InterviewStatus.Cancelled },
            Format = number % 6 == 0 ? InterviewFormat.InPerson : InterviewFormat.Virtual,
            Times = turn switch
            {
                0 => [Doubted(Time(start, zone, TimeStatus.Fixed))],
                < 9 => [Time(start, zone, TimeStatus.Fixed), Time(start.PlusDays(-1).PlusHours(9), zone, TimeStatus.Fixed) with { Role = TimeRole.Social, End = null }],
                < 13 => [.. Enumerable.Range(0, 3).Select(week => Time(start.PlusDays(7 * week), zone, TimeStatus.Offered)), Time(start.PlusDays(-12), zone, TimeStatus.Fixed) with { Role = TimeRole.ReplyBy, End = null }],
                < 16 => [new NoticeTime { Role = TimeRole.Interview, Start = new Moment.Day(start.Date), ZoneId = zone, Evidence = "on that day" }],
                _ => [],
            },
            Join = turn < 9 ? new JoinDetails { Platform = "zoom", Url = $"https://{host}/j/{text}?pwd=aBc{text}", MeetingId = "987 6543 " + text, Passcode = "HF" + text, DialIn = ["+1 212 555 0143"] } : null,
            Place = number % 6 == 0 ? $"{Names[number % 10]} {Kinds[number / 10 % 5]}, Education Building, {text} Example Road, {city}, {state}" : null,
            Contacts = [new Contact($"Dana Whitfield {text}", $"dana@{host}", "212-555-0118")],
            Interviewers = ["Amara Osei, MD, Program Director", "Luis Ortega, DO, Faculty"],
            Letters = [$"<{text}.1@{host}>", $"<{text}.2@{host}>"],
            Changed = Instant.FromUtc(2026, 10, 1 + (number % 15), 15, 0),
        };
    }

    private static NoticeTime Time(LocalDateTime start, string zone, TimeStatus status)
    {
        var clock = start.InZoneLeniently(DateTimeZoneProviders.Tzdb[zone]).ToOffsetDateTime();
        return new NoticeTime { Role = TimeRole.Interview, Status = status, Start = new Moment.At(clock), End = clock.PlusHours(4), ZoneId = zone, ZoneFrom = ZoneSource.Text, Evidence = "as the letter said" };
    }

    private static NoticeTime Doubted(NoticeTime time)
    {
        var clock = ((Moment.At)time.Start).Clock;
        return time with { Doubts = [new Doubt(DoubtCode.ZoneSeason, "The letter names standard time in a week of daylight time. Ask the program which one.", [clock, clock.PlusHours(1)])] };
    }

    private static IEnumerable<SeasonLetter> Letters(Interview interview) => interview.Letters.Select((key, turn) => new SeasonLetter(
        key,
        key + ".eml",
        "Your interview",
        (interview.Changed + Duration.FromHours(turn)).WithOffset(Offset.Zero),
        new Notice { Kind = interview.Status == InterviewStatus.Invited ? NoticeKind.Invitation : NoticeKind.Confirmation, Program = interview.Program, Format = interview.Format, Times = interview.Times },
        interview.Id)
    {
        Added = interview.Changed + Duration.FromHours(turn),
    });
}
