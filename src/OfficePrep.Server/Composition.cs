using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using OfficePrep.Server.Addin;
using OfficePrep.Server.Downloads;
using OfficePrep.Server.Export;
using OfficePrep.Server.Interviews;
using OfficePrep.Server.Messages;
using OfficePrep.Server.Pane;
using OfficePrep.Server.Pane.Office;
using OfficePrep.Server.Plans;
using OfficePrep.Server.Profiles;
using OfficePrep.Server.Programs;
using OfficePrep.Server.Replies;
using OfficePrep.Server.Seasons;
using OfficePrep.Server.Store;
using OfficePrep.Server.Telemetry;

namespace OfficePrep.Server;

/// <summary>What is the same wherever OfficePrep runs: the store, the resources, the pages and how faults are answered. Who is let in is put in between by the mode.</summary>
internal static class Composition
{
    /// <summary>The largest body, in bytes: an import, a season with every document in it. Single routes allow less.</summary>
    public const long LargestBody = 64 * 1024 * 1024;

    /// <summary>Adds the services of every mode.</summary>
    public static void AddOfficePrep(this WebApplicationBuilder builder, ServerOptions options, TimeProvider time)
    {
        builder.Services.AddSingleton(options);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
        });
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning); // their own lines hold whole addresses
        builder.Services.AddSingleton(time).AddSingleton<Writing>();
        builder.Services.AddStore(builder.Configuration, options.Folder);
        builder.Services.AddExceptionHandler<ProblemAnswers>().AddProblemDetails();
        builder.Services.ConfigureHttpJsonOptions(json => Shape(json.SerializerOptions));
        builder.Services.AddOpenApi(Describe);
        builder.Services.AddPane();
        builder.Services.AddSingleton<DownloadTickets>();
        builder.Services.AddTelemetry(options.Telemetry);
        builder.Services.AddSingleton<WarmUp>().AddHostedService(services => services.GetRequiredService<WarmUp>());
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(10));
    }

    /// <summary>Maps everything in the order in which a request passes it.</summary>
    /// <param name="app">The server.</param>
    /// <param name="guard">Lets in whom the mode knows, and says who that is (<see cref="RequestApplicant"/>); it stands before the routing.</param>
    public static void MapOfficePrep(this WebApplication app, Action<WebApplication> guard)
    {
        app.UseMiddleware<RequestLog>();
        app.Use(SecurityHeaders.Set);
        app.UseExceptionHandler(new ExceptionHandlerOptions { SuppressDiagnosticsCallback = _ => true });
        app.UseStatusCodePages(ProblemAnswers.Complete);
        guard(app);
        HealthApi.Map(app);
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
        OfficeApi.Map(app);
        WordApi.Map(app);
        AddinApi.Map(app);
    }

    /// <summary>Starts the mode that the settings name: opens the store and begins to listen.</summary>
    /// <param name="arguments">The words after the command.</param>
    /// <param name="time">The clock.</param>
    /// <exception cref="SettingsException">A setting cannot be used.</exception>
    public static async Task<WebApplication> Start(string[] arguments, TimeProvider time)
    {
        var builder = ServerSettings.Read(arguments, out var options);
        var app = options.Mode == ServerMode.Hosted ? HostedServer.Build(builder, options, time) : LocalServer.Build(builder, options, time);
        await app.Services.GetRequiredService<SeasonStore>().Open(CancellationToken.None);
        await app.StartAsync();
        return app;
    }

    private static void Describe(OpenApiOptions description)
    {
        description.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        description.AddOperationTransformer<DescriptionExamples>();
        description.AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "OfficePrep";
            document.Info.Description = "Reads residency interview invitations and keeps the season. On a person's own computer, send the key of the run as a bearer token, and the header X-OfficePrep with every write; where OfficePrep is hosted, send an access token with the scope Prep.Use. Every refusal is problem details (RFC 9457) with one of these codes:\n\n" + ProblemCodes.Table;
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
