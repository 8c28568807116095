using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace OfficePrep.Reading.Grounding;

/// <summary>Events in a letter's schema.org markup (JSON-LD): startDate and endDate with an offset, read like those of a calendar part.</summary>
internal static class MarkupEvents
{
    // Markup nests an event in a reservation in a list; deeper is hostile.
    private const int Deepest = 16;

    private static readonly OffsetDateTimePattern WithOffset = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss;FFFFFFFFFo<Z+HH:mm>");
    private static readonly OffsetDateTimePattern WithoutSeconds = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mmo<Z+HH:mm>");

    /// <summary>The events that say when they begin; times without an offset are left to the words.</summary>
    public static IEnumerable<CalendarEntry> Read(IReadOnlyList<string> scripts, Clues.ProgramClue program, string? homeZoneId)
    {
        var zone = DateTimeZoneProviders.Tzdb[program.ZoneId ?? homeZoneId ?? "Etc/UTC"];
        return scripts.SelectMany(script => Events(script, zone));
    }

    private static List<CalendarEntry> Events(string script, DateTimeZone zone)
    {
        var found = new List<CalendarEntry>();
        try
        {
            using var document = JsonDocument.Parse(script, new JsonDocumentOptions { MaxDepth = Deepest, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            Collect(document.RootElement, zone, isOff: false, found);
        }
        catch (JsonException)
        {
            // Damaged markup says nothing; the words of the letter are read all the same.
        }

        return found;
    }

    private static void Collect(JsonElement element, DateTimeZone zone, bool isOff, List<CalendarEntry> found)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                Collect(item, zone, isOff, found);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            isOff = isOff || Text(element, "eventStatus").EndsWith("EventCancelled", StringComparison.Ordinal) || Text(element, "reservationStatus").EndsWith("Cancelled", StringComparison.Ordinal);
            if (Text(element, "@type").EndsWith("Event", StringComparison.Ordinal) && Moment(element, "startDate", zone) is { } start)
            {
                found.Add(new CalendarEntry(start, Moment(element, "endDate", zone), null, false, isOff, Text(element, "name")));
                return;
            }

            foreach (var property in element.EnumerateObject())
            {
                Collect(property.Value, zone, isOff, found);
            }
        }
    }

    private static ZonedDateTime? Moment(JsonElement element, string name, DateTimeZone zone)
    {
        var written = Text(element, name);
        var parsed = WithOffset.Parse(written) is { Success: true } full ? full : WithoutSeconds.Parse(written);
        return parsed.Success ? parsed.Value.InZone(zone) : null;
    }

    private static string Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() ?? "" : "";
}
