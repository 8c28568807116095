using System.Globalization;
using System.IO.Compression;

namespace OfficePrep.Documents;

/// <summary>Takes the parts out of a zip file, within limits that the file's own headers cannot talk their way around.</summary>
internal static class PackageParts
{
    // The first bytes of a compound file: an old .doc or .xls, or a new one behind a password.
    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0];

    /// <summary>All bytes of the input.</summary>
    public static byte[] Bytes(Stream input, DocumentLimits limits)
    {
        using var bytes = new MemoryStream();
        if (!Copy(input, bytes, limits.FileBytes))
        {
            throw new DocumentRefusedException($"it is larger than {Megabytes(limits.FileBytes)}; take large pictures out of it");
        }

        var file = bytes.ToArray();
        return file.AsSpan().StartsWith(CompoundFile)
            ? throw new DocumentRefusedException("it is password-protected or in an old format; save it as .docx or .xlsx without a password")
            : file;
    }

    /// <summary>The parts by name. Names are compared as they stand; two of one name are refused, because readers disagree on which of them counts.</summary>
    public static Dictionary<string, byte[]> Unpack(ZipArchive zip, DocumentLimits limits)
    {
        if (zip.Entries.Count > limits.Parts)
        {
            throw new DocumentRefusedException($"it has more than {limits.Parts.ToString(CultureInfo.InvariantCulture)} parts; copy its text into a new file");
        }

        var parts = new Dictionary<string, byte[]>(StringComparer.OrdinalIgnoreCase);
        var left = limits.UnpackedBytes;
        foreach (var entry in zip.Entries.Where(entry => !entry.FullName.EndsWith('/')))
        {
            var part = Unpack(entry, left, limits);
            left -= part.Length;
            if (!parts.TryAdd(entry.FullName, part) || entry.FullName.Contains("..", StringComparison.Ordinal) || entry.FullName.Contains('\\', StringComparison.Ordinal))
            {
                throw new InvalidDataException("A part's name is not one that an Office file has.");
            }
        }

        return parts;
    }

    private static byte[] Unpack(ZipArchiveEntry entry, int left, DocumentLimits limits)
    {
        using var bytes = new MemoryStream();
        using var stream = entry.Open();
        if (entry.Length > left || !Copy(stream, bytes, left))
        {
            throw new DocumentRefusedException($"it unpacks to more than {Megabytes(limits.UnpackedBytes)}; take large pictures out of it");
        }

        return bytes.Length > limits.RatioFrom && bytes.Length / Math.Max(1, entry.CompressedLength) > limits.Ratio
            ? throw new DocumentRefusedException("a part of it is packed more tightly than any real document; copy its text into a new file")
            : bytes.ToArray();
    }

    // False where there is more than is allowed; no more than that is ever held.
    private static bool Copy(Stream from, MemoryStream to, int most)
    {
        var buffer = new byte[81920];
        for (int count; (count = from.Read(buffer)) > 0;)
        {
            if (to.Length + count > most)
            {
                return false;
            }

            to.Write(buffer, 0, count);
        }

        return true;
    }

    private static string Megabytes(int bytes) => $"{(bytes / 1_000_000).ToString(CultureInfo.InvariantCulture)} MB";
}
