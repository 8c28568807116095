using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using OfficePrep.Reading;
using OfficePrep.Time;

namespace OfficePrep.Programs;

/// <summary>Reads a book strictly: a member that is unknown or not of the document's shape is a fault that names its place.</summary>
internal static class ProgramsJsonReader
{
    public static ProgramBook Read(NoticeJsonField json)
    {
        Known(json, "$schema", "version", "programs");
        var book = new ProgramBook(json["programs"].Items(ReadProgram));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return book.Programs.All(program => seen.Add(program.Id)) ? book : throw json["programs"].Fault("a list that holds each program once");
    }

    private static ResidencyProgram ReadProgram(NoticeJsonField json)
    {
        Known(json, "id", "identity", "zone", "added", "facts", "log", "words");
        return new ResidencyProgram
        {
            Id = ReadId(json["id"]),
            Identity = ReadIdentity(json["identity"]),
            ZoneId = json["zone"].Optional() is not { } zone ? null : ZoneNames.IsKnown(zone) ? zone : throw json["zone"].Fault("a known time zone"),
            Added = Day(json["added"]),
            Facts = json["facts"].Items(ReadFact),
            Log = json["log"].Items(ReadEntry),
            Words = json["words"].Items(ReadWords),
        };
    }

    private static ProgramIdentity ReadIdentity(NoticeJsonField json)
    {
        Known(json, "institution", "specialty", "city", "state", "acgmeId", "nrmpCode", "track");
        return NoticeJsonReader.ReadProgram(json) is { Institution.Length: > 0, Specialty.Length: > 0 } identity ? identity : throw json.Fault("an institution and a specialty");
    }

    private static SourcedFact ReadFact(NoticeJsonField json)
    {
        Known(json, "topic", "value", "source", "checked", "from", "quote", "link");
        var topic = json["topic"].Required();
        return new SourcedFact(
            FactTopic.Find(topic) is not null ? topic : throw json["topic"].Fault("a topic that this version knows"),
            json["value"].Required(),
            json["source"].Name(ProgramsJsonNames.Sources),
            Day(json["checked"]))
        {
            From = json["from"].Optional(),
            Quote = json["quote"].Optional(),
            Link = json["link"].Optional(),
        };
    }

    private static ResearchEntry ReadEntry(NoticeJsonField json)
    {
        Known(json, "source", "on", "note", "link", "contact");
        return new ResearchEntry(json["source"].Name(ProgramsJsonNames.Sources), Day(json["on"]), json["note"].Required())
        {
            Link = json["link"].Optional(),
            Contact = json["contact"].IsNull ? null : ReadContact(json["contact"]),
        };
    }

    private static ResearchContact ReadContact(NoticeJsonField json)
    {
        Known(json, "name", "found", "address", "mayQuote");
        return new ResearchContact(json["name"].Required())
        {
            Found = json["found"].Optional(),
            Address = json["address"].Optional(),
            MayQuote = json["mayQuote"].IsNull ? null : json["mayQuote"].Flag(),
        };
    }

    private static OwnWords ReadWords(NoticeJsonField json)
    {
        Known(json, "kind", "text", "written");
        return new OwnWords(json["kind"].Name(ProgramsJsonNames.Words), json["text"].Required(), Day(json["written"]));
    }

    // It names files, so it holds nothing that a path could be made of.
    private static string ReadId(NoticeJsonField json) =>
        json.Required() is { Length: > 0 and <= 100 } id && id.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-') ? id : throw json.Fault("an id");

    private static LocalDate Day(NoticeJsonField json) => LocalDatePattern.Iso.Parse(json.Required()) is { Success: true } day ? day.Value : throw json.Fault("a date such as 2026-10-15");

    private static void Known(NoticeJsonField json, params string[] names)
    {
        if (json.Value.ValueKind != JsonValueKind.Object)
        {
            throw json.Fault("an object");
        }

        if (json.Value.EnumerateObject().Select(member => member.Name).FirstOrDefault(name => !names.Contains(name, StringComparer.Ordinal)) is { } stranger)
        {
            throw new FormatException($"{json.Path}.{(stranger.Length <= 40 ? stranger : stranger[..40] + "…")} is not known to this version, and would be lost");
        }
    }
}
