using System.Text;

namespace OfficePrep.Server.Tests.Local;

/// <summary>The server as a process: what it prints and how it stops.</summary>
[Collection("Console")]
public class ProcessTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task nothing_that_it_prints_holds_a_message_a_name_or_the_key()
    {
        using var server = await ServerProcess.Start(Directory.CreateTempSubdirectory("officeprep-log").FullName, Stop);
        const string Canary = "canary7319";
        var message = Encoding.UTF8.GetBytes($"From: {Canary}@a.example\r\nSubject: {Canary}\r\nDate: Mon, 12 Oct 2026 09:00:00 -0400\r\n\r\nYour interview {Canary} is on November 12, 2026 at 9 AM.");
        var key = server.Client.DefaultRequestHeaders.Authorization!.Parameter!;
        foreach (var path in new[] { "/api/messages?home=Asia/Karachi&name=" + Canary, $"/{key}/read", "/api/messages/read?home=" + Canary, $"/api/plan/questions/{Canary}", $"/{Canary}", "/api/replies", "/api/season/preferences" })
        {
            using var answer = await server.Client.PostAsync(path, new ByteArrayContent(message), Stop);
            using var put = await server.Client.PutAsync(path, new ByteArrayContent(message), Stop);
        }

        using var look = await server.Client.GetAsync($"/{key}/", Stop);
        Assert.Equal(0, await server.Stop());
        Assert.Contains("POST", server.Printed, StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, server.Printed, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(key, server.Printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_port_that_is_taken_is_said_in_one_sentence()
    {
        await using var first = await RunningServer.Start();
        var folder = Directory.CreateTempSubdirectory("officeprep-log").FullName;
        using var errors = new StringWriter();
        var before = Console.Error;
        Console.SetError(errors);
        try
        {
            Assert.Equal(1, await Program.Run(["--data", folder, "--port", first.Address.Port.ToString(System.Globalization.CultureInfo.InvariantCulture), "--open", "false"]));
        }
        finally
        {
            Console.SetError(before);
        }

        Assert.StartsWith("OfficePrep could not start: ", errors.ToString(), StringComparison.Ordinal);
    }
}
