using System.Net;
using static OfficePrep.Server.Tests.RunningServer;

namespace OfficePrep.Server.Tests.Hosted;

/// <summary>Every write for programs: done once however often it is sent, and never over what somebody has not seen.</summary>
public class EveryWriteTests
{
    // They store nothing, so that sending them again does no harm.
    private static readonly string[] Questions = ["POST /api/messages/read", "POST /api/replies/", "POST /api/replies/message"];

    // A yes or a no: nothing that somebody wrote can be lost.
    private static readonly string[] Switches = ["PUT /api/messages/keeping"];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task every_write_is_done_once_for_its_key_and_what_is_replaced_must_have_been_seen()
    {
        await using var server = await HostedFixture.Start();
        using var owner = server.Client(1);
        var every = await EndpointMatrixTests.Every(server, owner);
        var writes = every.All.Select(act => act.Name).Where(act => act.Contains(" /api/", StringComparison.Ordinal) && !act.StartsWith("GET ", StringComparison.Ordinal) && !Questions.Contains(act, StringComparer.Ordinal)).ToList();
        Assert.True(writes.Count >= 14, string.Join(", ", writes));
        // A write that takes back the season of another would hinder it, so each has a person of its own.
        foreach (var (act, number) in writes.Select((act, number) => (act, number + 100)))
        {
            using var person = server.Client(number);
            await EndpointMatrixTests.Settle(person);
            if (act.StartsWith("DELETE ", StringComparison.Ordinal))
            {
                using var gone = await person.SendAsync(every.Request(act), Stop);
                using var again = await person.SendAsync(every.Request(act), Stop);
                Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.NoContent), (gone.StatusCode, again.StatusCode));
                continue;
            }

            var (first, second) = (await Send(act), await Send(act));
            Assert.True(first.IsSuccessStatusCode, $"{act}: {(int)first.StatusCode} {await first.Content.ReadAsStringAsync(Stop)}");
            Assert.False(first.Headers.Contains("Idempotency-Replayed"), act);
            Assert.True(second.Headers.Contains("Idempotency-Replayed"), act);
            Assert.Equal(await first.Content.ReadAsStringAsync(Stop), await second.Content.ReadAsStringAsync(Stop));
            Assert.Equal((first.StatusCode, first.Headers.ETag), (second.StatusCode, second.Headers.ETag));
            if (act.StartsWith("PUT ", StringComparison.Ordinal) && !Switches.Contains(act, StringComparer.Ordinal))
            {
                Assert.NotNull(first.Headers.ETag);
                using var blind = await person.SendAsync(every.Request(act, hasSeen: false), Stop);
                Assert.Equal("precondition-missing", await Problem(blind, 428, Stop));
            }

            async Task<HttpResponseMessage> Send(string name)
            {
                var request = every.Request(name);
                request.Headers.Add("Idempotency-Key", "a key of " + name);
                return await person.SendAsync(request, Stop);
            }
        }
    }
}
