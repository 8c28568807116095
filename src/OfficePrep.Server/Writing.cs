using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using NodaTime;
using NodaTime.Extensions;
using OfficePrep.Planning;
using OfficePrep.Server.Store;
using OfficePrep.Server.Telemetry;

namespace OfficePrep.Server;

/// <summary>Carries out writes: once for each idempotency key, in one transaction with the answer that is given again when the request comes again.</summary>
internal sealed class Writing(SeasonStore store, TimeProvider time, IOptions<JsonOptions> json)
{
    private const string KeyHeader = "Idempotency-Key";

    // Longer than any client tries again.
    private static readonly Duration Kept = Duration.FromDays(2);

    /// <summary>The moment.</summary>
    public Instant Now => time.GetCurrentInstant();

    /// <summary>Whose data a request is about.</summary>
    public static string ApplicantOf(HttpContext http) => RequestApplicant.Of(http);

    /// <summary>Looks something up.</summary>
    public Task<T> Look<T>(HttpContext http, Func<SeasonFiles, Task<T>> look) => store.Read(ApplicantOf(http), look, http.RequestAborted);

    /// <summary>The season as it was lately, from memory, to get ready for a change; null where it is not there.</summary>
    public Season? Lately(HttpContext http) => store.Lately(RequestApplicant.Of(http));

    /// <summary>Makes something that is handed out, and notes what was.</summary>
    public Task<T> Note<T>(HttpContext http, Func<SeasonFiles, Task<T>> make) => store.Change(ApplicantOf(http), make, http.RequestAborted);

    /// <summary>Carries out a write.</summary>
    /// <param name="http">The request.</param>
    /// <param name="body">Its body, or what stands for it.</param>
    /// <param name="act">Decides on the files as they are under the lock.</param>
    public async Task<IResult> Run(HttpContext http, ReadOnlyMemory<byte> body, Func<SeasonFiles, Task<Written>> act)
    {
        var applicant = ApplicantOf(http);
        var stop = http.RequestAborted;
        if (http.Request.Headers[KeyHeader].ToString() is not { Length: > 0 } key)
        {
            var written = await store.Change(applicant, act, stop);
            return Answer(http, written.Status, JsonSerializer.SerializeToUtf8Bytes(written.Value, json.Value.SerializerOptions), written.EntityTag, isAgain: false);
        }

        if (key.Length > StoreContext.LongestKey)
        {
            throw Refusal.Invalid($"{KeyHeader} has more than {StoreContext.LongestKey} characters.");
        }

        var fingerprint = Fingerprint(http.Request, body.Span);
        var (answer, isAgain) = await store.Change(applicant, files => Once(files, applicant, key, fingerprint, act, stop), stop);
        return Answer(http, answer.Status, answer.Body, answer.EntityTag, isAgain);
    }

    private async Task<(AnsweredRequest Answer, bool IsAgain)> Once(SeasonFiles files, string applicant, string key, byte[] fingerprint, Func<SeasonFiles, Task<Written>> act, CancellationToken stop)
    {
        if (await files.Answered(key, stop) is { } earlier)
        {
            return earlier.Fingerprint.AsSpan().SequenceEqual(fingerprint) ? (earlier, true)
                : throw new Refusal(StatusCodes.Status422UnprocessableEntity, "idempotency-key-reused", "This idempotency key came with another request before; give every request its own.");
        }

        var written = await act(files);
        var answer = new AnsweredRequest
        {
            ApplicantId = applicant,
            Key = key,
            Fingerprint = fingerprint,
            Status = written.Status,
            Body = JsonSerializer.SerializeToUtf8Bytes(written.Value, json.Value.SerializerOptions),
            EntityTag = written.EntityTag,
            Answered = Now.ToUnixTimeSeconds(),
        };
        await files.Keep(answer, (Now - Kept).ToUnixTimeSeconds(), stop);
        return (answer, false);
    }

    private static IResult Answer(HttpContext http, int status, byte[] body, string? entityTag, bool isAgain)
    {
        ServerCounters.Writes.Add(1, new KeyValuePair<string, object?>("again", isAgain));
        if (entityTag is not null)
        {
            http.Response.Headers.ETag = entityTag;
        }

        if (isAgain)
        {
            http.Response.Headers["Idempotency-Replayed"] = "true";
        }

        return Results.Text(body, "application/json", status);
    }

    private static byte[] Fingerprint(HttpRequest request, ReadOnlySpan<byte> body)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{request.Method}\n{request.Path}\n{request.QueryString}\n"));
        hash.AppendData(body);
        return hash.GetHashAndReset();
    }
}
