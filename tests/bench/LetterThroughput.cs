using System.Diagnostics;
using System.Globalization;
using OfficePrep.Reading;

namespace OfficePrep.Bench;

/// <summary>Letters per second on one thread, warm, as a whole loop: the figure to set beside other readers. Medians of several passes.</summary>
internal static class LetterThroughput
{
    /// <summary>Measures the folders named on the command line, or the corpus of the checkout.</summary>
    public static int Run(string[] folders)
    {
        var letters = Letters.Of(folders);
        Timing.Warm(() => Pass(letters));

        var passes = Enumerable.Range(0, 15).Select(_ => Measured(letters)).ToArray();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{letters.Count} letters, {letters.Sum(bytes => bytes.Length) / 1024.0:0} KB: {Median(passes.Select(pass => letters.Count / pass.Processor)):0} letters/s of processor time, {Median(passes.Select(pass => letters.Count / pass.Seconds)):0} letters/s by the clock, {Median(passes.Select(pass => (double)pass.Bytes / letters.Count)) / 1024:0} KB allocated per letter"));
        return 0;
    }

    /// <summary>Processor time is that of the whole process, the garbage collector with it; on a machine that others use too, it is the steadier figure.</summary>
    private static (double Seconds, double Processor, long Bytes) Measured(IReadOnlyList<byte[]> letters)
    {
        var used = Environment.CpuUsage.TotalTime;
        var before = GC.GetAllocatedBytesForCurrentThread();
        var began = Stopwatch.GetTimestamp();
        Pass(letters);
        return (Stopwatch.GetElapsedTime(began).TotalSeconds, (Environment.CpuUsage.TotalTime - used).TotalSeconds, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static int Pass(IReadOnlyList<byte[]> letters) =>
        letters.Sum(bytes => InvitationReader.Read(Letters.Decode(bytes), "Asia/Karachi").Times.Count);

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
