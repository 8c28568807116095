using OfficePrep.Documents.Excel;
using OfficePrep.Programs.Import;

namespace OfficePrep.Cli.Programs;

/// <summary>Opens a person's own list, whichever kind of file it is in.</summary>
internal static class ListFile
{
    /// <summary>Reads it; what kind of file it is, its first bytes say.</summary>
    /// <exception cref="FormatException">It cannot be opened, or holds no list; one sentence without the file's name.</exception>
    public static ListTable Read(string path, string? sheet)
    {
        try
        {
            using var file = File.OpenRead(path);
            if (file.Length > ListLimits.Bytes)
            {
                throw new FormatException($"it is larger than {(ListLimits.Bytes / 1_000_000).ToString(System.Globalization.CultureInfo.InvariantCulture)} MB; divide it");
            }

            var bytes = new byte[file.Length];
            file.ReadExactly(bytes);
            return bytes.AsSpan().StartsWith("PK"u8) || bytes is [0xD0, 0xCF, 0x11, 0xE0, ..] ? ListWorkbook.Read(new MemoryStream(bytes, writable: false), sheet) : DelimitedText.Read(bytes);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new FormatException("it cannot be opened; check its name, close it in other programs and see who may read it", fault);
        }
    }
}
