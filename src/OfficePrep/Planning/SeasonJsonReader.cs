using NodaTime.Text;
using OfficePrep.Reading;
using OfficePrep.Time;

namespace OfficePrep.Planning;

/// <summary>Reads a season back, strictly: what is not of the document's shape is a fault that names its place.</summary>
internal static class SeasonJsonReader
{
    public static Season Read(NoticeJsonField json)
    {
        var season = new Season
        {
            TzdbVersion = json["tzdbVersion"].Required(),
            Home = json["home"].Items(ReadStay),
            Interviews = json["interviews"].Items(ReadInterview),
            Letters = json["letters"].Items(ReadLetter),
            Answers = json["answers"].Items(SeasonRecordsJson.ReadAnswer),
            Done = SeasonRecordsJson.ReadDone(json["done"]),
            TakenBack = json["takenBack"].IsNull ? 0 : json["takenBack"].Number(),
            Clocks = json["clocks"].Items(SeasonRecordsJson.ReadClock),
            ClockCheck = SeasonRecordsJson.ReadCheck(json["clockCheck"]),
            Documents = json["documents"].Items(ReadDocument),
        };
        if (season.Home.Count == 0)
        {
            throw json["home"].Fault("a list with at least one stay");
        }

        CheckOrder(season.Home, json["home"]);
        Unique(season.Letters.Select(letter => letter.Key), json["letters"]);
        Unique(season.Interviews.Select(interview => interview.Id), json["interviews"]);
        return season;
    }

    private static void Unique(IEnumerable<string> keys, NoticeJsonField list)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        if (!keys.All(seen.Add))
        {
            throw list.Fault("a list that holds each one once");
        }
    }

    private static void CheckOrder(IReadOnlyList<HomeStay> home, NoticeJsonField list)
    {
        if (home[0].From is not null || home.Skip(1).Any(stay => stay.From is null) || home.Skip(2).Zip(home.Skip(1)).Any(pair => pair.First.From <= pair.Second.From))
        {
            throw list.Fault("a list of stays in order of their first days, the first without one");
        }
    }

    private static HomeStay ReadStay(NoticeJsonField json)
    {
        var zone = json["zone"].Required();
        return new HomeStay(
            json["from"].Optional() is not { } from ? null : LocalDatePattern.Iso.Parse(from) is { Success: true } date ? date.Value : throw json["from"].Fault("a date"),
            ZoneNames.IsKnown(zone) ? zone : throw json["zone"].Fault("a known time zone"))
        {
            IsAssumed = json["assumed"].Flag(),
        };
    }

    private static Interview ReadInterview(NoticeJsonField json) => new()
    {
        Id = ReadId(json["id"]),
        Status = json["status"].Name(SeasonJsonNames.Statuses),
        Program = NoticeJsonReader.ReadProgram(json["program"]) ?? throw json["program"].Fault("an object"),
        Format = json["format"].OptionalName(NoticeJsonNames.Formats),
        Times = json["times"].Items(NoticeJsonReader.ReadTime),
        Join = NoticeJsonReader.ReadJoin(json["join"]),
        Place = json["place"].Optional(),
        ScheduleUrl = json["scheduleUrl"].Optional(),
        Contacts = json["contacts"].Items(NoticeJsonReader.ReadContact),
        Interviewers = json["interviewers"].Items(item => item.Required()),
        Past = json["past"].Items(NoticeJsonReader.ReadTime),
        Doubts = json["doubts"].Items(NoticeJsonReader.ReadDoubt),
        Warnings = json["warnings"].Items(NoticeJsonReader.ReadWarning),
        Letters = json["letters"].Items(item => item.Required()),
        Revision = json["revision"].Number(),
        Changed = SeasonRecordsJson.ReadInstant(json["changed"]),
    };

    private static SeasonLetter ReadLetter(NoticeJsonField json) => new(
        json["key"].Required(),
        json["reading"]["source"].Required(),
        json["subject"].Required(),
        json["sent"].OptionalClock(),
        NoticeJsonReader.Read(json["reading"]),
        json["interview"].IsNull ? null : ReadId(json["interview"]))
    {
        Added = SeasonRecordsJson.ReadInstant(json["added"]),
        SenderDomain = json["senderDomain"].Optional(),
        Thread = json["thread"].Items(item => item.Required()),
        CalendarUids = json["calendarUids"].Items(item => item.Required()),
        Question = json["question"].Optional(),
    };

    private static SeasonDocument ReadDocument(NoticeJsonField json) =>
        new(json["path"].Required(), json["sha256"].Required(), json["tzdbVersion"].Required());

    // An id names files: one that climbs out of the folder must never come from a file that someone passed on.
    private static string ReadId(NoticeJsonField json)
    {
        var id = json.Required();
        return id.Length is > 0 and <= 100 && id[0] != '-' && id.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-')
            ? id
            : throw json.Fault("an id of lower-case letters, digits and hyphens");
    }
}
