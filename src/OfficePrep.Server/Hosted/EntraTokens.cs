using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Identity.Web;
using Microsoft.IdentityModel.Tokens;

namespace OfficePrep.Server.Hosted;

/// <summary>Who somebody is, by an access token from Microsoft Entra ID: for this application, of a tenant that is let in, with the scope, of one person.</summary>
internal static class EntraTokens
{
    /// <summary>The scope that the pane asks for.</summary>
    public const string Scope = "Prep.Use";

    // Clocks of two machines; more would keep ended tokens alive.
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(2);

    /// <summary>Adds what checks them. Every endpoint needs one, but for those that say that anybody may see them.</summary>
    public static void AddEntraTokens(this IServiceCollection services, EntraOptions options, TimeProvider time)
    {
        // One tenant's keys are every tenant's; with several, none of them is asked by name.
        var tenant = options.Tenants.Count == 1 ? options.Tenants[0] : "common";
        services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddMicrosoftIdentityWebApi(
            bearer => Configure(bearer, options, time),
            entra => (entra.Instance, entra.TenantId, entra.ClientId) = (options.Instance, tenant, options.ClientId));
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().RequireScope(Scope).Build());
    }

    /// <summary>The person that a token speaks for: the tenant's and the person's id in it. Names and addresses change hands, these never do.</summary>
    /// <returns>Null where the token names nobody.</returns>
    public static string? Person(ClaimsPrincipal user) =>
        Guid.TryParseExact(user.FindFirstValue(ClaimConstants.Tid), "D", out var tenant) && Guid.TryParseExact(user.FindFirstValue(ClaimConstants.Oid), "D", out var person) ? $"{tenant:D}.{person:D}" : null;

    private static void Configure(JwtBearerOptions bearer, EntraOptions options, TimeProvider time)
    {
        bearer.RequireHttpsMetadata = new Uri(options.Instance).Scheme == Uri.UriSchemeHttps;
        bearer.MapInboundClaims = false;
        bearer.SaveToken = false;
        var issuers = options.Tenants.Select(id => $"{options.Instance.TrimEnd('/')}/{id}/v2.0").ToHashSet(StringComparer.OrdinalIgnoreCase);
        bearer.TokenValidationParameters = new TokenValidationParameters
        {
            ValidAudiences = [options.ClientId, $"api://{options.ClientId}"],
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
            RequireSignedTokens = true,
            IssuerValidator = (issuer, _, _) => issuers.Contains(issuer) ? issuer : throw new SecurityTokenInvalidIssuerException("The issuer is no tenant that is let in."),
            LifetimeValidator = (from, until, _, _) => IsAlive(from, until, time.GetUtcNow().UtcDateTime),
        };
        bearer.Events = new JwtBearerEvents
        {
            OnTokenValidated = token =>
            {
                // An issuer that is let in may not speak for another tenant.
                if (token.Principal is not { } user || Person(user) is null || !token.SecurityToken.Issuer.Contains(user.FindFirstValue(ClaimConstants.Tid)!, StringComparison.OrdinalIgnoreCase))
                {
                    token.Fail("The token names no person.");
                }

                return Task.CompletedTask;
            },
            OnChallenge = Challenge,
            OnForbidden = context => ProblemAnswers.Write(context.HttpContext, StatusCodes.Status403Forbidden, "scope-missing", $"This token does not hold the scope {Scope}; ask for it when signing in."),
        };
    }

    private static bool IsAlive(DateTime? from, DateTime? until, DateTime now) => until is { } end && now < end + Skew && (from is not { } begin || now >= begin - Skew);

    private static Task Challenge(JwtBearerChallengeContext context)
    {
        context.HandleResponse();
        // What is wrong with a token is for its owner, who asks for a new one anyway; nobody else is helped to a better forgery.
        context.Response.Headers.WWWAuthenticate = "Bearer";
        return context.AuthenticateFailure is null
            ? ProblemAnswers.Write(context.HttpContext, StatusCodes.Status401Unauthorized, "token-missing", "Sign in first: send an access token as a bearer token.")
            : ProblemAnswers.Write(context.HttpContext, StatusCodes.Status401Unauthorized, "token-refused", "This access token is not valid here, or no longer; sign in again.");
    }
}
