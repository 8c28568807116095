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
    case ["sheets"]:
        return SheetBench.Run(null);
    case ["sheets", var folder]:
        return SheetBench.Run(folder);
    case ["tracker", var size]:
        return TrackerBench.Run(size, null);
    case ["tracker", var size, var folder]:
        return TrackerBench.Run(size, folder);
    case ["import"]:
        return ImportBench.Run();
    case ["server", ..]:
        return await ServerLoad.Run(args[1..]);
    default:
        BenchmarkSwitcher.FromAssembly(typeof(ReadingBenchmarks).Assembly).Run(args);
        return 0;
}
