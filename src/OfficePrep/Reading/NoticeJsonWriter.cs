using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace OfficePrep.Reading;

/// <summary>Writes a notice field by field, in the contract's order.</summary>
internal sealed class NoticeJsonWriter(Utf8JsonWriter json)
{
    public void Write(Notice notice, string source, bool withReasons)
    {
        json.WriteStartObject();
        json.WriteString("source", source);
        json.WriteString("kind", NoticeJsonNames.Kinds.Of(notice.Kind));
        WriteProgram("program", notice.Program);
        json.WriteString("format", notice.Format is { } format ? NoticeJsonNames.Formats.Of(format) : null);
        WriteTimes("times", notice.Times);
        WriteJoin(notice.Join);
        json.WriteString("place", notice.Place);
        json.WriteString("scheduleUrl", notice.ScheduleUrl);
        WriteContacts(notice.Contacts);
        WriteStrings("interviewers", notice.Interviewers);
        WriteDoubts(notice.Doubts);
        WriteWarnings(notice.Warnings);
        if (withReasons && notice.Reasons.Count > 0)
        {
            WriteReasons(notice.Reasons);
        }

        json.WriteEndObject();
    }

    public void WriteProgram(string name, ProgramIdentity? program)
    {
        if (program is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("institution", program.Institution);
        json.WriteString("specialty", program.Specialty);
        json.WriteString("city", program.City);
        json.WriteString("state", program.State);
        json.WriteString("acgmeId", program.AcgmeId);
        json.WriteString("nrmpCode", program.NrmpCode);
        json.WriteString("track", program.Track);
        json.WriteEndObject();
    }

    public void WriteTimes(string name, IReadOnlyList<NoticeTime> times)
    {
        json.WriteStartArray(name);
        foreach (var time in times)
        {
            WriteTime(time);
        }

        json.WriteEndArray();
    }

    public void WriteJoin(JoinDetails? join)
    {
        if (join is null)
        {
            json.WriteNull("join");
            return;
        }

        json.WriteStartObject("join");
        json.WriteString("platform", join.Platform);
        json.WriteString("url", join.Url);
        json.WriteString("meetingId", join.MeetingId);
        json.WriteString("passcode", join.Passcode);
        WriteStrings("dialIn", join.DialIn);
        json.WriteEndObject();
    }

    public void WriteContacts(IReadOnlyList<Contact> contacts)
    {
        json.WriteStartArray("contacts");
        foreach (var contact in contacts)
        {
            json.WriteStartObject();
            json.WriteString("name", contact.Name);
            json.WriteString("email", contact.Email);
            json.WriteString("phone", contact.Phone);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public void WriteStrings(string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    public void WriteDoubts(IReadOnlyList<Doubt> doubts)
    {
        json.WriteStartArray("doubts");
        foreach (var doubt in doubts)
        {
            json.WriteStartObject();
            json.WriteString("code", NoticeJsonNames.Doubts.Of(doubt.Code));
            json.WriteString("message", doubt.Message);
            WriteStrings("choices", [.. doubt.Choices.Select(Text)]);
            WriteWhereGiven("letter", doubt.Letter);
            WriteWhereGiven("evidence", doubt.Evidence);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public void WriteWarnings(IReadOnlyList<Warning> warnings)
    {
        json.WriteStartArray("warnings");
        foreach (var warning in warnings)
        {
            json.WriteStartObject();
            json.WriteString("code", NoticeJsonNames.Warnings.Of(warning.Code));
            json.WriteString("message", warning.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteTime(NoticeTime time)
    {
        json.WriteStartObject();
        json.WriteString("role", NoticeJsonNames.Roles.Of(time.Role));
        json.WriteString("status", NoticeJsonNames.Statuses.Of(time.Status));
        WriteWhereGiven("title", time.Title);
        if (time.Ordinal > 0)
        {
            json.WriteNumber("ordinal", time.Ordinal);
        }

        json.WriteString("start", time.Start switch
        {
            Moment.At at => Text(at.Clock),
            Moment.Day day => LocalDatePattern.Iso.Format(day.On),
            _ => throw new InvalidOperationException("A moment is a day or an instant."),
        });
        json.WriteString("part", time.Start is Moment.Day { Half: { } half } ? NoticeJsonNames.Halves.Of(half) : null);
        json.WriteString("end", time.End is { } end ? Text(end) : null);
        json.WriteString("arriveBy", time.ArriveBy is { } arrive ? Text(arrive) : null);
        json.WriteString("zone", time.ZoneId);
        json.WriteString("zoneFrom", time.ZoneFrom is { } from ? NoticeJsonNames.ZoneSources.Of(from) : null);
        json.WriteString("evidence", time.Evidence);
        if (time.Span is { } span)
        {
            json.WriteStartArray("span");
            json.WriteNumberValue(span.Start);
            json.WriteNumberValue(span.Length);
            json.WriteEndArray();
        }

        WriteDoubts(time.Doubts);
        json.WriteEndObject();
    }

    private void WriteReasons(IReadOnlyList<Reason> reasons)
    {
        json.WriteStartArray("reasons");
        foreach (var reason in reasons)
        {
            json.WriteStartObject();
            json.WriteString("field", reason.Field);
            json.WriteString("words", reason.Words);
            json.WriteString("rule", reason.Rule);
            json.WriteStartArray("against");
            foreach (var rival in reason.Against)
            {
                json.WriteStartObject();
                json.WriteString("words", rival.Words);
                json.WriteString("reading", rival.Reading);
                json.WriteString("rule", rival.Rule);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteWhereGiven(string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static string Text(OffsetDateTime clock) => OffsetDateTimePattern.Rfc3339.Format(clock);
}
