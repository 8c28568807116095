using BenchmarkDotNet.Attributes;
using OfficePrep.Reading;

namespace OfficePrep.Bench;

/// <summary>How reading grows with the length of the body: a doubling should cost about twice, never four times.</summary>
[MemoryDiagnoser]
public class GrowthBenchmarks
{
    private byte[] letter = [];

    [Params(1, 4, 16, 64, 256, 1024)]
    public int Kilobytes { get; set; }

    [GlobalSetup]
    public void Write() => letter = Letters.OfLength(Kilobytes * 1024);

    [Benchmark(Description = "bytes to notice")]
    public int Whole() => InvitationReader.Read(Letters.Decode(letter), "Asia/Karachi").Times.Count;
}
