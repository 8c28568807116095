using System.Net;
using System.Net.Sockets;
using System.Text;
using static OfficePrep.Server.Tests.RunningServer;

namespace OfficePrep.Server.Tests;

/// <summary>A server that is asked to stop finishes what it has begun.</summary>
public class ShutdownTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task a_write_that_is_under_way_is_finished_and_stored()
    {
        var server = await Start();
        // Whatever the first message costs is not what is asked here.
        await server.Accept("12-gull-point-confirmed", Stop);
        var message = Sample("03-quarry-hill-confirmed");
        using var line = new TcpClient();
        await line.ConnectAsync(IPAddress.Loopback, server.Address.Port, Stop);
        await using var stream = line.GetStream();
        // Half of the message is on its way when the server is asked to stop.
        var head = $"POST /api/messages?home=Asia/Karachi HTTP/1.1\r\nHost: 127.0.0.1:{server.Address.Port}\r\nAuthorization: Bearer {server.Key}\r\nX-OfficePrep: 1\r\nContent-Type: message/rfc822\r\nContent-Length: {message.Length}\r\n\r\n";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(head), Stop);
        await stream.WriteAsync(message.AsMemory(0, message.Length / 2), Stop);
        await Task.Delay(200, Stop);
        var stopping = server.DisposeAsync().AsTask();
        await Task.Delay(200, Stop);
        Assert.False(stopping.IsCompleted);
        await stream.WriteAsync(message.AsMemory(message.Length / 2), Stop);
        using var answer = new StreamReader(stream);
        Assert.StartsWith("HTTP/1.1 201", await answer.ReadLineAsync(Stop), StringComparison.Ordinal);
        await stopping;

        await using var next = await Start(server.Folder);
        Assert.Equal(2, (await next.Get("/api/interviews", Stop)).GetArrayLength());
    }
}
