using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using OfficePrep.Server.Export;

namespace OfficePrep.Server.Pane;

/// <summary>The pages: the same acts as the interface for programs, as forms that work without script.</summary>
internal static class PaneApi
{
    /// <summary>Adds what the pages need.</summary>
    public static void AddPane(this IServiceCollection services)
    {
        services.AddRazorComponents();
        services.AddSingleton<WaitingMessages>();
        // In memory whatever their size: a message is never written to the disk.
        services.Configure<FormOptions>(form => (form.MemoryBufferThreshold, form.MultipartBodyLengthLimit, form.ValueCountLimit) = (int.MaxValue, SeasonArchive.Largest, ProfilePages.MostFields));
    }

    /// <summary>Maps the pages.</summary>
    public static void Map(WebApplication app)
    {
        var pages = app.MapGroup("").ExcludeFromDescription().AddEndpointFilter(PageAnswers.Tell);
        pages.MapGet("/pane.css", () => File("pane.css", "text/css; charset=utf-8")).AllowAnonymous();
        pages.MapGet("/icon.svg", () => File("icon.svg", "image/svg+xml")).AllowAnonymous();
        pages.MapGet("/page.js", () => Script("page.js")).AllowAnonymous();
        pages.MapGet("/looks.js", () => Script("looks.js")).AllowAnonymous();
        SeasonPages.Map(pages);
        MailPages.Map(pages);
        ReplyPages.Map(pages);
        ProfilePages.Map(pages);
        SettingsPages.Map(pages);
    }

    /// <summary>Lets a form bring as much as a season with every document takes.</summary>
    public static RequestSizeLimitAttribute LargeForm => new(SeasonArchive.Largest);

    private static IResult Script(string name) => Results.Stream(typeof(PaneApi).Assembly.GetManifestResourceStream("OfficePrep.Server.Bridge." + name)!, "text/javascript; charset=utf-8");

    private static IResult File(string name, string type) => Results.Stream(typeof(PaneApi).Assembly.GetManifestResourceStream("OfficePrep.Server.Pane." + name)!, type);
}
