using System.Globalization;
using System.Text;
using NodaTime;
using OfficePrep.Mail;
using OfficePrep.Reading;

namespace OfficePrep.Tests.Reading.Traps;

/// <summary>A letter with a trap in it, read by the whole path, and what was read as one line per time: <c>Interview 2026-10-15T13:00Z/15:00Z ZoneSeason</c>.</summary>
internal static class TrapLetter
{
    public const string October = "Fri, 2 Oct 2026 10:00:00 -0400";

    /// <summary>Reads a sentence of a program in a town.</summary>
    public static Notice Read(string words, string place = "Utica, NY", string sent = October, string home = "Europe/Warsaw", string? calendar = null, string from = "office@alderbrook.example") =>
        InvitationReader.Read(new LetterReader().Read(Message(words, place, sent, calendar, from), LetterFormat.Message), home);

    /// <summary>The times of a notice in short.</summary>
    public static string Short(Notice notice) => string.Join("; ", notice.Times.Select(Short));

    /// <summary>One time in short.</summary>
    public static string Short(NoticeTime time) => string.Join(' ', new[]
    {
        time.Role.ToString(),
        time.Status == TimeStatus.Fixed ? "" : time.Status.ToString(),
        Start(time.Start) + (time.End is { } end ? "/" + end.ToInstant().ToString("HH:mm'Z'", CultureInfo.InvariantCulture) : ""),
        time.ArriveBy is { } early ? "from " + early.ToInstant().ToString("HH:mm'Z'", CultureInfo.InvariantCulture) : "",
        string.Join(',', time.Doubts.Select(doubt => doubt.Code)),
    }.Where(part => part.Length > 0));

    private static string Start(Moment moment) => moment switch
    {
        Moment.At at => at.Instant.ToString("uuuu-MM-dd'T'HH:mm'Z'", CultureInfo.InvariantCulture),
        Moment.Day day => day.On.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) + (day.Half is { } half ? half.ToString() : ""),
        _ => throw new ArgumentOutOfRangeException(nameof(moment)),
    };

    private static byte[] Message(string words, string place, string sent, string? calendar, string from)
    {
        var text = $"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\nDear Dr. Okafor,\n\n{words}\n\nAlderbrook Hospital, Internal Medicine{(place.Length > 0 ? ", " : "")}{place}\n";
        var body = calendar is null ? text : $"Content-Type: multipart/mixed; boundary=b\n\n--b\n{text}\n--b\nContent-Type: text/calendar; method=REQUEST; charset=utf-8\n\n{calendar}\n--b--\n";
        return Encoding.UTF8.GetBytes($"From: Residency Office <{from}>\nTo: Sam Okafor <sam@example.org>\nSubject: Your interview\nDate: {sent}\nMIME-Version: 1.0\n{body}".ReplaceLineEndings("\r\n"));
    }

    /// <summary>A meeting request.</summary>
    public static string Calendar(string start, string? end = null) =>
        $"BEGIN:VCALENDAR\nMETHOD:REQUEST\nVERSION:2.0\nPRODID:-//Alder//EN\nBEGIN:VEVENT\nUID:7@alderbrook.example\nDTSTAMP:20261001T120000Z\nDTSTART{start}\n{(end is null ? "" : $"DTEND{end}\n")}SUMMARY:Residency interview\nEND:VEVENT\nEND:VCALENDAR";
}
