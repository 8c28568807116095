using System.Net;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using NodaTime;
using NodaTime.Extensions;
using OfficePrep.Server.Local;

namespace OfficePrep.Server;

/// <summary>OfficePrep on a person's own computer: one person, the loopback address, a database file.</summary>
internal static class LocalServer
{
    private const int DefaultHttpsPort = 5378;

    /// <summary>Builds it.</summary>
    public static WebApplication Build(WebApplicationBuilder builder, ServerOptions options, TimeProvider time)
    {
        builder.AddOfficePrep(options, time);
        builder.Services.AddSingleton<RunKey>().AddSingleton<PairingCode>().AddSingleton<PaneKeys>();
        // Tickets for downloads last minutes, so their keys need not outlive the run.
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        builder.WebHost.ConfigureKestrel(kestrel => Listen(kestrel, options, time.GetCurrentInstant()));
        var app = builder.Build();
        app.MapOfficePrep(Guard);
        PairingApi.Map(app);
        return app;
    }

    // The plain port first: its address is the one that is opened.
    private static void Listen(KestrelServerOptions kestrel, ServerOptions options, Instant now)
    {
        kestrel.Listen(IPAddress.Loopback, options.Port);
        if (DeveloperCertificate.Find(now) is { } certificate)
        {
            kestrel.Listen(IPAddress.Loopback, options.HttpsPort ?? (options.Port == 0 ? 0 : DefaultHttpsPort), listen => listen.UseHttps(certificate));
        }
    }

    private static void Guard(WebApplication app)
    {
        app.UseMiddleware<LocalGuard>();
        // Only here, so that the key is no part of the path that is routed.
        app.UseRouting();
    }
}
