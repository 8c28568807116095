using CsCheck;
using NodaTime;
using OfficePrep.Mail;
using OfficePrep.Reading;

namespace OfficePrep.Tests.Reading;

/// <summary>Notices of every shape the contract allows, hostile text included.</summary>
internal static class NoticeJsonGenerator
{
    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.String[Gen.Char.AlphaNumeric, 0, 12],
        OneOf("", "St. Brendan’s", "\u001b[2Jgone", "a\nb\tc", "\u202egnp.exe", "</script>", "\"\\", "ليلى", "\u2028", "é".Normalize(System.Text.NormalizationForm.FormD), "😀"));

    private static readonly Gen<OffsetDateTime> Clock =
        from minute in Gen.Int[0, 60 * 24 * 365]
        from second in OneOf(0, 59)
        from offset in OneOf(0, -4 * 60, 5 * 60 + 45, -10 * 60, 13 * 60)
        select new LocalDateTime(2026, 9, 1, 0, 0).PlusMinutes(minute).PlusSeconds(second).WithOffset(Offset.FromSeconds(offset * 60));

    private static readonly Gen<Moment> Start = Gen.OneOf<Moment>(
        Clock.Select(clock => (Moment)new Moment.At(clock)),
        from clock in Clock
        from half in Optional(Gen.Enum<DayHalf>())
        select (Moment)new Moment.Day(clock.Date, half));

    private static readonly Gen<IReadOnlyList<Doubt>> Doubts = List(
        from code in Gen.Enum<DoubtCode>()
        from message in Text
        from choices in Clock.List[0, 3]
        select new Doubt(code, message, choices));

    private static readonly Gen<NoticeTime> Time =
        from role in Gen.Enum<TimeRole>()
        from status in Gen.Enum<TimeStatus>()
        from start in Start
        from end in Optional(Clock)
        from arrive in Optional(Clock)
        from zone in Nullable(OneOf("America/New_York", "Asia/Kathmandu"))
        from zoneFrom in Optional(Gen.Enum<ZoneSource>())
        from title in Nullable(Text)
        from evidence in Text
        from span in Optional(Gen.Select(Gen.Int[0, 900], Gen.Int[0, 90], (at, length) => new TextSpan(at, length)))
        from doubts in Doubts
        select new NoticeTime
        {
            Role = role,
            Status = status,
            Start = start,
            End = end,
            ArriveBy = arrive,
            ZoneId = zone,
            ZoneFrom = zoneFrom,
            Title = title,
            Evidence = evidence,
            Span = span,
            Doubts = doubts,
        };

    private static readonly Gen<ProgramIdentity> Program =
        from words in Nullable(Text).Array[7]
        select new ProgramIdentity
        {
            Institution = words[0],
            Specialty = words[1],
            City = words[2],
            State = words[3],
            AcgmeId = words[4],
            NrmpCode = words[5],
            Track = words[6],
        };

    private static readonly Gen<JoinDetails> Join =
        from words in Nullable(Text).Array[4]
        from dialIn in List(Text)
        select new JoinDetails { Platform = words[0], Url = words[1], MeetingId = words[2], Passcode = words[3], DialIn = dialIn };

    public static Gen<Notice> Notice { get; } =
        from kind in Gen.Enum<NoticeKind>()
        from program in Nullable(Program)
        from format in Optional(Gen.Enum<InterviewFormat>())
        from times in List(Time)
        from meeting in Nullable(Join)
        from words in Nullable(Text).Array[2]
        from contacts in List(Gen.Select(Nullable(Text), Nullable(Text), Nullable(Text), (name, email, phone) => new Contact(name, email, phone)))
        from interviewers in List(Text)
        from doubts in Doubts
        from warnings in List(Gen.Select(Gen.Enum<WarningCode>(), Text, (code, message) => new Warning(code, message)))
        from reasons in List(Gen.Select(Text, Text, Text, List(Gen.Select(Text, Text, Text, (said, reading, rule) => new Rival(said, reading, rule))), (field, said, rule, against) => new Reason(field, said, rule) { Against = against }))
        select new Notice
        {
            Kind = kind,
            Program = program,
            Format = format,
            Times = times,
            Join = meeting,
            Place = words[0],
            ScheduleUrl = words[1],
            Contacts = contacts,
            Interviewers = interviewers,
            Doubts = doubts,
            Warnings = warnings,
            Reasons = reasons,
        };

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(at => values[at]);

    private static Gen<IReadOnlyList<T>> List<T>(Gen<T> item) => item.List[0, 3].Select(items => (IReadOnlyList<T>)items);

    private static Gen<T?> Optional<T>(Gen<T> value)
        where T : struct =>
        Gen.Select(Gen.Bool, value, (there, one) => there ? one : (T?)null);

    private static Gen<T?> Nullable<T>(Gen<T> value)
        where T : class =>
        Gen.Select(Gen.Bool, value, (there, one) => there ? one : null);
}
