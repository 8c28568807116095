using System.Diagnostics.Metrics;

namespace OfficePrep.Server.Telemetry;

/// <summary>What is counted and timed: how much and how long, never what or whose. Nothing listens unless a setting says where to send it.</summary>
internal static class ServerCounters
{
    /// <summary>Name of the meter.</summary>
    public const string Name = "OfficePrep.Server";

    private static readonly Meter Meter = new(Name);

    /// <summary>Time that reading a message takes, in milliseconds; the tag <c>kind</c> is the kind of letter.</summary>
    public static Histogram<double> Reading { get; } = Meter.CreateHistogram<double>("officeprep.reading.duration", "ms", "Time that reading a message takes");

    /// <summary>Doubts that were raised in messages.</summary>
    public static Counter<long> Doubts { get; } = Meter.CreateCounter<long>("officeprep.doubts", description: "Doubts raised in messages");

    /// <summary>Writes that were carried out; the tag <c>again</c> says whether the answer was given before.</summary>
    public static Counter<long> Writes { get; } = Meter.CreateCounter<long>("officeprep.writes", description: "Writes carried out");

    /// <summary>Requests that were refused, by the <c>code</c> of the problem.</summary>
    public static Counter<long> Refusals { get; } = Meter.CreateCounter<long>("officeprep.refusals", description: "Requests refused");
}
