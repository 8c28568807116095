using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;
using OfficePrep.Server.Store;

namespace OfficePrep.Server.Pane;

/// <summary>What the pages are answered with.</summary>
internal static class PageAnswers
{
    // Where a form's page may be, below the key of the run: our own words only.
    private const int LongestBack = 200;

    /// <summary>A page.</summary>
    public static RazorComponentResult<T> Page<T>(HttpContext http, params (string Name, object? Value)[] parameters)
        where T : IComponent =>
        new(parameters.Append(("Root", Root(http))).ToDictionary(each => each.Item1, each => each.Item2));

    /// <summary>See other: the browser looks at the page, and going back asks nothing again.</summary>
    /// <param name="http">The request.</param>
    /// <param name="page">The page below the root; what a form sent is taken only where it is one of ours.</param>
    public static IResult Back(HttpContext http, string? page = null)
    {
        http.Response.Headers.Location = Root(http) + (page is { Length: <= LongestBack } && page.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '/' or '?' or '=') && !page.StartsWith('/') ? page : "");
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }

    /// <summary>A person on a page gets a page, not problem details.</summary>
    public static async ValueTask<object?> Tell(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (Refusal refusal)
        {
            context.HttpContext.Response.StatusCode = refusal.Status;
            return Page<NoticePage>(context.HttpContext, (nameof(NoticePage.Sentence), refusal.Message));
        }
    }

    /// <summary>What a form calls the document that its page showed: a fingerprint, empty where there was none.</summary>
    public static async Task<string> Seen(SeasonFiles files, string name, CancellationToken stop) =>
        await files.Read(name, stop) is { } bytes ? Convert.ToHexStringLower(SHA256.HashData(bytes)) : "";

    /// <summary>Refuses a form whose page showed something older than what stands.</summary>
    public static async Task Check(IFormCollection form, SeasonFiles files, string name, CancellationToken stop)
    {
        if (form["seen"] != await Seen(files, name, stop))
        {
            throw Refusal.Changed();
        }
    }

    /// <summary>The bytes of a file in a form; refused where there is none.</summary>
    public static async Task<byte[]> FileOf(IFormCollection form, string field, long largest, string sentence, CancellationToken stop)
    {
        if (form.Files[field] is not { Length: > 0 } file)
        {
            throw Refusal.Invalid(sentence);
        }

        if (file.Length > largest)
        {
            throw Refusal.Unusable(string.Create(CultureInfo.InvariantCulture, $"The file is larger than {largest / (1024 * 1024)} MB; nothing was changed."));
        }

        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, stop);
        return bytes.ToArray();
    }

    private static string Root(HttpContext http) => $"{http.Request.PathBase}/";
}
