using OfficePrep.Fuzz;

if (FuzzOptions.Parse(args) is not { } options)
{
    Console.Error.WriteLine("Usage: OfficePrep.Fuzz [--count N] [--seed N] [--only INDEX] [--workers N]");
    return 2;
}

var artifacts = Path.Combine(Checkout.Root, "artifacts", "fuzz");
var summary = new FuzzRun(options, artifacts).Run();
Console.WriteLine(summary);
return summary.Faults.Count == 0 ? 0 : 1;
