using System.Globalization;
using System.Text;

namespace OfficePrep.Bench;

/// <summary>Letters of 20 KB as scheduling systems send them: a short text, and the same words in tables with a style on every cell.</summary>
internal static class LoadLetters
{
    private const int Size = 20 * 1024;
    private const int LettersEach = 6;

    private static readonly string[] Towns = ["Albany", "Rochester", "Syracuse", "Utica", "Buffalo", "Ithaca", "Elmira", "Oswego", "Auburn", "Geneva"];
    private static readonly string[] Trees = ["Alder", "Birch", "Cedar", "Dogwood", "Elm", "Fir", "Ginkgo", "Hazel", "Ironwood", "Juniper", "Katsura", "Larch", "Maple", "Nutmeg", "Oak"];

    /// <summary>One person's letter of a number; six of them are about one interview, the first an invitation's confirmation and the others reminders.</summary>
    public static byte[] Write(int number)
    {
        var interview = number / LettersEach;
        var institution = $"{Trees[interview % Trees.Length]} {Towns[interview / Trees.Length % Towns.Length]} Medical Center";
        var day = new DateOnly(2026, 12, 1).AddDays(interview % 60).ToString("dddd, MMMM d, yyyy", CultureInfo.InvariantCulture);
        var begin = number % LettersEach == 0 ? "is confirmed" : "is coming up";
        var words = $"""
            Dear Doctor,

            Your Internal Medicine residency interview at {institution} in {Towns[interview % Towns.Length]}, New York {begin} for {day} at 9:00 AM Eastern Time.
            It takes place on Zoom and ends at 1:30 PM Eastern Time. Please join fifteen minutes early.

            The day begins with a welcome by the program director, followed by three interviews of twenty minutes each and a virtual tour of the hospital.

            Sincerely,
            Residency Office, {institution}
            """;
        var html = Styled(words, Size - (2 * words.Length) - 900);
        return Encoding.UTF8.GetBytes($"""
            From: Residency Office <office@{institution.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant()}.example>
            To: applicant@mail.example
            Subject: Interview at {institution}
            Date: {new DateTimeOffset(2026, 10, 1, 9, 0, 0, TimeSpan.FromHours(-4)).AddHours(number).ToString("ddd, dd MMM yyyy HH':'mm':'ss", CultureInfo.InvariantCulture)} -0400
            Message-ID: <{number.ToString(CultureInfo.InvariantCulture)}@load.example>
            MIME-Version: 1.0
            Content-Type: multipart/alternative; boundary="part"

            --part
            Content-Type: text/plain; charset=utf-8

            {words}

            --part
            Content-Type: text/html; charset=utf-8

            {html}
            --part--
            """.ReplaceLineEndings("\r\n"));
    }

    private static string Styled(string words, int length)
    {
        const string Cell = """<td style="padding:0 24px 12px 24px;font-family:Helvetica,Arial,sans-serif;font-size:15px;line-height:22px;color:#333333;mso-line-height-rule:exactly;border-collapse:collapse">""";
        const string Table = """<table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0" style="width:600px;max-width:100%;border-collapse:collapse;background-color:#ffffff">""";
        var html = new StringBuilder("<!doctype html><html><head><title>Interview</title><style>@media only screen and (max-width:600px){.c{width:100%!important}}</style></head><body style=\"margin:0;background-color:#f4f4f4\">");
        foreach (var line in words.Split("\n\n"))
        {
            html.Append(Table).Append("<tr>").Append(Cell).Append(line).Append("</td></tr></table>\n");
        }

        // The rest of such a letter is its frame: empty tables that hold the space between the words.
        while (html.Length < length)
        {
            html.Append(Table).Append("<tr>").Append(Cell).Append("&nbsp;</td></tr></table>\n");
        }

        return html.Append("</body></html>").ToString();
    }
}
