using System.Globalization;
using CsCheck;
using NodaTime;
using OfficePrep.Mail;
using OfficePrep.Reading;
using OfficePrep.Time;

namespace OfficePrep.Tests.Reading;

/// <summary>For any day of a season, any quarter of an hour of a working day and any US zone, however the time is written: it comes back as the instant meant.</summary>
public sealed class WrittenTimePropertyTests
{
    private const string Home = "Asia/Kolkata";

    private static readonly (string Label, string ZoneId)[] Zones =
    [
        ("Eastern Time", "America/New_York"), ("ET", "America/New_York"), ("Central Time", "America/Chicago"), ("CT", "America/Chicago"), ("Mountain Time", "America/Denver"),
        ("MT", "America/Denver"), ("Pacific Time", "America/Los_Angeles"), ("PT", "America/Los_Angeles"), ("Arizona time", "America/Phoenix"), ("HST", "Pacific/Honolulu"),
    ];

    private static readonly string[] Days =
    [
        "dddd, MMMM d, yyyy", "dddd, MMMM d", "ddd, MMM d, yyyy", "ddd MMM d", "MMMM d, yyyy", "MMM d, yyyy", "d MMMM yyyy", "dd MMM yyyy", "dddd d MMMM", "yyyy-MM-dd", "MM/dd/yyyy", "M/d/yy", "ddd M/d", "dddd, M/d/yyyy",
    ];

    private static readonly string[] Clocks = ["h:mm tt", "h:mmtt", "hh:mm tt", "HH:mm", "h.mm tt"];

    private static readonly string[] Frames = ["{0} at {1} {2}", "{0}, {1} {2}", "{0} @ {1} {2}", "{0} | {1} | {2}", "{1} {2} on {0}", "\nDate: {0}\nTime: {1} {2}", "\n{0}\n{1} {2}", "{0} - {1} {2}", "{0} ({1} {2})"];

    private static readonly string[] Tails =
    [
        "",
        "\n\nSincerely,\nPat Doe\nProgram Coordinator\n315-555-0142 | Office hours 8:30-4:30, Mon-Fri\n4200 Lake Rd, Suite 1200, Utica, NY 13501",
        "\n\nConfidentiality notice: this e-mail may be privileged; if you received it in error call 1-800-555-0199 within 24 hours and delete it.",
        "\n\nMeeting ID: 826 1215 0900, passcode 081530. One tap: +16465550165,,82612150900#",
    ];

    private static readonly Gen<(LocalDateTime At, (string Label, string ZoneId) Zone, string Words)> Written =
        Gen.Select(Gen.Int[0, 195], Gen.Int[28, 67], Gen.Int[0, Zones.Length - 1], Gen.Int[0, Days.Length - 1], Gen.Int[0, Clocks.Length - 1], Gen.Int[0, Frames.Length - 1], (day, quarter, zone, date, clock, frame) =>
        {
            var at = new LocalDate(2026, 9, 17).PlusDays(day).AtMidnight().PlusMinutes(quarter * 15);
            var time = at.ToDateTimeUnspecified();
            var words = string.Format(CultureInfo.InvariantCulture, Frames[frame], time.ToString(Days[date], CultureInfo.InvariantCulture), time.ToString(Clocks[clock], CultureInfo.InvariantCulture), Zones[zone].Label);
            return (at, Zones[zone], words);
        });

    [Fact]
    public void a_written_time_comes_back_as_the_instant_meant() =>
        Written.Sample(each => Is(each, ""), iter: 1500, print: each => $"{each.At} {each.Zone.ZoneId} «{each.Words}»: {Shown(each.Words)}");

    [Fact]
    public void a_signature_a_notice_or_a_meeting_block_changes_nothing() =>
        Gen.Select(Written, Gen.Int[0, Tails.Length - 1].Select(tail => Tails[tail])).Sample(each => Is(each.Item1, each.Item2), iter: 600, print: each => $"«{each.Item1.Words}{each.Item2}»: {Shown(each.Item1.Words + each.Item2)}");

    private static bool Is((LocalDateTime At, (string Label, string ZoneId) Zone, string Words) each, string tail)
    {
        var expected = ClockReading.Of(each.At, DateTimeZoneProviders.Tzdb[each.Zone.ZoneId]).Likeliest.ToInstant();
        // Twelve to five without AM is afternoon, as people mean it; the 24-hour clock says so itself.
        return Read(each.Words + tail) is [{ Role: TimeRole.Interview, Start: Moment.At start }] && start.Instant == expected;
    }

    private static string Shown(string words) => string.Join("; ", Read(words).Select(time => $"{time.Role} {time.Start} {string.Join(",", time.Doubts.Select(doubt => doubt.Code))}"));

    private static IReadOnlyList<NoticeTime> Read(string words) => InvitationReader.Read(
        new Letter
        {
            Subject = "Your interview is confirmed",
            From = new Mailbox("Residency Office", "office@alderbrook.example"),
            Sent = new LocalDateTime(2026, 9, 16, 10, 0).WithOffset(Offset.FromHours(-4)),
            Body = new BodyText { Text = $"Dear Dr. Okafor,\n\nAlderbrook Hospital, Internal Medicine, Utica, NY\n\nThis confirms your virtual interview: {words}\n" },
        },
        Home).Times;
}
