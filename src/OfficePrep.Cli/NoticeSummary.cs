using OfficePrep.Planning;
using OfficePrep.Reading;
using OfficePrep.Time;

namespace OfficePrep.Cli;

/// <summary>What a message says, in a few calm lines.</summary>
internal static class NoticeSummary
{
    /// <summary>Writes the lines and a blank one after them.</summary>
    /// <param name="output">Where they go.</param>
    /// <param name="source">File name of the message.</param>
    /// <param name="subject">Its subject.</param>
    /// <param name="notice">What it says.</param>
    /// <param name="homeZoneId">The applicant's zone; null leaves the home clock out.</param>
    /// <param name="why">Whether the reasons follow.</param>
    public static void Write(TextWriter output, string source, string subject, Notice notice, string? homeZoneId, bool why)
    {
        output.WriteLine(TerminalText.Clean(source) + (subject.Length > 0 ? $": {TerminalText.Clean(subject)}" : ""));
        Line(output, "What", Sentence(notice));
        foreach (var time in notice.Times)
        {
            WriteTime(output, time, notice.Program, homeZoneId);
        }

        Line(output, "Join", JoinWords(notice.Join));
        Line(output, "Place", notice.Place);
        Line(output, "Schedule", notice.ScheduleUrl);
        Line(output, "Contact", string.Join("; ", notice.Contacts.Select(contact => string.Join(", ", new[] { contact.Name, contact.Email, contact.Phone }.Where(part => !string.IsNullOrEmpty(part))))));
        Line(output, "With", string.Join("; ", notice.Interviewers));
        foreach (var doubt in notice.Doubts)
        {
            Line(output, "Unclear", doubt.Message);
        }

        foreach (var warning in notice.Warnings)
        {
            Line(output, "Careful", warning.Message);
        }

        if (why)
        {
            ReasonPrinting.Write(output, notice.Reasons);
        }

        output.WriteLine();
    }

    private static string Sentence(Notice notice) =>
        string.Join(", ", new[] { ProgramWords.Of(notice.Kind), notice.Program is { } program ? ProgramWords.Of(program) : null, notice.Format is { } format ? ProgramWords.Of(format) : null }
            .Where(part => !string.IsNullOrEmpty(part)));

    private static void WriteTime(TextWriter output, NoticeTime time, ProgramIdentity? program, string? homeZoneId)
    {
        var name = TimeWords.Role(time.Role);
        var status = time.Status switch
        {
            TimeStatus.Offered when time.Role != TimeRole.ReplyBy => " (a choice)",
            TimeStatus.Withdrawn => " (no longer)",
            _ => "",
        };
        var title = time.Title is { } words ? $"{words}: " : "";
        Line(output, name, $"{title}{TimeWords.There(time, program)}{status}");
        Line(output, "", TimeWords.Here(time, homeZoneId) is { } here ? $"= {here}" : null);
        if (time.ArriveBy is { } arrive)
        {
            Line(output, "", $"be there by {ClockText.Clock(arrive.TimeOfDay)} ({ClockText.Offset(arrive.Offset)})");
        }

        foreach (var doubt in time.Doubts)
        {
            Line(output, "Unclear", doubt.Message);
        }
    }

    private static string? JoinWords(JoinDetails? join) => join is null ? null : string.Join(", ", new[]
    {
        join.Platform,
        join.Url,
        join.MeetingId is { } id ? $"meeting {id}" : null,
        join.Passcode is { } code ? $"passcode {code}" : null,
    }.Concat(join.DialIn.Select(number => $"dial {number}")).Where(part => !string.IsNullOrEmpty(part)));

    private static void Line(TextWriter output, string name, string? words)
    {
        if (!string.IsNullOrEmpty(words))
        {
            output.WriteLine($"  {name,-18}{TerminalText.Clean(words)}");
        }
    }
}
