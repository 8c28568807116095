using System.Text;

namespace OfficePrep.Mail;

/// <summary>An unfolded content line of an iCalendar file (RFC 5545, section 3.1).</summary>
/// <param name="Name">The property's name in upper case.</param>
/// <param name="Parameters">Its parameters by upper-case name, values without quotes.</param>
/// <param name="Value">Its value, still escaped.</param>
internal sealed record CalendarLine(string Name, IReadOnlyDictionary<string, string> Parameters, string Value)
{
    private static readonly char[] LineEnds = ['\r', '\n'];

    /// <summary>The value as text, escapes undone.</summary>
    public string Text => Unescape(Value);

    /// <summary>A parameter's value; null where the line has none of that name.</summary>
    public string? this[string parameter] => Parameters.GetValueOrDefault(parameter);

    /// <summary>The content lines of a file; lines that are none are passed over.</summary>
    public static IEnumerable<CalendarLine> Read(string file)
    {
        var line = new StringBuilder();
        for (var at = 0; at < file.Length;)
        {
            var end = file.IndexOfAny(LineEnds, at);
            end = end < 0 ? file.Length : end;
            if (end > at && file[at] is ' ' or '\t')
            {
                line.Append(file, at + 1, end - at - 1);
            }
            else if (end > at)
            {
                if (Parse(line.ToString()) is { } parsed)
                    yield return parsed;
                line.Clear().Append(file, at, end - at);
            }
            at = end + 1;
        }
        if (Parse(line.ToString()) is { } last)
            yield return last;
    }

    /// <summary>Undoes the escapes of a TEXT value.</summary>
    public static string Unescape(string value)
    {
        if (!value.Contains('\\', StringComparison.Ordinal))
            return value;
        var text = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] == '\\' && i + 1 < value.Length)
                text.Append(value[++i] is 'n' or 'N' ? '\n' : value[i]);
            else
                text.Append(value[i]);
        }
        return text.ToString();
    }

    private static CalendarLine? Parse(string line)
    {
        var colon = ValueColon(line);
        if (colon <= 0)
            return null;
        var parameters = new Dictionary<string, string>(StringComparer.Ordinal);
        var pieces = SplitOutsideQuotes(line[..colon]);
        foreach (var piece in pieces.Skip(1))
        {
            var equals = piece.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0)
                parameters.TryAdd(piece[..equals].Trim().ToUpperInvariant(), piece[(equals + 1)..].Trim().Trim('"'));
        }
        return new CalendarLine(pieces[0].Trim().ToUpperInvariant(), parameters, line[(colon + 1)..]);
    }

    /// <summary>The colon before the value. Exchange writes TZID:(UTC-05:00) … within a parameter without quotes; then a colon followed by a date wins.</summary>
    private static int ValueColon(string line)
    {
        var quoted = false;
        var first = -1;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"')
                quoted = !quoted;
            else if (line[i] == ':' && !quoted && first < 0)
                first = i;
        }
        if (first < 0 || !line.AsSpan(0, first).Contains(";TZID=", StringComparison.OrdinalIgnoreCase))
            return first < 0 ? line.IndexOf(':', StringComparison.Ordinal) : first;
        var last = line.LastIndexOf(':');
        return last > first && last + 8 < line.Length && line.AsSpan(last + 1, 8).IndexOfAnyExceptInRange('0', '9') < 0 ? last : first;
    }

    private static List<string> SplitOutsideQuotes(string head)
    {
        var pieces = new List<string>();
        var quoted = false;
        var start = 0;
        for (var i = 0; i < head.Length; i++)
        {
            if (head[i] == '"')
                quoted = !quoted;
            if (head[i] != ';' || quoted)
                continue;
            pieces.Add(head[start..i]);
            start = i + 1;
        }
        pieces.Add(head[start..]);
        return pieces;
    }
}
