using BenchmarkDotNet.Attributes;
using OfficePrep.Mail;
using OfficePrep.Reading;

namespace OfficePrep.Bench;

/// <summary>Reading a letter: its bytes to a <see cref="Letter"/>, the letter to a <see cref="Notice"/>, and both, per corpus of labelled messages.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private Letter[] letters = [];

    [GlobalSetup]
    public void Decode() => letters = [.. Letters.Corpus.Select(Letters.Decode)];

    [Benchmark(Description = "bytes to letter, per corpus")]
    public int Decoding() => Letters.Corpus.Sum(bytes => Letters.Decode(bytes).Body.Text.Length);

    [Benchmark(Description = "letter to notice, per corpus")]
    public int Reading() => letters.Sum(letter => InvitationReader.Read(letter, "Asia/Karachi").Times.Count);

    [Benchmark(Description = "bytes to notice, per corpus", Baseline = true)]
    public int Whole() => Letters.Corpus.Sum(bytes => InvitationReader.Read(Letters.Decode(bytes), "Asia/Karachi").Times.Count);
}
