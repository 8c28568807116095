using System.Diagnostics;

namespace OfficePrep.TestSupport;

/// <summary>A foreign program that reads what we write. Where it is missing the test fails under CI=true and is skipped, with the reason, elsewhere.</summary>
internal static class ExternalProgram
{
    internal sealed record Run(int ExitCode, string Output, string Errors);

    /// <summary>Asks for a program that <c>tests/run</c> installs.</summary>
    public static void Require(string command)
    {
        if (Find(command) is not null)
        {
            return;
        }

        var message = $"{command} is not installed; tests/run installs it.";
        if (Environment.GetEnvironmentVariable("CI") == "true")
        {
            Assert.Fail(message);
        }

        LeftOut.Because(message);
    }

    /// <summary>Runs a program and waits for it; at most two minutes.</summary>
    public static async Task<Run> Start(string command, params string[] arguments)
    {
        Require(command);
        using var process = new Process();
        process.StartInfo = new ProcessStartInfo(Find(command)!, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        process.Start();
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{command} did not end within two minutes.");
        }

        return new Run(process.ExitCode, await output, await errors);
    }

    // Debian's interpreter first: its packages (python3-icalendar and others) are not seen by another one on the PATH.
    private static string? Find(string command) =>
        new[] { "/usr/bin" }.Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator))
            .Select(folder => Path.Combine(folder, command))
            .FirstOrDefault(File.Exists);
}
