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

        foreach (var lines in EventLines.Of(bytes))
        {
            earlier.Add(lines);
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

        return IsSame(entry, known)
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

    /// <summary>Of a whole file's events, those that this file does not hold in the same or a later version, and those that only it holds, called off.</summary>
    public IEnumerable<CalendarEvent> Changes(IReadOnlyList<CalendarEvent> events, Instant now) =>
        events.Concat(Gone(events, now)).Where(entry => !entries.TryGetValue(entry.Uid, out var known) || !IsSame(entry, known)).Select(Follow);

    private static bool IsSame(CalendarEvent entry, Entry known) => known.Sequence >= entry.Revision && Body(Lines(entry)) == known.Body;

    private void Add(List<string> lines)
    {
        if (EventLines.Value(lines, "UID") is { } uid && uid.EndsWith("@officeprep.invalid", StringComparison.Ordinal) && !entries.ContainsKey(uid)
            && int.TryParse(EventLines.Value(lines, "SEQUENCE"), NumberStyles.None, CultureInfo.InvariantCulture, out var sequence)
            && Moment(EventLines.Value(lines, "DTSTAMP")) is { } stamp && When(lines) is { } when)
        {
            entries.Add(uid, new Entry(sequence, stamp, Body(lines), when, EventLines.Plain(EventLines.Value(lines, "SUMMARY") ?? "")));
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
        EventLines.Value(lines, "DTSTART;VALUE=DATE") is { } day ? DatePattern.Parse(day) is { Success: true } date ? new EventSpan.AllDay(date.Value) : null
        : Moment(EventLines.Value(lines, "DTSTART")) is { } start ? new EventSpan.Timed(start, Moment(EventLines.Value(lines, "DTEND"))) : null;

    private static Instant? Moment(string? text) => text is not null && StampPattern.Parse(text) is { Success: true } parsed ? parsed.Value : null;
}
