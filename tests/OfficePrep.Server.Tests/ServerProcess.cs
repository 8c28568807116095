using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using OfficePrep.Server.Local;

namespace OfficePrep.Server.Tests;

/// <summary>The server as a process of its own, as a person starts it: what it prints, and what is left when it is killed.</summary>
internal sealed class ServerProcess : IDisposable
{
    private readonly Process process;
    private readonly StringBuilder printed = new();
    private readonly TaskCompletionSource<Uri> address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ServerProcess(string folder, string? home, string[] more)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "OfficePrep.Server.dll"), "--data", folder, "--port", "0", "--open", "false", .. more])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (home is not null)
        {
            start.Environment["HOME"] = home;
        }

        process = new Process { StartInfo = start, EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) => Take(line.Data);
        process.ErrorDataReceived += (_, line) => Take(line.Data);
        process.Exited += (_, _) => address.TrySetException(new InvalidOperationException($"The server ended before it was ready: {Printed}"));
    }

    public HttpClient Client { get; private set; } = new();

    public Uri Address => address.Task.Result;

    /// <summary>Everything that it has printed, but for the line with its address.</summary>
    public string Printed
    {
        get
        {
            lock (printed)
            {
                return printed.ToString();
            }
        }
    }

    public static Task<ServerProcess> Start(string folder, CancellationToken stop, params string[] more) => StartAt(home: null, folder, stop, more);

    /// <summary>Starts it as somebody with a home folder of their own, and so with certificates of their own.</summary>
    public static async Task<ServerProcess> StartAt(string? home, string folder, CancellationToken stop, params string[] more)
    {
        var server = new ServerProcess(folder, home, more);
        server.process.Start();
        server.process.BeginOutputReadLine();
        server.process.BeginErrorReadLine();
        var ready = await server.address.Task.WaitAsync(TimeSpan.FromMinutes(1), stop);
        server.Client.Dispose();
        server.Client = new HttpClient { BaseAddress = new Uri(ready.GetLeftPart(UriPartial.Authority)) };
        server.Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", ready.AbsolutePath.Trim('/'));
        server.Client.DefaultRequestHeaders.Add(LocalGuard.WriteHeader, "1");
        return server;
    }

    /// <summary>Ends it at once, in the middle of whatever it does.</summary>
    public async Task Kill()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>Asks it to stop, as a service manager does, and waits for its exit code. An interrupt would do as well, but a shell that runs the tests in the background makes its children ignore it.</summary>
    public async Task<int> Stop()
    {
        using var signal = Process.Start("kill", ["-TERM", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await signal.WaitForExitAsync();
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        await process.WaitForExitAsync(limit.Token);
        return process.ExitCode;
    }

    public void Dispose()
    {
        Client.Dispose();
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.Dispose();
    }

    private void Take(string? line)
    {
        const string Ready = "OfficePrep is ready. ";
        if (line is not null && line.StartsWith(Ready, StringComparison.Ordinal))
        {
            address.TrySetResult(new Uri(line.Split(' ')[^1]));
            return;
        }

        lock (printed)
        {
            printed.AppendLine(line);
        }
    }
}
