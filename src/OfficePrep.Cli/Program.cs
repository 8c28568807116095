using OfficePrep.Cli;

return await CommandLine.Run(args, Surroundings.OfProcess());
