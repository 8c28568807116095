using System.Text;

namespace OfficePrep.Server.Tests.Pane;

/// <summary>Words that become code where somebody forgets to encode them: twenty ways in, ten ways to hide each.</summary>
internal static class HostileWords
{
    private static readonly string[] Ways =
    [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>", "\"><svg onload=alert(1)>", "'><iframe src=javascript:alert(1)>", "\" onfocus=alert(1) autofocus x=\"", "' onmouseover='alert(1)",
        "</title><script>alert(1)</script>", "</textarea><script>alert(1)</script>", "</style><style>*{display:none}</style>", "<!--<img src=\"--><img src=x onerror=alert(1)>", "<a href=\"javascript:alert(1)\">x</a>", "<form action=//evil.example><button>x</button></form>",
        "<base href=//evil.example/>", "<meta http-equiv=refresh content=0;url=//evil.example>", "<math><mtext><img src=x onerror=alert(1)></mtext></math>", "<details open ontoggle=alert(1)>x</details>", "<b>bold</b>", "@(1+1) {{1+1}} ${1+1} <%= 1+1 %>", "<object data=data:text/html,x></object>",
    ];

    private static readonly Func<string, string>[] Disguises =
    [
        words => words, words => words.ToUpperInvariant(), words => "A " + words, words => words + " B", words => "\u202E" + words, words => words.Replace("<", "<\u0000", StringComparison.Ordinal).Replace("\u0000", "", StringComparison.Ordinal) + "\u00A0",
        words => words.Replace(" ", "\t", StringComparison.Ordinal), words => "&lt;" + words, words => string.Concat(words, words), words => words.Normalize(NormalizationForm.FormKC) + "\uFF1Cscript\uFF1E",
    ];

    /// <summary>All 200.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Ways.SelectMany(way => Disguises.Select(disguise => disguise(way)))];

    /// <summary>A message that has the words in every field that a message has.</summary>
    /// <param name="words">They.</param>
    /// <param name="number">Tells it from others.</param>
    public static byte[] Message(string words, int number)
    {
        var line = words.Replace('\t', ' ');
        var encoded = $"=?utf-8?B?{Convert.ToBase64String(Encoding.UTF8.GetBytes(line))}?=";
        var html = System.Net.WebUtility.HtmlEncode(line);
        var day = 1 + (number % 28);
        return Encoding.UTF8.GetBytes(string.Join("\r\n",
            $"From: {encoded} <coordinator{number}@hospital{number}.example>", $"To: {encoded} <me@mail.example>", $"Reply-To: {encoded} <office{number}@hospital{number}.example>",
            $"Subject: {encoded} Interview invitation, Hospital {number} Internal Medicine", "Date: Mon, 12 Oct 2026 09:00:00 -0400", $"Message-ID: <{number}@hospital{number}.example>", "MIME-Version: 1.0",
            "Content-Type: multipart/mixed; boundary=part", "", "--part", "Content-Type: text/html; charset=utf-8", "",
            $"<p>Dear applicant, the Internal Medicine residency at Hospital {number} {html} Medical Center in Buffalo, NY invites you to an interview by video on December {day}, 2026, 9:00 AM to 12:00 PM Eastern Time {html}.</p>",
            $"<p>Social: {html} on December {day}, 2026 at 6:00 PM Eastern Time. Please reply by December 1, 2026 at 5:00 PM Eastern Time {html}.</p>",
            $"<p>Join: <a href=\"https://zoom.us/j/{90000000000L + number}?pwd={Uri.EscapeDataString(line)}\">{html}</a> Passcode: {html} Meeting ID: {90000000000L + number}</p>",
            $"<p>Location: 12 {html} Street, Buffalo, NY. Your interviewers: Dr. {html}, Dr. Ann {html} Lee. Contact: {html}, 716-555-0100.</p>",
            $"<p>Schedule at <a href=\"javascript:alert({number})\">{html}</a> or <a href=\"http://{number}.example/{Uri.EscapeDataString(line)}\">here</a>.</p>", "--part",
            $"Content-Type: text/calendar; method=REQUEST; name=\"{line.Replace("\"", "", StringComparison.Ordinal)}.ics\"", "", "BEGIN:VCALENDAR", "VERSION:2.0", "METHOD:REQUEST", "BEGIN:VEVENT", $"UID:{number}{line}", "DTSTAMP:20261012T130000Z",
            $"DTSTART:202612{day:00}T140000Z", $"DTEND:202612{day:00}T170000Z", $"SUMMARY:{line}", $"LOCATION:{line}", $"DESCRIPTION:{line}", $"ORGANIZER;CN=\"{line.Replace("\"", "", StringComparison.Ordinal)}\":mailto:coordinator{number}@hospital{number}.example", "END:VEVENT", "END:VCALENDAR", "--part--", ""));
    }
}
