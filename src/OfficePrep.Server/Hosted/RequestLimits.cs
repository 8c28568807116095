using System.Globalization;
using System.Threading.RateLimiting;

namespace OfficePrep.Server.Hosted;

/// <summary>How often one person may ask, so that nobody slows down the others; who has not signed in is counted by address.</summary>
internal static class RequestLimits
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(1);

    /// <summary>Adds the limits.</summary>
    public static void AddRequestLimits(this IServiceCollection services, HostedOptions options) => services.AddRateLimiter(limits =>
    {
        limits.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(http => RateLimitPartition.GetTokenBucketLimiter(Whose(http), _ => Bucket(options)));
        limits.OnRejected = (context, _) => Refuse(context.HttpContext, context.Lease, options);
    });

    private static string Whose(HttpContext http) => EntraTokens.Person(http.User) ?? $"from {http.Connection.RemoteIpAddress}";

    private static TokenBucketRateLimiterOptions Bucket(HostedOptions options) => new()
    {
        TokenLimit = options.Burst,
        // Whole tokens only: a slow rate gets one in a longer beat.
        TokensPerPeriod = Math.Max(1, options.RequestsPerMinute / 60),
        ReplenishmentPeriod = options.RequestsPerMinute >= 60 ? Beat : TimeSpan.FromSeconds(60d / options.RequestsPerMinute),
        QueueLimit = 0,
    };

    private static async ValueTask Refuse(HttpContext http, RateLimitLease lease, HostedOptions options)
    {
        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(60d / options.RequestsPerMinute);
        http.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        await ProblemAnswers.Write(http, StatusCodes.Status429TooManyRequests, "too-many-requests", "That were many requests at once; wait a moment and try again.");
    }
}
