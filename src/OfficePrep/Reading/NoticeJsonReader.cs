using NodaTime.Text;
using OfficePrep.Mail;

namespace OfficePrep.Reading;

/// <summary>Reads a notice back, strictly: what is not of the contract's shape is a fault, unknown members are passed over.</summary>
internal static class NoticeJsonReader
{
    public static Notice Read(NoticeJsonField json) => new()
    {
        Kind = json["kind"].Name(NoticeJsonNames.Kinds),
        Program = ReadProgram(json["program"]),
        Format = json["format"].OptionalName(NoticeJsonNames.Formats),
        Times = json["times"].Items(ReadTime),
        Join = ReadJoin(json["join"]),
        Place = json["place"].Optional(),
        ScheduleUrl = json["scheduleUrl"].Optional(),
        Contacts = json["contacts"].Items(ReadContact),
        Interviewers = json["interviewers"].Items(item => item.Required()),
        Doubts = json["doubts"].Items(ReadDoubt),
        Warnings = json["warnings"].Items(ReadWarning),
        Reasons = json["reasons"].Items(ReadReason),
    };

    public static ProgramIdentity? ReadProgram(NoticeJsonField json) => json.IsNull ? null : new ProgramIdentity
    {
        Institution = json["institution"].Optional(),
        Specialty = json["specialty"].Optional(),
        City = json["city"].Optional(),
        State = json["state"].Optional(),
        AcgmeId = json["acgmeId"].Optional(),
        NrmpCode = json["nrmpCode"].Optional(),
        Track = json["track"].Optional(),
    };

    public static NoticeTime ReadTime(NoticeJsonField json) => new()
    {
        Role = json["role"].Name(NoticeJsonNames.Roles),
        Status = json["status"].Name(NoticeJsonNames.Statuses),
        Title = json["title"].Optional(),
        Start = ReadStart(json),
        End = json["end"].OptionalClock(),
        ArriveBy = json["arriveBy"].OptionalClock(),
        ZoneId = json["zone"].Optional(),
        ZoneFrom = json["zoneFrom"].OptionalName(NoticeJsonNames.ZoneSources),
        Evidence = json["evidence"].Required(),
        Span = ReadSpan(json["span"]),
        Ordinal = json["ordinal"].IsNull ? 0 : json["ordinal"].Number(),
        Doubts = json["doubts"].Items(ReadDoubt),
    };

    public static JoinDetails? ReadJoin(NoticeJsonField json) => json.IsNull ? null : new JoinDetails
    {
        Platform = json["platform"].Optional(),
        Url = json["url"].Optional(),
        MeetingId = json["meetingId"].Optional(),
        Passcode = json["passcode"].Optional(),
        DialIn = json["dialIn"].Items(item => item.Required()),
    };

    public static Contact ReadContact(NoticeJsonField json) =>
        new(json["name"].Optional(), json["email"].Optional(), json["phone"].Optional());

    public static Doubt ReadDoubt(NoticeJsonField json) =>
        new(json["code"].Name(NoticeJsonNames.Doubts), json["message"].Required(), json["choices"].Items(choice => choice.Clock()))
        {
            Letter = json["letter"].Optional(),
            Evidence = json["evidence"].Optional(),
        };

    public static Warning ReadWarning(NoticeJsonField json) =>
        new(json["code"].Name(NoticeJsonNames.Warnings), json["message"].Required());

    private static Reason ReadReason(NoticeJsonField json) =>
        new(json["field"].Required(), json["words"].Required(), json["rule"].Required())
        {
            Against = json["against"].Items(rival => new Rival(rival["words"].Required(), rival["reading"].Required(), rival["rule"].Required())),
        };

    private static Moment ReadStart(NoticeJsonField time)
    {
        var text = time["start"].Required();
        return LocalDatePattern.Iso.Parse(text) is { Success: true } day
            ? new Moment.Day(day.Value, time["part"].OptionalName(NoticeJsonNames.Halves))
            : new Moment.At(time["start"].Clock());
    }

    private static TextSpan? ReadSpan(NoticeJsonField json) =>
        json.IsNull ? null
        : json.Items(item => item.Number()) is [var start, var length] ? new TextSpan(start, length)
        : throw json.Fault("a start and a length");
}
