using System.Diagnostics;
using OpenTelemetry;

namespace OfficePrep.Server.Telemetry;

/// <summary>Takes out of a span whatever says who asked or for what: only the method, the pattern of the route, the status and the time are sent on.</summary>
internal sealed class SpanScrubber : BaseProcessor<Activity>
{
    private static readonly HashSet<string> Kept = new(["http.request.method", "http.route", "http.response.status_code", "error.type", "url.scheme", "network.protocol.version"], StringComparer.Ordinal);

    /// <inheritdoc/>
    public override void OnEnd(Activity data)
    {
        foreach (var tag in data.TagObjects.Where(tag => !Kept.Contains(tag.Key)).Select(tag => tag.Key).ToList())
        {
            data.SetTag(tag, null);
        }

        // What a caller sends along about its own trace may be anything.
        data.TraceStateString = null;
        data.DisplayName = $"{data.GetTagItem("http.request.method")} {data.GetTagItem("http.route") ?? "(none)"}";
    }
}
