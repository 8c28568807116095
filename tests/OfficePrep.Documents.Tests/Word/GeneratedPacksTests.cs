using System.Globalization;
using CsCheck;
using NodaTime;
using OfficePrep.Documents.Word;
using OfficePrep.Planning;
using OfficePrep.Prep;
using OfficePrep.Prep.Answers;
using OfficePrep.Reading;
using OfficePrep.TestSupport;

namespace OfficePrep.Documents.Tests.Word;

/// <summary>Packs of every kind, drawn by lot: hostile names, nothing known, hundreds of questions, long answers and additions. None may break the file format.</summary>
public sealed class GeneratedPacksTests
{
    // The validator takes a second or two a pack; the large count is asked for by name.
    private static readonly int Packs = int.TryParse(Environment.GetEnvironmentVariable("OFFICEPREP_GENERATED_PACKS"), CultureInfo.InvariantCulture, out var wanted) ? wanted : 3;

    private static readonly string[] Names =
    [
        "", " ", "Harbor Falls Medical Center", "مستشفى النور التعليمي", "Bệnh viện Đại học Y", "东方医学院附属医院", "ہسپتال کراچی",
        "\u202Ereversed\u2066 isolated", "</w:t></w:r><w:fldSimple w:instr=\"DDEAUTO cmd\"/> & ]]>", "controls \u0000\u0001\u000B\u001F\uFFFE", "lone \uD800 surrogates \uDC00",
        "👩🏽‍⚕️ team 🏥", "tab\tand\nline\r\nends\u2028\u0085", new string('W', 5_000), "=cmd|'/c calc'!A0", "{ INCLUDETEXT \"file://server/share\" }", "a\u0301\u0301\u0301\u0301",
    ];

    private static readonly string[] Zones = ["America/New_York", "America/Los_Angeles", "America/Phoenix", "Pacific/Honolulu", "Not/AZone"];

    [Fact]
    public void no_generated_pack_breaks_the_file_format() =>
        Gen.Int.Sample(
            seed =>
            {
                var pack = new Random(seed);
                var print = pack.Next(4) == 0 ? General(pack) : Program(pack);
                Assert.Equal("", PrintedPack.Of(print).Faults());
                var returned = PrepPackDocument.Read(new MemoryStream(print.Bytes.ToArray()), DocumentLimits.Default, print.Written, print);
                Assert.Equal(print.Written.Answers.Texts, returned.Answers.Texts);
                Assert.Equal(print.Written.Answers.Ticks, returned.Answers.Ticks);
            },
            iter: Packs,
            threads: 1);

    private static PackPrint General(Random random)
    {
        var season = random.Next(2) == 0 ? null : PackSamples.Season(Invited(random), Invited(random));
        return PrepPackDocument.Print(PrepPack.General(season), Answers(random), Kept(random), Paper(random));
    }

    private static PackPrint Program(Random random)
    {
        var interview = Invited(random);
        var pack = PrepPack.For(interview, PackSamples.Season(interview));
        pack = random.Next(3) switch
        {
            0 => pack with { CoreQuestions = [], Families = [], ToAsk = [], Checklists = [], SpecialtyQuestions = null, Emphasis = null },
            1 => pack with { Families = [new QuestionFamily("many", Name(random), Name(random), [.. Enumerable.Range(0, 300).Select(number => Question(random, number))])] },
            _ => pack,
        };
        return PrepPackDocument.Print(pack, Answers(random), Kept(random), Paper(random));
    }

    private static Interview Invited(Random random) => new()
    {
        Id = $"id-{random.Next(1000).ToString(CultureInfo.InvariantCulture)}",
        Program = new ProgramIdentity { Institution = Name(random), Specialty = random.Next(2) == 0 ? "internal-medicine" : Name(random), Track = Name(random), City = Name(random), State = Name(random), AcgmeId = Name(random) },
        Status = InterviewStatus.Scheduled,
        Format = random.Next(4) switch { 0 => InterviewFormat.Virtual, 1 => InterviewFormat.InPerson, 2 => InterviewFormat.Phone, _ => null },
        Times = [.. Enumerable.Range(0, random.Next(7)).Select(_ => Time(random))],
        Join = random.Next(2) == 0 ? null : new JoinDetails { Platform = Name(random), Url = random.Next(2) == 0 ? "https://video.example/j/1" : Name(random), MeetingId = Name(random), Passcode = Name(random), DialIn = [Name(random)] },
        Place = Name(random),
        Contacts = [new Contact(Name(random), Name(random), Name(random))],
        Interviewers = [Name(random), Name(random)],
        Doubts = random.Next(2) == 0 ? [] : [new Doubt(DoubtCode.CalendarMismatch, Name(random))],
        Warnings = random.Next(2) == 0 ? [] : [new Warning(WarningCode.Malformed, Name(random))],
        Changed = PackSamples.Full().Changed,
    };

    private static NoticeTime Time(Random random)
    {
        var start = new OffsetDateTime(new LocalDateTime(2026, 9, 1, 0, 0).PlusMinutes(random.Next(300_000)), Offset.FromHours(random.Next(-10, 14)));
        return new NoticeTime
        {
            Role = Enum.GetValues<TimeRole>()[random.Next(Enum.GetValues<TimeRole>().Length)],
            Status = random.Next(3) == 0 ? TimeStatus.Offered : TimeStatus.Fixed,
            Start = random.Next(4) == 0 ? new Moment.Day(start.Date) : new Moment.At(start),
            End = random.Next(2) == 0 ? null : start.PlusHours(4),
            ZoneId = random.Next(4) == 0 ? null : Zones[random.Next(Zones.Length)],
            Title = Name(random),
            Evidence = Name(random),
            Doubts = random.Next(3) > 0 ? [] : [new Doubt(DoubtCode.WhichTime, Name(random), [start, start.PlusHours(1)])],
        };
    }

    private static Question Question(Random random, int number) => new()
    {
        Id = $"generated-{number.ToString(CultureInfo.InvariantCulture)}",
        Ask = $"{Name(random)} {number.ToString(CultureInfo.InvariantCulture)}?",
        Wants = Name(random),
        Frame = [Name(random), Name(random)],
        Pitfalls = [Name(random)],
        Seconds = 60,
        FollowUps = [Name(random)],
    };

    private static PackAnswers Answers(Random random) => new()
    {
        Texts = PackAnswers.None.Texts.AddRange(new[] { "q-about-yourself-1", "q-why-abroad-1", "debrief-asked-1", "generated-7-1" }.Select(id => KeyValuePair.Create(id, Fit(Name(random))))),
        Ticks = PackAnswers.None.Ticks.Add("q-why-abroad-1-everywhere", random.Next(2) == 0),
    };

    // As a reader gives it back; what XML cannot hold is replaced when it is written.
    private static string Fit(string text) => AnswerText.Fit(text);

    private static KeptContent[] Kept(Random random) =>
        [.. Enumerable.Range(0, random.Next(3)).Select(number => new KeptContent(
            KeptKind.Block,
            new KeptPlace(0, number == 0 ? "q-why-abroad-1" : "", 0),
            new System.Xml.Linq.XElement(PrintedPack.W + "p", new System.Xml.Linq.XElement(PrintedPack.W + "r", new System.Xml.Linq.XElement(PrintedPack.W + "t", Fit(Name(random))))).ToString()))];

    private static Paper Paper(Random random) => random.Next(2) == 0 ? Planning.Paper.A4 : Planning.Paper.Letter;

    private static string Name(Random random) => Names[random.Next(Names.Length)];
}
