using System.Collections.Concurrent;
using System.Diagnostics.Tracing;

namespace OfficePrep.Documents.Tests;

/// <summary>Notes every connection and name look-up that this process begins while it lives.</summary>
internal sealed class NetworkWatch : EventListener
{
    private readonly ConcurrentQueue<string> seen = new();

    /// <summary>What began, by name.</summary>
    public IReadOnlyCollection<string> Seen => seen;

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name is "System.Net.Sockets" or "System.Net.NameResolution" or "System.Net.Http")
        {
            EnableEvents(eventSource, EventLevel.Informational);
        }
    }

    protected override void OnEventWritten(EventWrittenEventArgs eventData) => seen.Enqueue($"{eventData.EventSource.Name} {eventData.EventName}");
}
