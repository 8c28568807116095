namespace OfficePrep.Server.Hosted;

/// <summary>Puts the person of a checked token into the request.</summary>
internal sealed class SignedIn(RequestDelegate next)
{
    /// <summary>Passes the request on.</summary>
    public Task InvokeAsync(HttpContext http)
    {
        if (http.User.Identity?.IsAuthenticated == true && EntraTokens.Person(http.User) is { } person)
        {
            http.Features.Set(new RequestApplicant(person));
        }

        return next(http);
    }
}
