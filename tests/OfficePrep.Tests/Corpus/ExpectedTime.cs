using System.Text.Json;

namespace OfficePrep.Tests.Corpus;

/// <summary>One moment that must be found, or may be where it is optional.</summary>
internal sealed class ExpectedTime(JsonElement json)
{
    public string Role => json.GetProperty("role").GetString()!;

    public string Start => json.GetProperty("start").GetString()!;

    public IReadOnlyList<string> Status => Field("status");

    /// <summary>Every acceptable start, the likeliest first.</summary>
    public IReadOnlyList<string> Starts => [Start, .. Field("alsoStart")];

    public IReadOnlyList<string> Zones => Field("zone");

    public IReadOnlyList<string> Doubts => Field("doubts");

    public IReadOnlyList<string> AllowedDoubts => [.. Doubts, .. Field("mayDoubt")];

    public bool Optional => json.TryGetProperty("optional", out var optional) && optional.GetBoolean();

    public string? ArriveBy => First("arriveBy");

    /// <summary>Whether the end is judged, and then what it must be: null where none may be given.</summary>
    public bool JudgesEnd(out string? end)
    {
        end = First("end");
        return json.TryGetProperty("end", out _);
    }

    private string? First(string name) => Field(name) is [var first, ..] ? first : null;

    private IReadOnlyList<string> Field(string name) => json.TryGetProperty(name, out var value) ? ExpectedReading.Listed(value) : [];
}
