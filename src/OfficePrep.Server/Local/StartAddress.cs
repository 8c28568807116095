using System.ComponentModel;
using System.Diagnostics;
using System.Text.Encodings.Web;

namespace OfficePrep.Server.Local;

/// <summary>Where the start page is, and opening it.</summary>
internal static class StartAddress
{
    /// <summary>The address of a running server, its key in it.</summary>
    public static string Of(WebApplication app) => $"{app.Urls.First()}/{app.Services.GetRequiredService<RunKey>().Text}/";

    /// <summary>Where Office reaches it; null where there is no certificate. A developer certificate is for this name and no number.</summary>
    public static string? ForOffice(WebApplication app) =>
        app.Urls.FirstOrDefault(url => url.StartsWith("https://", StringComparison.Ordinal)) is { } address ? $"https://localhost:{new Uri(address).Port}" : null;

    /// <summary>Opens it in the person's browser, where that is wanted and there is one.</summary>
    public static void Open(WebApplication app, string address)
    {
        var options = app.Services.GetRequiredService<ServerOptions>();
        if (!options.Open)
        {
            return;
        }

        // Through a file of the person's own: the words of a command are seen by everybody on the computer.
        var file = Path.Combine(options.Folder, "open.html");
        OwnFolder.Write(file, $"<!doctype html><title>OfficePrep</title><meta http-equiv=\"refresh\" content=\"0; url={HtmlEncoder.Default.Encode(address)}\">");
        try
        {
            using var browser = Process.Start(new ProcessStartInfo(file) { UseShellExecute = true });
        }
        catch (Exception fault) when (fault is Win32Exception or FileNotFoundException or PlatformNotSupportedException)
        {
            // No browser to be found: the address was printed.
        }
    }
}
