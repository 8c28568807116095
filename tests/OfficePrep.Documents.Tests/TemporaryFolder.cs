namespace OfficePrep.Documents.Tests;

/// <summary>A folder for the files that foreign programs read; gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Name { get; } = Directory.CreateTempSubdirectory("officeprep-").FullName;

    public async Task<string> Write(string file, byte[] content)
    {
        var path = Path.Combine(Name, file);
        await File.WriteAllBytesAsync(path, content);
        return path;
    }

    public void Dispose() => Directory.Delete(Name, recursive: true);
}
