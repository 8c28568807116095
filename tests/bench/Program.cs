using BenchmarkDotNet.Running;
using OfficePrep.Bench;

if (args is ["letters", ..])
{
    return LetterThroughput.Run(args[1..]);
}

BenchmarkSwitcher.FromAssembly(typeof(ReadingBenchmarks).Assembly).Run(args);
return 0;
