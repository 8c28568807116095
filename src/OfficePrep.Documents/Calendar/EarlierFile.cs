using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace OfficePrep.Documents.Calendar;

/// <summary>
/// The calendar file that was written before this one: readers replace an entry only by a higher SEQUENCE, and keep what a new file merely no longer
/// mentions. So what changed counts up from there, what stayed keeps its bytes, and what fell away is called off. Anything in it that is not ours is passed over.
/// </summary>
internal sealed class EarlierFile
{
    // A season has some hundred events; more is no file of ours.
    private const int MostEvents = 20_000;
    private const string GoneLead = "No longer planned: ";

    private static readonly InstantPattern StampPattern = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");
    private static readonly LocalDatePattern DatePattern = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");

    private readonly Dictionary<string, Entry> entries = new(StringComparer.Ordinal);

    private EarlierFile()
    {
    }

    private sealed record Entry(int Sequence, Instant Stamp, string Body, EventSpan When, string Summary);

    /// <summary>Reads the events of ours in a file; none where there is no file.</summary>
    public static EarlierFile Read(ReadOnlyMemory<byte>? file)
    {
        var earlier = new EarlierFile();
        if (file is not { } bytes)
        {
            return earlier;
        }

        var lines = new List<string>();
        foreach (var line in Encoding.UTF8.GetString(bytes.Span).Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n"))
        {
            if (line == "BEGIN:VEVENT")
            {
                lines.Clear();
            }

            lines.Add(line);
            if (line == "END:VEVENT" && earlier.entries.Count < MostEvents)
            {
                earlier.Add(lines);
            }
        }

        return earlier;
    }

    /// <summary>The event with the SEQUENCE and the stamp that it needs after the earlier file.</summary>
    public CalendarEvent Follow(CalendarEvent entry)
    {
        if (!entries.TryGetValue(entry.Uid, out var known))
        {
            return entry;
        }

        var isSame = Body(Lines(entry)) == known.Body && known.Sequence >= entry.Revision;
        return isSame
            ? entry with { Revision = known.Sequence, Changed = known.Stamp }
            : entry with { Revision = Math.Max(Math.Min(known.Sequence, int.MaxValue - 1) + 1, entry.Revision), Changed = Instant.Max(known.Stamp, entry.Changed) };
    }

    /// <summary>Calls off what the earlier file held and this one does not, as far as it is still ahead.</summary>
    public IEnumerable<CalendarEvent> Gone(IEnumerable<CalendarEvent> present, Instant now) =>
        from each in entries.ExceptBy(present.Select(entry => entry.Uid), each => each.Key, StringComparer.Ordinal)
        where each.Value.When switch
        {
            EventSpan.Timed timed => (timed.End ?? timed.Start) > now,
            EventSpan.AllDay day => day.Date >= now.InUtc().Date,
            _ => false,
        }
        select new CalendarEvent
        {
            Uid = each.Key,
            When = each.Value.When,
            Status = EventStatus.Cancelled,
            Summary = each.Value.Summary.StartsWith(GoneLead, StringComparison.Ordinal) ? each.Value.Summary : GoneLead + each.Value.Summary,
            Description = "This is no longer planned. You may delete it.",
            Category = "Interview preparation",
            Revision = 0,
            Changed = each.Value.Stamp,
        };

    private void Add(List<string> lines)
    {
        if (Value(lines, "UID") is { } uid && uid.EndsWith("@officeprep.invalid", StringComparison.Ordinal) && !entries.ContainsKey(uid)
            && int.TryParse(Value(lines, "SEQUENCE"), NumberStyles.None, CultureInfo.InvariantCulture, out var sequence)
            && Moment(Value(lines, "DTSTAMP")) is { } stamp && When(lines) is { } when)
        {
            entries.Add(uid, new Entry(sequence, stamp, Body(lines), when, Plain(Value(lines, "SUMMARY") ?? "")));
        }
    }

    private static List<string> Lines(CalendarEvent entry)
    {
        using var bytes = new MemoryStream();
        EventComponent.Write(entry, new ContentLineWriter(bytes));
        return [.. Encoding.UTF8.GetString(bytes.ToArray()).Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries)];
    }

    // What a reader sees: everything but the counting.
    private static string Body(List<string> lines) => string.Join('\n', lines.Where(line =>
        !line.StartsWith("DTSTAMP:", StringComparison.Ordinal) && !line.StartsWith("LAST-MODIFIED:", StringComparison.Ordinal) && !line.StartsWith("SEQUENCE:", StringComparison.Ordinal)));

    private static EventSpan? When(List<string> lines) =>
        Value(lines, "DTSTART;VALUE=DATE") is { } day ? DatePattern.Parse(day) is { Success: true } date ? new EventSpan.AllDay(date.Value) : null
        : Moment(Value(lines, "DTSTART")) is { } start ? new EventSpan.Timed(start, Moment(Value(lines, "DTEND"))) : null;

    private static Instant? Moment(string? text) => text is not null && StampPattern.Parse(text) is { Success: true } parsed ? parsed.Value : null;

    private static string? Value(List<string> lines, string name) =>
        lines.Find(line => line.Length > name.Length && line[name.Length] == ':' && line.StartsWith(name, StringComparison.Ordinal))?[(name.Length + 1)..];

    private static string Plain(string value)
    {
        var text = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            text.Append(value[i] != '\\' || i + 1 == value.Length ? value[i] : value[++i] is 'n' or 'N' ? ' ' : value[i]);
        }

        return text.ToString();
    }
}
