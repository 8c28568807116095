using OfficePrep.Documents.Pdf;
using OfficePrep.Prep;
using OfficePrep.TestSupport;

namespace OfficePrep.Documents.Tests.Pdf;

/// <summary>A sheet in a temporary file, for the programs that read it back.</summary>
internal sealed class PrintedSheet : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("officeprep-sheet").FullName;

    public PrintedSheet(Snapshot snapshot, PageSize paper = PageSize.Letter)
    {
        Path = System.IO.Path.Combine(folder, "sheet.pdf");
        using var file = File.Create(Path);
        Print = SnapshotSheet.Write(snapshot, new SnapshotOptions { Paper = paper }, file);
    }

    public string Path { get; }

    public SnapshotPrint Print { get; }

    public static byte[] Bytes(Snapshot snapshot, SnapshotOptions? options = null)
    {
        using var bytes = new MemoryStream();
        SnapshotSheet.Write(snapshot, options ?? new SnapshotOptions(), bytes);
        return bytes.ToArray();
    }

    /// <summary>Its text as pdftotext reads it, spaces and line ends as one space.</summary>
    public async Task<string> Text()
    {
        var run = await ExternalProgram.Start("pdftotext", "-raw", Path, "-");
        return string.Join(' ', run.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    public string InFolder(string name) => System.IO.Path.Combine(folder, name);

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
