using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using OfficePrep.Server.Hosted;

namespace OfficePrep.Server;

/// <summary>OfficePrep at a school: several people strictly apart, each known by an access token, behind a proxy that ends the encrypted line.</summary>
internal static class HostedServer
{
    // Browsers then never try the open line, which would show a token to anybody on the way.
    private static readonly TimeSpan OnlyHttps = TimeSpan.FromDays(365);

    /// <summary>Builds it.</summary>
    public static WebApplication Build(WebApplicationBuilder builder, ServerOptions options, TimeProvider time)
    {
        builder.AddOfficePrep(options, time);
        builder.Logging.ClearProviders().AddJsonConsole();
        builder.Services.AddEntraTokens(options.Hosted.Entra, time);
        builder.Services.AddRequestLimits(options.Hosted);
        builder.Services.AddKeyProtection(options.Hosted);
        builder.Services.AddHsts(hsts => hsts.MaxAge = OnlyHttps);
        builder.Services.Configure<ForwardedHeadersOptions>(forwarded => Believe(forwarded, options.Hosted));
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Parse(options.Hosted.Address), options.Port));
        var app = builder.Build();
        app.MapOfficePrep(Guard);
        return app;
    }

    private static void Guard(WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseMiddleware<HostedGuard>();
        app.UseHsts();
        app.UseRouting();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseAuthorization();
        app.UseMiddleware<SignedIn>();
    }

    // Only the address and the scheme: a forwarded host would go around the list of hosts.
    private static void Believe(ForwardedHeadersOptions forwarded, HostedOptions options)
    {
        forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        // The framework believes the loopback address unasked.
        forwarded.KnownProxies.Clear();
        forwarded.KnownIPNetworks.Clear();
        foreach (var proxy in options.Proxies)
        {
            forwarded.KnownProxies.Add(IPAddress.Parse(proxy));
        }

        foreach (var network in options.Networks)
        {
            forwarded.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(network));
        }
    }
}
