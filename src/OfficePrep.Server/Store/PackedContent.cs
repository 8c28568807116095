using System.Buffers;
using System.IO.Compression;

namespace OfficePrep.Server.Store;

/// <summary>
/// Packs what is stored: a season of 150 letters is 290 KB as a document and a tenth of that packed, and every step writes it to the log and to the disk.
/// The quickest setting takes less time than the database takes for the bytes that it saves.
/// </summary>
internal static class PackedContent
{
    // Below this a file takes one page of the database either way.
    private const int Smallest = 1024;
    private const int Quickest = 1;
    private const int Window = 22;

    // Text. Documents, archives and states of undo are packed already.
    private static readonly string[] Endings = [".json", ".ics", ".eml", ".txt", ".html", ".csv"];

    /// <summary>Packs a file, where that makes it smaller.</summary>
    public static (Packing Packing, byte[] Content) Pack(string name, byte[] bytes)
    {
        if (bytes.Length < Smallest || !Endings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
        {
            return (Packing.None, bytes);
        }

        var packed = ArrayPool<byte>.Shared.Rent(bytes.Length);
        try
        {
            return BrotliEncoder.TryCompress(bytes, packed.AsSpan(0, bytes.Length), out var length, Quickest, Window) ? (Packing.Brotli, packed[..length]) : (Packing.None, bytes);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(packed);
        }
    }

    /// <summary>The file again.</summary>
    public static byte[] Unpack(Packing packing, byte[] content)
    {
        if (packing == Packing.None)
        {
            return content;
        }

        using var packed = new BrotliStream(new MemoryStream(content, writable: false), CompressionMode.Decompress);
        using var bytes = new MemoryStream(content.Length * 8);
        packed.CopyTo(bytes);
        return bytes.ToArray();
    }
}
