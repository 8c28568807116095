using OfficePrep.TestSupport;

namespace OfficePrep.Documents.Tests.Calendar;

/// <summary>Programs that read a calendar file and print UID, start and end of each event, seconds since 1970, tab separated.</summary>
internal static class ForeignCalendar
{
    private static readonly Lazy<Task<string>> Libical = new(Compile);

    public static async Task<string> Read(string reader, byte[] file)
    {
        using var folder = new TemporaryFolder();
        var path = await folder.Write("season.ics", file);
        var run = reader switch
        {
            "libical" => await ExternalProgram.Start(await Libical.Value, path),
            "ical.js" => await ExternalProgram.Start("node", IcalJs(), path),
            _ => await ExternalProgram.Start("python3", Here(reader), path),
        };
        Assert.True(run.ExitCode == 0, run.Errors);
        return string.Concat(run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => string.Join('\t', line.Split('\t')[..3]) + "\n"));
    }

    public static string Here(string file) => RepositoryRoot.Path("tests", "OfficePrep.Documents.Tests", "Calendar", file);

    private static string IcalJs()
    {
        ExternalProgram.Require("node");
        if (!Directory.Exists(Here("ical.js/node_modules")))
        {
            const string Missing = "ical.js is not installed; tests/run installs it where npm is.";
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", Missing);
            LeftOut.Because(Missing);
        }

        return Here("ical.js/reader.mjs");
    }

    private static async Task<string> Compile()
    {
        var reader = Path.Combine(Directory.CreateTempSubdirectory("officeprep-").FullName, "libical-reader");
        var compiled = await ExternalProgram.Start("gcc", "-O1", "-o", reader, Here("libical-reader.c"), "-lical");
        Assert.True(compiled.ExitCode == 0, compiled.Errors);
        return reader;
    }
}
