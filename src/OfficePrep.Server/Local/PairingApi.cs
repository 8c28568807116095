using Microsoft.AspNetCore.Http.HttpResults;
using OfficePrep.Server.Pane.Office;

namespace OfficePrep.Server.Local;

/// <summary>Pairing: the page that shows a code and lists the panes, and the door at which a pane gives the code for a key of its own.</summary>
internal static class PairingApi
{
    private const int LongestName = 40;

    /// <summary>Maps it.</summary>
    public static void Map(WebApplication app)
    {
        var pairing = app.MapGroup("/office").ExcludeFromDescription();
        pairing.MapPost("/pair", Pair);
        pairing.MapGet("/pairing", (HttpContext http, PaneKeys keys) => Page(http, keys, null));
        pairing.MapPost("/pairing", (HttpContext http, PaneKeys keys, PairingCode code) => Page(http, keys, code.Make()));
        pairing.MapPost("/pairing/{id}/revoke", Revoke);
    }

    private static async Task<IResult> Pair(HttpContext http, PaneKeys keys, PairingCode code)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        if (!code.Take(form["code"].ToString()))
        {
            throw new Refusal(StatusCodes.Status403Forbidden, "code-wrong", "This is not the code, or it has been used or has ended. Ask for a new one on the page “Outlook and Word”.");
        }

        var name = new string([.. form["name"].ToString().Where(letter => !char.IsControl(letter)).Take(LongestName)]);
        return Results.Text(keys.Add(name));
    }

    private static RazorComponentResult<PairingPage> Page(HttpContext http, PaneKeys keys, string? code) =>
        new(new Dictionary<string, object?> { [nameof(PairingPage.Root)] = $"{http.Request.PathBase}/", [nameof(PairingPage.Panes)] = keys.All, [nameof(PairingPage.Code)] = code });

    private static IResult Revoke(HttpContext http, PaneKeys keys, string id)
    {
        keys.Revoke(id);
        http.Response.Headers.Location = $"{http.Request.PathBase}/office/pairing";
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }
}
