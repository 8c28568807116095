using System.Buffers;
using System.Text.Json;
using NodaTime.Text;
using OfficePrep.Reading;

namespace OfficePrep.Planning;

/// <summary>Writes a season field by field, in the order of <c>season.schema.json</c>.</summary>
internal sealed class SeasonJsonWriter(Utf8JsonWriter json)
{
    private readonly NoticeJsonWriter notices = new(json);

    public void Write(Season season)
    {
        json.WriteStartObject();
        json.WriteNumber("version", SeasonJson.Version);
        json.WriteString("tzdbVersion", season.TzdbVersion);
        json.WriteStartArray("home");
        foreach (var stay in season.Home)
        {
            json.WriteStartObject();
            json.WriteString("from", stay.From is { } from ? LocalDatePattern.Iso.Format(from) : null);
            json.WriteString("zone", stay.ZoneId);
            if (stay.IsAssumed)
            {
                json.WriteBoolean("assumed", true);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("interviews");
        foreach (var interview in season.Interviews)
        {
            Write(interview);
        }

        json.WriteEndArray();
        json.WriteStartArray("letters");
        foreach (var letter in season.Letters)
        {
            json.WriteRawValue(letter.Lines(Lines), skipInputValidation: true);
        }

        json.WriteEndArray();
        SeasonRecordsJson.WriteAnswers(json, season.Answers);
        SeasonRecordsJson.WriteDone(json, season.Done);
        json.WriteNumber("takenBack", season.TakenBack);
        SeasonRecordsJson.WriteClocks(json, season.Clocks);
        SeasonRecordsJson.WriteCheck(json, season.ClockCheck);
        json.WriteStartArray("documents");
        foreach (var document in season.Documents)
        {
            json.WriteStartObject();
            json.WriteString("path", document.Path);
            json.WriteString("sha256", document.Sha256);
            json.WriteString("tzdbVersion", document.TzdbVersion);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    public void Write(Interview interview)
    {
        json.WriteStartObject();
        json.WriteString("id", interview.Id);
        json.WriteString("status", SeasonJsonNames.Statuses.Of(interview.Status));
        notices.WriteProgram("program", interview.Program);
        json.WriteString("format", interview.Format is { } format ? NoticeJsonNames.Formats.Of(format) : null);
        notices.WriteTimes("times", interview.Times);
        notices.WriteTimes("past", interview.Past);
        notices.WriteJoin(interview.Join);
        json.WriteString("place", interview.Place);
        json.WriteString("scheduleUrl", interview.ScheduleUrl);
        notices.WriteContacts(interview.Contacts);
        notices.WriteStrings("interviewers", interview.Interviewers);
        notices.WriteDoubts(interview.Doubts);
        notices.WriteWarnings(interview.Warnings);
        notices.WriteStrings("letters", interview.Letters);
        json.WriteNumber("revision", interview.Revision);
        json.WriteString("changed", InstantPattern.ExtendedIso.Format(interview.Changed));
        json.WriteEndObject();
    }

    // As deep as the letters of a season stand, with the end of the line before them, which a raw value does not begin by itself.
    private static byte[] Lines(SeasonLetter letter)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, SeasonJson.Indented))
        {
            json.WriteStartArray();
            json.WriteStartArray();
            new SeasonJsonWriter(json).Write(letter);
            json.WriteEndArray();
            json.WriteEndArray();
        }

        var written = buffer.WrittenSpan;
        return written[(written[2..].IndexOf((byte)'[') + 3)..(written.LastIndexOf((byte)'}') + 1)].ToArray();
    }

    private void Write(SeasonLetter letter)
    {
        json.WriteStartObject();
        json.WriteString("key", letter.Key);
        json.WriteString("subject", letter.Subject);
        json.WriteString("sent", letter.Sent is { } sent ? OffsetDateTimePattern.Rfc3339.Format(sent) : null);
        json.WriteString("added", InstantPattern.ExtendedIso.Format(letter.Added));
        json.WriteString("senderDomain", letter.SenderDomain);
        notices.WriteStrings("thread", letter.Thread);
        notices.WriteStrings("calendarUids", letter.CalendarUids);
        json.WriteString("interview", letter.InterviewId);
        json.WriteString("question", letter.Question);
        json.WritePropertyName("reading");
        notices.Write(letter.Notice, letter.Source, withReasons: false);
        json.WriteEndObject();
    }
}
