using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;

namespace OfficePrep.Bench;

/// <summary>What accepting a letter of 20 KB costs over HTTP: read, planned, stored and synced to the disk before the answer.</summary>
internal static class ServerLoad
{
    private const int People = 200;
    private const int Senders = 8;
    private const double Offered = 150;
    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(20);

    /// <summary>Runs it.</summary>
    public static async Task<int> Run(string[] words)
    {
        var isPostgres = words.Contains("postgres", StringComparer.Ordinal);
        await using var server = await ServerUnderLoad.Start(isPostgres);
        Say($"{(isPostgres ? "PostgreSQL" : "SQLite")}: cold start to the first answer {server.ColdStart.TotalSeconds:0.00} s, load {Load()}");
        await Task.Delay(TimeSpan.FromSeconds(5));
        Say($"idle memory {server.Memory:0} MiB");
        var clients = Enumerable.Range(0, People).Select(server.Client).ToList();
        var numbers = new int[People];
        var turn = -1;
        await AsFastAsPossible(Warm, Next);
        Say($"many people: {await Told(server, () => AsFastAsPossible(Measured, Next))}; {Senders} senders as fast as they can, load {Load()}");
        Say($"many people: {await Told(server, () => AtARate(Measured, Next))}; {Offered:0} a second offered");
        Say($"memory after that {server.Memory:0} MiB");
        using var one = server.Client(People);
        for (var (number, step) = (0, 60); number < 300; number += step)
        {
            var from = number - 1;
            Say($"one person, letters {number} to {number + step}: {await Told(server, async () => await Count(step, 2, () => Send(one, Interlocked.Increment(ref from))))}");
        }

        clients.ForEach(client => client.Dispose());
        return 0;

        // Everybody in turn, so that all seasons grow alike.
        Task Next()
        {
            var person = Interlocked.Increment(ref turn) % People;
            return Send(clients[person], Interlocked.Increment(ref numbers[person]) - 1);
        }
    }

    private static async Task Send(HttpClient client, int number)
    {
        using var body = new ByteArrayContent(LoadLetters.Write(number));
        using var answer = await client.PostAsync("/api/messages?home=Asia/Karachi&name=letter.eml", body);
        if (answer.StatusCode != HttpStatusCode.Created)
        {
            throw new InvalidOperationException($"{(int)answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
        }
    }

    private static async Task<ConcurrentBag<double>> AsFastAsPossible(TimeSpan time, Func<Task> act)
    {
        var waits = new ConcurrentBag<double>();
        var begun = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, Senders).Select(async _ =>
        {
            while (Stopwatch.GetElapsedTime(begun) < time)
            {
                var sent = Stopwatch.GetTimestamp();
                await act();
                waits.Add(Stopwatch.GetElapsedTime(sent).TotalMilliseconds);
            }
        }));
        return waits;
    }

    // Waits count from when a letter was due, so that a server that falls behind cannot hide it.
    private static async Task<ConcurrentBag<double>> AtARate(TimeSpan time, Func<Task> act)
    {
        var waits = new ConcurrentBag<double>();
        var begun = Stopwatch.GetTimestamp();
        var sent = new List<Task>();
        for (var number = 0; number < time.TotalSeconds * Offered; number++)
        {
            var due = TimeSpan.FromSeconds(number / Offered);
            if (due - Stopwatch.GetElapsedTime(begun) is var early && early > TimeSpan.Zero)
            {
                await Task.Delay(early);
            }

            sent.Add(One(due));
        }

        await Task.WhenAll(sent);
        return waits;

        async Task One(TimeSpan due)
        {
            await act();
            waits.Add((Stopwatch.GetElapsedTime(begun) - due).TotalMilliseconds);
        }
    }

    private static async Task<ConcurrentBag<double>> Count(int count, int senders, Func<Task> act)
    {
        var waits = new ConcurrentBag<double>();
        await Task.WhenAll(Enumerable.Range(0, senders).Select(async _ =>
        {
            for (var number = 0; number < count / senders; number++)
            {
                var sent = Stopwatch.GetTimestamp();
                await act();
                waits.Add(Stopwatch.GetElapsedTime(sent).TotalMilliseconds);
            }
        }));
        return waits;
    }

    private static async Task<string> Told(ServerUnderLoad server, Func<Task<ConcurrentBag<double>>> run)
    {
        var (processor, begun) = (server.ProcessorTime, Stopwatch.GetTimestamp());
        var waits = (await run()).Order().ToList();
        var seconds = Stopwatch.GetElapsedTime(begun).TotalSeconds;
        return string.Create(CultureInfo.InvariantCulture, $"{waits.Count / seconds:0}/s, p50 {At(0.5):0.0} p95 {At(0.95):0.0} p99 {At(0.99):0.0} max {waits[^1]:0.0} ms, {(server.ProcessorTime - processor).TotalMilliseconds / waits.Count:0.0} ms of processor time each");

        double At(double part) => waits[(int)(part * (waits.Count - 1))];
    }

    private static string Load() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
