using System.Text.Json;

namespace OfficePrep.Tests.Corpus;

/// <summary>What a careful person reads in one message: a field left out is not judged, a list means any of these, null or an empty list means that it must be absent.</summary>
internal sealed class ExpectedReading(JsonElement json)
{
    public string Home => json.GetProperty("home").GetString()!;

    public IReadOnlyList<ExpectedTime> Times { get; } =
        json.TryGetProperty("times", out var times) ? [.. times.EnumerateArray().Select(time => new ExpectedTime(time))] : [];

    /// <summary>Whether the field is judged at all, and then what it may be.</summary>
    public bool Judges(string field, out IReadOnlyList<string> wanted) => Judges(json, field, out wanted);

    /// <summary>The same for a field of an object such as <c>program</c> or <c>join</c>.</summary>
    public bool Judges(string parent, string field, out IReadOnlyList<string> wanted)
    {
        wanted = [];
        return json.TryGetProperty(parent, out var inner) && inner.ValueKind == JsonValueKind.Object && Judges(inner, field, out wanted);
    }

    /// <summary>Whether the field is there and null.</summary>
    public bool IsNull(string field) => json.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.Null;

    /// <summary>Whether one of the answers that are right for a field is that there is none.</summary>
    public bool MayLack(string parent, string field) =>
        json.TryGetProperty(parent, out var inner) && inner.ValueKind == JsonValueKind.Object && inner.TryGetProperty(field, out var value)
        && value.ValueKind == JsonValueKind.Array && value.EnumerateArray().Any(item => item.ValueKind == JsonValueKind.Null);

    private static bool Judges(JsonElement json, string field, out IReadOnlyList<string> wanted)
    {
        wanted = json.TryGetProperty(field, out var value) ? Listed(value) : [];
        return value.ValueKind != JsonValueKind.Undefined;
    }

    internal static IReadOnlyList<string> Listed(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => [.. value.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)],
        JsonValueKind.String => [value.GetString()!],
        _ => [],
    };
}
