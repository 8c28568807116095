using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace OfficePrep.Fuzz;

/// <summary>Walks many inputs through the product. A crash, a hang, another exception than the named refusal, an outcome that breaks a promise, or an input that takes too long is a fault; its bytes are saved.</summary>
/// <param name="options">How many, and from where.</param>
/// <param name="folder">Where the bytes of faults are saved.</param>
internal sealed class FuzzRun(FuzzOptions options, string folder)
{
    /// <summary>No letter may take longer.</summary>
    private const double SlowMilliseconds = 1000;

    /// <summary>After so long an input is taken to hang; a loaded machine may stall a healthy one for a few seconds.</summary>
    private const double HangMilliseconds = 60_000;

    /// <summary>After so many faults there is something to mend first.</summary>
    private const int MostFaults = 20;

    private readonly FuzzInputs inputs = new(options.Seed);
    private readonly ConcurrentBag<string> faults = [];
    private readonly ConcurrentBag<int> slow = [];
    private readonly (int Index, long Began)[] current = new (int, long)[options.Workers];
    private readonly Lock gate = new();
    private int next = -1;
    private int read;
    private int refused;
    private (double Milliseconds, int Index) slowest;

    /// <summary>Runs all inputs.</summary>
    public FuzzSummary Run()
    {
        var began = Stopwatch.GetTimestamp();
        if (options.Only is { } only)
        {
            Try(only, 0);
        }
        else
        {
            Array.Fill(current, (-1, 0));
            var workers = Enumerable.Range(0, options.Workers).Select(Start).ToList();
            while (workers.Exists(worker => !worker.Join(20)) && !Hangs())
            {
            }
        }
        foreach (var index in slow.Order())
            MeasureAgain(index);
        return new(options.Seed, read, refused, Stopwatch.GetElapsedTime(began), slowest, [.. faults.Order(StringComparer.Ordinal)]);
    }

    private Thread Start(int worker)
    {
        var thread = new Thread(() =>
        {
            for (var index = Interlocked.Increment(ref next); index < options.Count && faults.Count < MostFaults; index = Interlocked.Increment(ref next))
                Try(index, worker);
            current[worker] = (-1, 0);
        }) { IsBackground = true, Name = $"fuzz {worker}" };
        thread.Start();
        return thread;
    }

    private void Try(int index, int worker)
    {
        var input = inputs[index];
        var began = Stopwatch.GetTimestamp();
        current[worker] = (index, began);
        var (wasRead, fault) = Outcome(input);
        Note(index, Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        Interlocked.Increment(ref wasRead ? ref read : ref refused);
        if (fault is not null)
            Report(input, fault);
    }

    private static (bool WasRead, string? Fault) Outcome(FuzzInput input)
    {
        try
        {
            return (WholePath.Walk(input), null);
        }
#pragma warning disable CA1031 // Finding exceptions that nobody expects is what this program is for; each is reported with its bytes.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return (true, $"{fault.GetType().Name}: {fault.Message}{Where(fault)}");
        }
    }

    private void Note(int index, double milliseconds)
    {
        if (milliseconds > SlowMilliseconds)
            slow.Add(index);
        lock (gate)
            slowest = milliseconds > slowest.Milliseconds ? (milliseconds, index) : slowest;
    }

    private bool Hangs()
    {
        foreach (var (index, began) in current.ToArray())
        {
            if (index >= 0 && began > 0 && Stopwatch.GetElapsedTime(began).TotalMilliseconds > HangMilliseconds)
            {
                Report(inputs[index], "it does not come back");
                return true;
            }
        }
        return false;
    }

    /// <summary>The machine may be busy: alone, three times, the shortest counts.</summary>
    private void MeasureAgain(int index)
    {
        var input = inputs[index];
        var shortest = double.MaxValue;
        for (var i = 0; i < 3; i++)
        {
            var began = Stopwatch.GetTimestamp();
            Outcome(input);
            shortest = Math.Min(shortest, Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }
        if (shortest > SlowMilliseconds)
            Report(input, string.Create(CultureInfo.InvariantCulture, $"it takes {shortest:0} ms"));
    }

    private void Report(FuzzInput input, string fault)
    {
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"seed-{options.Seed}-index-{input.Index}{input.Ending}"));
        File.WriteAllBytes(file, input.Bytes);
        faults.Add(string.Create(CultureInfo.InvariantCulture, $"seed {options.Seed}, index {input.Index} ({input.Origin}, read as {input.Format}, {input.Bytes.Length} bytes): {fault}. Saved as artifacts/fuzz/{Path.GetFileName(file)}; again with --seed {options.Seed} --only {input.Index}"));
    }

    private static string Where(Exception fault) =>
        string.Concat((fault.StackTrace ?? "").Split('\n').Where(line => line.Contains("OfficePrep", StringComparison.Ordinal)).Take(3).Select(line => " | " + line.Trim().Split(" in ")[0]));
}
