using System.Net;
using Microsoft.AspNetCore.DataProtection;
using OfficePrep.Server.Local;

namespace OfficePrep.Server;

/// <summary>OfficePrep on a person's own computer: one person, the loopback address, a database file.</summary>
internal static class LocalServer
{
    /// <summary>Builds it.</summary>
    public static WebApplication Build(WebApplicationBuilder builder, ServerOptions options, TimeProvider time)
    {
        builder.AddOfficePrep(options, time);
        builder.Services.AddSingleton<RunKey>().AddSingleton<PairingCode>().AddSingleton<PaneKeys>();
        // Tickets for downloads last minutes, so their keys need not outlive the run.
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, options.Port));
        var app = builder.Build();
        app.MapOfficePrep(Guard);
        PairingApi.Map(app);
        return app;
    }

    private static void Guard(WebApplication app)
    {
        app.UseMiddleware<LocalGuard>();
        // Only here, so that the key is no part of the path that is routed.
        app.UseRouting();
    }
}
