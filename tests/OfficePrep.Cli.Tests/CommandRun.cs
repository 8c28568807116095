using System.Text;
using NodaTime;
using OfficePrep.Planning;

namespace OfficePrep.Cli.Tests;

/// <summary>Runs the command inside the test, in a folder of its own that is thrown away.</summary>
internal sealed class CommandRun : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("officeprep-");

    internal sealed record Result(int Code, string Output, string Errors);

    /// <summary>A path inside the folder.</summary>
    public string At(params string[] parts) => Path.Combine([folder.FullName, .. parts]);

    /// <summary>Writes a file and returns its path.</summary>
    public string Put(string name, string text) => Put(name, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a file and returns its path.</summary>
    public string Put(string name, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(name))!);
        File.WriteAllBytes(At(name), bytes);
        return At(name);
    }

    /// <summary>A small letter that the reader understands as being about a program.</summary>
    public string PutLetter(string name, string hospital, string subject = "Interview confirmed", string body = "") => Put(name, $"""
        From: "{hospital} Internal Medicine" <residency@{hospital.ToLowerInvariant()}.example>
        To: applicant@mail.example
        Subject: {subject}
        Date: Mon, 12 Oct 2026 09:00:00 -0400
        Message-ID: <{name}@{hospital.ToLowerInvariant()}.example>
        MIME-Version: 1.0
        Content-Type: text/plain; charset=utf-8

        Dear applicant,

        Your interview with the {hospital} Medical Center Internal Medicine Residency Program in Buffalo, NY is confirmed.
        {body}
        """.Replace("\n", "\r\n", StringComparison.Ordinal));

    /// <summary>The packs of interviews in a season's folder, in the order of their names; the general pack is left out.</summary>
    public string[] Packs(string name) => [.. Directory.GetFiles(At(name, "packs")).Where(file => Path.GetFileName(file) != "general.docx").Order(StringComparer.Ordinal)];

    /// <summary>The season in a folder.</summary>
    public Season Season(string name) => SeasonJson.Read(File.ReadAllBytes(At(name, "season.json")));

    /// <summary>Runs the command.</summary>
    public static Task<Result> Run(params string[] arguments) => Run(new MemoryStream(), arguments);

    /// <summary>Runs the command with a standard input.</summary>
    public static async Task<Result> Run(Stream input, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        var code = await CommandLine.Run(["--now", "2026-10-20T12:00:00Z", .. arguments], new Surroundings(input, output, errors, TimeProvider.System, IsTerminal: false, WantsNoColor: false));
        return new Result(code, output.ToString(), errors.ToString());
    }

    public void Dispose() => folder.Delete(recursive: true);
}
