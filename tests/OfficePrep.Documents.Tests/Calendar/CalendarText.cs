using System.Text;
using NodaTime;
using OfficePrep.Documents.Calendar;
using OfficePrep.Planning;

namespace OfficePrep.Documents.Tests.Calendar;

/// <summary>Reads a calendar file back by the letter of RFC 5545, independent of the writer: unfolds, splits, unescapes.</summary>
internal static class CalendarText
{
    public static byte[] Bytes(Season season, Instant? now = null)
    {
        using var output = new MemoryStream();
        CalendarFile.Write(season, now ?? SampleSeason.Now, output);
        return output.ToArray();
    }

    /// <summary>The content lines as they stand, folded.</summary>
    public static string[] RawLines(byte[] file)
    {
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(file);
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        var lines = text.Split("\r\n");
        Assert.DoesNotContain(lines, line => line.Contains('\n', StringComparison.Ordinal) || line.Contains('\r', StringComparison.Ordinal));
        return lines[..^1];
    }

    /// <summary>The events, each as its first-level properties: name with parameters, unescaped value.</summary>
    public static IReadOnlyList<Dictionary<string, string>> Events(byte[] file)
    {
        var events = new List<Dictionary<string, string>>();
        var depth = 0;
        foreach (var line in string.Join("\r\n", RawLines(file)).Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n"))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var (name, value) = (line[..colon], line[(colon + 1)..]);
            if (name == "BEGIN")
            {
                depth++;
                if (value == "VEVENT")
                    events.Add(new Dictionary<string, string>(StringComparer.Ordinal));
            }
            else if (name == "END")
            {
                depth--;
            }
            else if (depth == 2)
            {
                events[^1].Add(name, Unescape(value));
            }
        }

        Assert.Equal(0, depth);
        return events;
    }

    private static string Unescape(string value)
    {
        var text = new StringBuilder();
        for (var i = 0; i < value.Length; i++)
        {
            text.Append(value[i] != '\\' ? value[i] : value[++i] is 'n' or 'N' ? '\n' : value[i]);
        }

        return text.ToString();
    }
}
