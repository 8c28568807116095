using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace OfficePrep.Server.Telemetry;

/// <summary>Sends counters, timings and spans where the setting says; without it nothing is even gathered.</summary>
internal static class TelemetryRegistration
{
    /// <summary>Adds it.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="address">The collector's address for OTLP over HTTP; null for none.</param>
    public static void AddTelemetry(this IServiceCollection services, string? address)
    {
        if (address is not { Length: > 0 })
        {
            return;
        }

        services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.Clear().AddService("OfficePrep", autoGenerateServiceInstanceId: false))
            .WithMetrics(metrics => metrics.AddMeter(ServerCounters.Name, "Microsoft.AspNetCore.Hosting", "System.Runtime").AddOtlpExporter(exporter => Send(exporter, address, "v1/metrics")))
            .WithTracing(traces => traces.AddAspNetCoreInstrumentation().AddProcessor<SpanScrubber>().AddOtlpExporter(exporter => Send(exporter, address, "v1/traces")));
    }

    private static void Send(OtlpExporterOptions exporter, string address, string signal)
    {
        exporter.Protocol = OtlpExportProtocol.HttpProtobuf;
        exporter.Endpoint = new Uri($"{address.TrimEnd('/')}/{signal}");
    }
}
