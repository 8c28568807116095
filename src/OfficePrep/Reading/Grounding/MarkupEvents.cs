using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using OfficePrep.Reading.Clues;

namespace OfficePrep.Reading.Grounding;

/// <summary>
/// Events in a letter's schema.org markup (JSON-LD). With an offset they are read like those of a calendar part; without one they are a wall clock, in the zone of the event's own
/// place, else of the program's, else of the applicant's home.
/// </summary>
internal static class MarkupEvents
{
    // Markup nests an event in a reservation in a list; deeper is hostile.
    private const int Deepest = 16;

    private static readonly OffsetDateTimePattern WithOffset = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss;FFFFFFFFFo<Z+HH:mm>");
    private static readonly OffsetDateTimePattern WithoutSeconds = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mmo<Z+HH:mm>");
    private static readonly LocalDateTimePattern Wall = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss;FFFFFFFFF");
    private static readonly LocalDateTimePattern WallMinutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm");

    /// <summary>The events that say when they begin.</summary>
    public static IEnumerable<CalendarEntry> Read(IReadOnlyList<string> scripts, ProgramClue program, string? homeZoneId) =>
        scripts.SelectMany(script => Events(script, (program.ZoneId, homeZoneId)));

    private static List<CalendarEntry> Events(string script, (string? Place, string? Home) zones)
    {
        var found = new List<CalendarEntry>();
        try
        {
            using var document = JsonDocument.Parse(script, new JsonDocumentOptions { MaxDepth = Deepest, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            Collect(document.RootElement, zones, isOff: false, found);
        }
        catch (JsonException)
        {
            // Damaged markup says nothing; the words of the letter are read all the same.
        }

        return found;
    }

    private static void Collect(JsonElement element, (string? Place, string? Home) zones, bool isOff, List<CalendarEntry> found)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                Collect(item, zones, isOff, found);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            isOff = isOff || Text(element, "eventStatus").EndsWith("EventCancelled", StringComparison.Ordinal) || Text(element, "reservationStatus").EndsWith("Cancelled", StringComparison.Ordinal);
            if (IsEvent(element) && (Event(element, zones, isOff, "startDate", "endDate") ?? Event(element, zones, isOff, "startTime", "endTime")) is { } entry)
            {
                found.Add(entry);
                return;
            }

            foreach (var property in element.EnumerateObject())
            {
                Collect(property.Value, zones, isOff, found);
            }
        }
    }

    // "Event", "BusinessEvent", "InterviewAction"; a type may be a list.
    private static bool IsEvent(JsonElement element) =>
        element.TryGetProperty("@type", out var type) && (type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Any(IsEventName) : IsEventName(type));

    private static bool IsEventName(JsonElement type) =>
        type.ValueKind == JsonValueKind.String && type.GetString() is { } name && (name.EndsWith("Event", StringComparison.Ordinal) || name.EndsWith("InterviewAction", StringComparison.Ordinal));

    private static CalendarEntry? Event(JsonElement element, (string? Place, string? Home) zones, bool isOff, string startName, string endName)
    {
        var place = PlaceOf(element);
        var zone = DateTimeZoneProviders.Tzdb[place ?? zones.Place ?? zones.Home ?? "Etc/UTC"];
        var title = Text(element, "name");
        if (Moment(Text(element, startName)) is { } start)
        {
            return new CalendarEntry(start.InZone(zone), Moment(Text(element, endName))?.InZone(zone), null, false, isOff, title);
        }

        return Local(Text(element, startName)) is not { } wall ? null
            : new CalendarEntry(EntryBuilder.At(wall, zone.Id).Likeliest, Local(Text(element, endName)) is { } end && end > wall ? EntryBuilder.At(end, zone.Id).Likeliest : null, null, false, isOff, title)
            {
                WallClock = wall,
                ZoneFrom = place is null && zones.Place is null ? ZoneSource.Home : ZoneSource.Place,
            };
    }

    // "location": { "@type": "Place", "address": { "addressLocality": "Pueblo", "addressRegion": "CO" } }.
    private static string? PlaceOf(JsonElement element)
    {
        if (!element.TryGetProperty("location", out var location) || location.ValueKind != JsonValueKind.Object || !location.TryGetProperty("address", out var address) || address.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        var region = Text(address, "addressRegion");
        var town = Text(address, "addressLocality");
        return PlaceBook.ZoneOf(town.Length > 0 ? town : null, region.Length > 0 ? PlaceBook.StateOf(region) ?? region : null);
    }

    private static OffsetDateTime? Moment(string written) =>
        WithOffset.Parse(written) is { Success: true } full ? full.Value
        : WithoutSeconds.Parse(written) is { Success: true } brief ? brief.Value
        : null;

    private static LocalDateTime? Local(string written) =>
        Wall.Parse(written) is { Success: true } full ? full.Value
        : WallMinutes.Parse(written) is { Success: true } brief ? brief.Value
        : null;

    private static string Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() ?? "" : "";
}
