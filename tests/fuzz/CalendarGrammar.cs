using System.Text;

namespace OfficePrep.Fuzz;

/// <summary>Calendar files with components in every order and values at the edges.</summary>
internal sealed class CalendarGrammar(Random random)
{
    private static readonly string[] Components = ["VEVENT", "VEVENT", "VEVENT", "VTIMEZONE", "STANDARD", "DAYLIGHT", "VALARM", "VTODO", "VCALENDAR", "X-NONE"];

    private static readonly string[] Clocks = ["20270114T080000", "20270114T130000Z", "20270114", "20261101T013000", "20270314T023000", "00010101T000000", "99991231T235959", "99991231T235959Z", "19700101T000000", "20270230T080000", "2027-01-14T08:00:00", "T", "", "20270114T250000", "-00010101", "20270114T240000Z"];

    private static readonly string[] Zones = ["America/New_York", "Eastern Standard Time", "\"(UTC-05:00) Eastern Time (US & Canada)\"", "Customized Time Zone", "/mozilla.org/20050126_1/America/Denver", "Etc/GMT+5", "Nowhere", "\"", "", "India Standard Time"];

    private static readonly string[] Durations = ["PT1H", "P1D", "P999999W", "-PT1H", "PT", "P", "PT999999H999999M", "+P1W", "PT1X"];

    private static readonly string[] Offsets = ["-0500", "+0545", "-050000", "+9999", "0500", "-", "+1400", "-1800", "+1801"];

    private readonly ProseGrammar prose = new(random);

    /// <summary>A file.</summary>
    public string File()
    {
        var file = new StringBuilder(random.Next(10) == 0 ? "" : "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n");
        file.Append("METHOD:").Append(Pick("REQUEST", "CANCEL", "PUBLISH", "reply", "")).Append("\r\n");
        for (var left = random.Next(1, 8); left > 0; left--)
            Component(file, 0);
        return file.Append(random.Next(5) == 0 ? "" : "END:VCALENDAR\r\n").ToString();
    }

    private void Component(StringBuilder file, int depth)
    {
        var name = Pick(Components);
        file.Append("BEGIN:").Append(name).Append("\r\n");
        for (var left = random.Next(2, 14); left > 0; left--)
        {
            if (depth < 4 && random.Next(8) == 0)
                Component(file, depth + 1);
            else
                file.Append(Line()).Append(Pick("\r\n", "\r\n", "\n", "\r\n \r\n", ""));
        }
        if (random.Next(8) != 0)
            file.Append("END:").Append(random.Next(10) == 0 ? Pick(Components) : name).Append("\r\n");
    }

    private string Line() => random.Next(12) switch
    {
        0 => $"UID:{random.Next(5)}@x.example",
        1 => $"SEQUENCE:{Pick("0", "1", "99999999999", "-1", "x")}",
        2 => $"STATUS:{Pick("CONFIRMED", "CANCELLED", "TENTATIVE", "x")}",
        3 => $"DTSTART{Zone()}:{Pick(Clocks)}",
        4 => $"DTEND{Zone()}:{Pick(Clocks)}",
        5 => $"DURATION:{Pick(Durations)}",
        6 => $"SUMMARY:{Escaped()}",
        7 => $"DESCRIPTION:{Escaped()}",
        8 => $"LOCATION;LANGUAGE=en:{Escaped()}",
        9 => $"TZOFFSET{Pick("FROM", "TO")}:{Pick(Offsets)}",
        10 => $"{Pick("TZID", "URL", "ORGANIZER;CN=\"A:B\"", "RRULE")}:{Pick("Eastern Standard Time", "https://zoom.us/j/5550100", "mailto:ana@x.example", "FREQ=YEARLY;BYMONTH=11;BYDAY=1SU", "FREQ=YEARLY;BYDAY=99XX;BYMONTH=13", "FREQ=SECONDLY")}",
        _ => Pick("X;Y=\"", ":", ";", " continued", "BEGIN:", "END:VEVENT", "TRANSP;\":x"),
    };

    private string Zone() => random.Next(3) switch { 0 => "", 1 => ";VALUE=DATE", _ => ";TZID=" + Pick(Zones) };

    private string Escaped() => prose.Sentence().Replace("\n", random.Next(2) == 0 ? "\\n" : "\r\n ", StringComparison.Ordinal);

    private string Pick(params string[] choices) => choices[random.Next(choices.Length)];
}
