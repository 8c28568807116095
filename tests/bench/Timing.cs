using System.Diagnostics;

namespace OfficePrep.Bench;

/// <summary>Times work on one thread by processor time, which other programs on the machine disturb less than the clock.</summary>
internal static class Timing
{
    /// <summary>Long enough for the just-in-time compiler to settle, also on a busy machine.</summary>
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(10);

    /// <summary>Repeats the work until it is warm.</summary>
    public static void Warm(Action work, TimeSpan? atLeast = null)
    {
        var began = Stopwatch.GetTimestamp();
        do
        {
            work();
        }
        while (Stopwatch.GetElapsedTime(began) < (atLeast ?? WarmUp));
    }

    /// <summary>The median of several runs, in seconds of processor time.</summary>
    public static double Median(Action work, int runs)
    {
        var seconds = new double[runs];
        for (var i = 0; i < runs; i++)
        {
            var used = Environment.CpuUsage.TotalTime;
            work();
            seconds[i] = (Environment.CpuUsage.TotalTime - used).TotalSeconds;
        }
        Array.Sort(seconds);
        return seconds[runs / 2];
    }
}
