using System.Collections.ObjectModel;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using OfficePrep.Planning.Answers;
using OfficePrep.Reading;
using OfficePrep.Time;

namespace OfficePrep.Planning;

/// <summary>Writes and reads what a season keeps besides interviews and letters: answers, what is done, and the clocks.</summary>
internal static class SeasonRecordsJson
{
    private const int LongestId = 200;

    public static void WriteAnswers(Utf8JsonWriter json, IReadOnlyList<Answer> answers)
    {
        json.WriteStartArray("answers");
        foreach (var answer in answers)
        {
            json.WriteStartObject();
            json.WriteString("letter", answer.Letter);
            json.WriteString("given", InstantPattern.ExtendedIso.Format(answer.Given));
            if (answer is Answer.Reading reading)
            {
                json.WriteString("doubt", NoticeJsonNames.Doubts.Of(reading.Code));
                json.WriteString("evidence", reading.Evidence);
                json.WriteString("chosen", reading.Chosen is { } chosen ? OffsetDateTimePattern.Rfc3339.Format(chosen) : null);
                json.WriteString("zone", reading.ZoneId);
            }
            else if (answer is Answer.Program program)
            {
                json.WriteString("program", SeasonJsonNames.Programs.Of(program.Choice));
                json.WriteString("like", program.Like);
            }

            json.WriteString("overruled", answer.Overruled);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static Answer ReadAnswer(NoticeJsonField json)
    {
        var (letter, given) = (json["letter"].Required(), ReadInstant(json["given"]));
        Answer answer = json["program"].OptionalName(SeasonJsonNames.Programs) is { } choice
            ? new Answer.Program(letter, given, choice, json["like"].Optional())
            : new Answer.Reading(letter, given, json["doubt"].Name(NoticeJsonNames.Doubts), json["evidence"].Required(), json["chosen"].OptionalClock()) { ZoneId = ReadZone(json["zone"]) };
        return answer with { Overruled = json["overruled"].Optional() };
    }

    public static void WriteDone(Utf8JsonWriter json, IReadOnlyDictionary<string, Instant> done)
    {
        json.WriteStartArray("done");
        foreach (var (task, when) in done.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("task", task);
            json.WriteString("when", InstantPattern.ExtendedIso.Format(when));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static IReadOnlyDictionary<string, Instant> ReadDone(NoticeJsonField json)
    {
        var done = new Dictionary<string, Instant>(StringComparer.Ordinal);
        foreach (var (task, when) in json.Items(item => (Task: item["task"].Required(), When: ReadInstant(item["when"]))))
        {
            if (task.Length > LongestId || !done.TryAdd(task, when))
            {
                throw json.Fault("a list that holds each task once");
            }
        }

        return new ReadOnlyDictionary<string, Instant>(done);
    }

    public static void WriteClocks(Utf8JsonWriter json, IReadOnlyList<ZoneClock> clocks)
    {
        json.WriteStartArray("clocks");
        foreach (var clock in clocks)
        {
            json.WriteStartObject();
            json.WriteString("zone", clock.ZoneId);
            json.WriteStartArray("offsets");
            foreach (var offset in clock.Offsets)
            {
                json.WriteStartObject();
                json.WriteString("from", InstantPattern.ExtendedIso.Format(offset.From));
                json.WriteString("offset", Text(offset.Offset));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static ZoneClock ReadClock(NoticeJsonField json) =>
        new(json["zone"].Required(), json["offsets"].Items(item => new ZoneOffset(ReadInstant(item["from"]), ReadOffset(item["offset"]))));

    public static void WriteCheck(Utf8JsonWriter json, ClockCheck? check)
    {
        if (check is null)
        {
            json.WriteNull("clockCheck");
            return;
        }

        json.WriteStartObject("clockCheck");
        json.WriteString("version", check.Version);
        json.WriteNumber("conversions", check.Conversions);
        json.WriteStartArray("unknown");
        foreach (var zone in check.Unknown)
        {
            json.WriteStringValue(zone);
        }

        json.WriteEndArray();
        json.WriteStartArray("disagreements");
        foreach (var disagreement in check.Disagreements)
        {
            json.WriteStartObject();
            json.WriteString("zone", disagreement.ZoneId);
            json.WriteString("at", InstantPattern.ExtendedIso.Format(disagreement.At));
            json.WriteString("ours", Text(disagreement.Ours));
            json.WriteString("theirs", Text(disagreement.Theirs));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static ClockCheck? ReadCheck(NoticeJsonField json) => json.IsNull ? null : new ClockCheck(
        json["version"].Optional(),
        json["conversions"].Number(),
        json["unknown"].Items(item => item.Required()),
        json["disagreements"].Items(item => new ClockDisagreement(item["zone"].Required(), ReadInstant(item["at"]), ReadOffset(item["ours"]), ReadOffset(item["theirs"]))));

    public static Instant ReadInstant(NoticeJsonField json) =>
        InstantPattern.ExtendedIso.Parse(json.Required()) is { Success: true } instant ? instant.Value : throw json.Fault("a moment in UTC");

    private static string? ReadZone(NoticeJsonField json) => json.Optional() is not { } zone || ZoneNames.IsKnown(zone) ? json.Optional() : throw json.Fault("a known time zone");

    private static string Text(Offset offset) => OffsetPattern.GeneralInvariantWithZ.Format(offset);

    private static Offset ReadOffset(NoticeJsonField json) =>
        OffsetPattern.GeneralInvariantWithZ.Parse(json.Required()) is { Success: true } offset ? offset.Value : throw json.Fault("an offset from UTC");
}
