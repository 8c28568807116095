using BenchmarkDotNet.Running;
using OfficePrep.Bench;

switch (args)
{
    case ["letters", ..]:
        return LetterThroughput.Run(args[1..]);
    case ["times", ..]:
        return TimeFinding.Run(args[1..]);
    case ["hostile"]:
        return HostileMail.Run();
    case ["growth"]:
        return HostileMail.Growth();
    case ["packs"]:
        return PackPrinting.Run();
    case ["planning"]:
        return PlanningGrowth.Run();
    default:
        BenchmarkSwitcher.FromAssembly(typeof(ReadingBenchmarks).Assembly).Run(args);
        return 0;
}
