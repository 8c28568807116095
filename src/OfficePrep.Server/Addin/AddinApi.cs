using System.Reflection;
using Microsoft.AspNetCore.Http.HttpResults;
using OfficePrep.Server.Pane.Office;

namespace OfficePrep.Server.Addin;

/// <summary>What Office fetches by the manifests beside the panes: the icons, and the pages that say what is read, whom to ask, and on what terms. They know nobody.</summary>
internal static class AddinApi
{
    /// <summary>Maps them.</summary>
    public static void Map(WebApplication app)
    {
        var open = app.MapGroup("").ExcludeFromDescription().AllowAnonymous();
        foreach (var size in AppIcon.Sizes)
        {
            // Drawn when it is first asked for, so that a picture is never another one than its address says.
            var icon = new Lazy<byte[]>(() => AppIcon.Draw(size));
            open.MapGet(AddinPaths.Icon(size), () => Results.Bytes(icon.Value, "image/png"));
        }

        open.MapGet(AddinPaths.Sign, () => Results.Text(AppIcon.Svg(), "image/svg+xml"));
        open.MapGet(AddinPaths.Style, () => Results.Stream(Assembly.GetExecutingAssembly().GetManifestResourceStream("OfficePrep.Server.Pane.pane.css")!, "text/css; charset=utf-8"));
        open.MapGet(AddinPaths.Privacy, (ServerOptions options) => Page<PrivacyPage>(options));
        open.MapGet(AddinPaths.Support, (ServerOptions options) => Page<SupportPage>(options, (nameof(SupportPage.Contact), options.Contact)));
        open.MapGet(AddinPaths.Terms, (ServerOptions options) => Page<TermsPage>(options));
    }

    private static RazorComponentResult<T> Page<T>(ServerOptions options, params (string Name, object? Value)[] more)
        where T : Microsoft.AspNetCore.Components.IComponent =>
        new(more.Append((nameof(TermsPage.IsHosted), options.Mode == ServerMode.Hosted)).ToDictionary(each => each.Item1, each => each.Item2));
}
