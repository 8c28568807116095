using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Data.Sqlite;
using Microsoft.OpenApi;
using OfficePrep.Server.Downloads;
using OfficePrep.Server.Export;
using OfficePrep.Server.Interviews;
using OfficePrep.Server.Local;
using OfficePrep.Server.Messages;
using OfficePrep.Server.Pane;
using OfficePrep.Server.Plans;
using OfficePrep.Server.Profiles;
using OfficePrep.Server.Programs;
using OfficePrep.Server.Replies;
using OfficePrep.Server.Seasons;
using OfficePrep.Server.Store;

namespace OfficePrep.Server;

/// <summary>OfficePrep on a person's own computer: one person, the loopback address, a database file.</summary>
internal static class LocalServer
{
    // The largest import, a season with every document in it; single routes allow less.
    private const long LargestBody = 64 * 1024 * 1024;

    private static readonly Dictionary<string, string> Switches = new(StringComparer.Ordinal)
    {
        ["--data"] = "OfficePrep:Data",
        ["--port"] = "OfficePrep:Port",
        ["--store"] = "OfficePrep:Store",
        ["--open"] = "OfficePrep:Open",
    };

    /// <summary>Runs until it is asked to stop.</summary>
    /// <returns>0; 1 where it could not start, which is said in one sentence.</returns>
    public static async Task<int> Run(string[] arguments)
    {
        try
        {
            await using var app = await Start(arguments, TimeProvider.System);
            var address = StartAddress.Of(app);
            Console.Out.WriteLine($"OfficePrep is ready. Open {address}");
            Console.Out.WriteLine("Stop it with Ctrl+C.");
            StartAddress.Open(app, address);
            await app.WaitForShutdownAsync();
            return 0;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or SqliteException or StoreUnusableException or Microsoft.Extensions.Options.OptionsValidationException)
        {
            Console.Error.WriteLine($"OfficePrep could not start: {fault.Message}");
            return 1;
        }
    }

    /// <summary>Starts it.</summary>
    /// <param name="arguments">The words after the command.</param>
    /// <param name="time">The clock.</param>
    public static async Task<WebApplication> Start(string[] arguments, TimeProvider time)
    {
        var app = Build(arguments, time);
        await app.Services.GetRequiredService<SeasonStore>().Open(CancellationToken.None);
        await app.StartAsync();
        return app;
    }

    private static WebApplication Build(string[] arguments, TimeProvider time)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.AddCommandLine(arguments, Switches);
        builder.Services.AddOptions<ServerOptions>().BindConfiguration(ServerOptions.Section).ValidateDataAnnotations();
        var options = builder.Configuration.GetSection(ServerOptions.Section).Get<ServerOptions>() ?? new ServerOptions();
        builder.WebHost.ConfigureKestrel(kestrel => Listen(kestrel, options.Port));
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning); // their own lines hold whole addresses
        builder.Services.AddSingleton(time).AddSingleton<RunKey>().AddSingleton<Writing>();
        builder.Services.AddStore(builder.Configuration, options.Folder);
        builder.Services.AddExceptionHandler<ProblemAnswers>().AddProblemDetails();
        builder.Services.ConfigureHttpJsonOptions(json => Shape(json.SerializerOptions));
        builder.Services.AddOpenApi(Describe);
        builder.Services.AddPane();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(10));
        return Map(builder.Build());
    }

    private static WebApplication Map(WebApplication app)
    {
        app.UseMiddleware<RequestLog>();
        app.Use(SecurityHeaders.Set);
        app.UseExceptionHandler(new ExceptionHandlerOptions { SuppressDiagnosticsCallback = _ => true });
        app.UseStatusCodePages(ProblemAnswers.Complete);
        app.UseMiddleware<LocalGuard>();
        // Only here, so that the key is no part of the path that is routed.
        app.UseRouting();
        app.MapGet("/health/live", () => Results.Ok()).ExcludeFromDescription();
        app.MapGet("/health/ready", async (SeasonStore store, CancellationToken stop) => await store.IsReady(stop) ? Results.Ok() : Results.StatusCode(StatusCodes.Status503ServiceUnavailable)).ExcludeFromDescription();
        app.MapOpenApi();
        var api = app.MapGroup("/api").ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status403Forbidden);
        MessagesApi.Map(api);
        SeasonApi.Map(api);
        InterviewsApi.Map(api);
        PlanApi.Map(api);
        RepliesApi.Map(api);
        DownloadsApi.Map(api);
        ProgramsApi.Map(api);
        ProfileApi.Map(api);
        ExportApi.Map(api);
        PaneApi.Map(app);
        return app;
    }

    private static void Listen(KestrelServerOptions kestrel, int port)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = LargestBody;
        kestrel.Listen(IPAddress.Loopback, port);
    }

    private static void Describe(OpenApiOptions description)
    {
        description.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        description.AddOperationTransformer<DescriptionExamples>();
        description.AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "OfficePrep";
            document.Info.Description = "Reads residency interview invitations and keeps the season, on this computer only. Send the key of the run as a bearer token, and the header X-OfficePrep with every write.";
            return Task.CompletedTask;
        });
    }

    private static void Shape(JsonSerializerOptions json)
    {
        json.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false));
        json.RespectRequiredConstructorParameters = true;
        json.MaxDepth = 32;
    }
}
