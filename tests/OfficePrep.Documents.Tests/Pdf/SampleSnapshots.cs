using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Prep;
using OfficePrep.Reading;

namespace OfficePrep.Documents.Tests.Pdf;

/// <summary>Invented interviews to print.</summary>
internal static class SampleSnapshots
{
    public static readonly Instant Made = Instant.FromUtc(2026, 10, 20, 14, 5);

    public static Season Season { get; } = new()
    {
        Home = [new HomeStay(null, "Asia/Karachi")],
        TzdbVersion = "2026f",
        Letters =
        [
            new SeasonLetter("a@example.org", "01.eml", "Interview invitation", Time(10, 2, 9, 0, -4), new Notice { Kind = NoticeKind.Invitation }, "x"),
            new SeasonLetter("b@example.org", "02.eml", "Your interview day", Time(10, 9, 9, 0, -4), new Notice { Kind = NoticeKind.Confirmation }, "x"),
        ],
    };

    /// <summary>A full day by video, with a doubt and a change of the clocks.</summary>
    public static Interview Interview { get; } = new()
    {
        Id = "harborview-regional-internal-medicine",
        Program = new ProgramIdentity
        {
            Institution = "Łódź–Harborview Memorial University Hospital",
            Specialty = "internal-medicine",
            City = "Rochester",
            State = "NY",
            Track = "categorical",
            NrmpCode = "1234140C0",
            AcgmeId = "1403500000",
        },
        Status = InterviewStatus.Scheduled,
        Format = InterviewFormat.Virtual,
        Times =
        [
            At(TimeRole.ReplyBy, 10, 23, 17, 0, null, -4),
            At(TimeRole.TechCheck, 11, 3, 12, 0, (12, 30)),
            At(TimeRole.Interview, 11, 5, 8, 0, (15, 30)) with
            {
                ArriveBy = Time(11, 5, 7, 45, -5),
                Doubts = [new Doubt(DoubtCode.MeridiemMissing, "The letter says “log in at 7:45” without morning or afternoon.", [Time(11, 5, 7, 45, -5), Time(11, 5, 19, 45, -5)])],
            },
            At(TimeRole.Agenda, 11, 5, 9, 0, (10, 20)) with { Title = "Interviews with faculty" },
            At(TimeRole.Social, 11, 5, 18, 0, (19, 0)) with { Title = "Happy hour with residents" },
        ],
        Join = new JoinDetails { Platform = "zoom", Url = "https://harborview.zoom.example/j/94812345678?pwd=Q1w2E3r4T5", MeetingId = "94812345678", Passcode = "772031", DialIn = ["+1 646 555 0142"] },
        Contacts = [new Contact("Nguyễn Thị Ánh Nguyệt", "im-residency@harborview.example", "585-555-0117")],
        Interviewers = ["Dr. Małgorzata Święcicka-Żółć, program director", "Dr. عبد الرحمن (الخطيب), refugee clinic"],
        Letters = ["a@example.org", "b@example.org"],
        Changed = Made,
    };

    public static Snapshot Full { get; } = Snapshot.For(Interview, Season, Made)
        .With(SnapshotRole.WhyInterested, ["A 4+1 schedule with continuity clinic every fifth week, which fits how I learned in the outpatient clinic.", "Refugee-health clinic run by residents; I speak Polish and Arabic (مرحبا) with patients.", "Clocks: the difference is 10 h on the day (it was 9 h the week before), so I set two alarms."])
        .With(SnapshotRole.Special, ["Over sixty languages spoken by patients, many newly arrived families.", "Point-of-care ultrasound curriculum with a longitudinal portfolio.", "Night float instead of 28-hour call in the first year."])
        .With(SnapshotRole.Concerns, ["How are interns from other education systems supported in their first 90 days?", "Is the orientation date flexible?"])
        .With(SnapshotRole.People, ["Dr. Nguyễn Văn Hùng — program director, quality improvement", "Dr. Siobhán Ó Briain, Dr. François Lefèvre — hospital medicine"]);

    /// <summary>The full day, and what the book knows.</summary>
    public static Snapshot Known { get; } = Full with { Facts = KnownFacts() };

    /// <summary>Names and words in every script that the build has fonts for.</summary>
    public static Snapshot Scripts { get; } = Known
        .With(SnapshotRole.People, ["Dr. Nguyễn Thị Ánh Nguyệt — bác sĩ nội trú", "د. عبد الرحمن الخطيب (عيادة اللاجئين), ward 12", "Dr. Олександра Харченко — Харків", "ד״ר רבקה לוי (רפואה פנימית)", "डा. सीता शर्मा, काठमाण्डू", "Dr. Αθηνά Παπαδοπούλου"])
        .With(SnapshotRole.Special, ["أكثر من ٦٠ لغة بين المرضى (24/7).", "Łódź, Gdańsk, Święta Lipka: źdźbło."]);

    /// <summary>As the letters give it, without a word of the applicant's.</summary>
    public static Snapshot Prompts { get; } = Snapshot.For(Interview, Season, Made);

    /// <summary>Nothing but a name.</summary>
    public static Snapshot Empty { get; } = new() { Institution = "Riverbend Clinic", Day = "No time fixed yet" };

    /// <summary>More of everything than any page holds.</summary>
    public static Snapshot FarTooLong { get; } = Long();

    public static OffsetDateTime Time(int month, int day, int hour, int minute, int offset) =>
        new LocalDateTime(2026, month, day, hour, minute).WithOffset(Offset.FromHours(offset));

    private static IReadOnlyList<SnapshotFact> KnownFacts() =>
    [
        Fact("Type", new SnapshotReading("Community and university", "program’s page, Oct 10, 2026", false)),
        Fact("Graduates from abroad", new SnapshotReading("45 %", "program’s page, Oct 10, 2026", false), new SnapshotReading("38 %", "FREIDA, Oct 2, 2026", false)),
        Fact("Positions a year", new SnapshotReading("42", "FREIDA, Oct 2, 2026", false)),
        Fact("Fill history", new SnapshotReading("filled every year since 2021", "NRMP, Jun 20, 2026", true)),
    ];

    private static SnapshotFact Fact(string label, params SnapshotReading[] readings) => new(label, readings);

    private static NoticeTime At(TimeRole role, int month, int day, int hour, int minute, (int Hour, int Minute)? end, int offset = -5) => new()
    {
        Role = role,
        Start = new Moment.At(Time(month, day, hour, minute, offset)),
        End = end is { } stop ? Time(month, day, stop.Hour, stop.Minute, offset) : null,
        ZoneId = "America/New_York",
        ZoneFrom = ZoneSource.Text,
        Evidence = "invented",
    };

    private static Snapshot Long()
    {
        var words = string.Join(' ', Enumerable.Range(1, 120).Select(number => $"word{number}"));
        var many = Enumerable.Range(1, 60).Select(number => $"{number} {words}").ToList();
        var snapshot = Full with
        {
            Institution = words,
            About = many,
            Codes = many,
            Day = words,
            Mode = words,
            Facts = [.. Enumerable.Repeat(Known.Facts, 20).SelectMany(facts => facts)],
            Clocks = [.. Enumerable.Range(0, 200).Select(number => Full.Clocks[number % Full.Clocks.Count] with { What = words })],
            Sources = many,
            Sections = [.. Enum.GetValues<SnapshotRole>().Select((role, index) => new SnapshotSection(role, words, many, index))],
        };
        return snapshot with { Join = new SnapshotJoin(new Uri("https://" + string.Join('.', Enumerable.Repeat("long", 12)) + ".example/" + new string('a', 500)), many) };
    }
}
