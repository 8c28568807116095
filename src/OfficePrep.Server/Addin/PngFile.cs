using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace OfficePrep.Server.Addin;

/// <summary>Writes a square picture as PNG (ISO/IEC 15948): eight bits each of red, green, blue and cover.</summary>
internal static class PngFile
{
    private static readonly byte[] Signature = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Writes it.</summary>
    /// <param name="size">Its width in pixels.</param>
    /// <param name="pixels">Four bytes a pixel, row by row from the top.</param>
    public static byte[] Write(int size, ReadOnlySpan<byte> pixels)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, size);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), size);
        (header[8], header[9]) = (8, 6); // bits a channel; true color with cover
        using var file = new MemoryStream();
        file.Write(Signature);
        Chunk(file, "IHDR", header);
        Chunk(file, "IDAT", Packed(size, pixels));
        Chunk(file, "IEND", []);
        return file.ToArray();
    }

    private static byte[] Packed(int size, ReadOnlySpan<byte> pixels)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize))
        {
            for (var row = 0; row < size; row++)
            {
                zlib.WriteByte(0); // the row as it is
                zlib.Write(pixels.Slice(row * size * 4, size * 4));
            }
        }

        return packed.ToArray();
    }

    private static void Chunk(MemoryStream file, string type, ReadOnlySpan<byte> content)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        file.Write(number);
        byte[] body = [.. Encoding.ASCII.GetBytes(type), .. content];
        file.Write(body);
        BinaryPrimitives.WriteUInt32BigEndian(number, Checksum(body));
        file.Write(number);
    }

    // CRC-32 as annex D of the standard has it, without its table: the pictures are small.
    private static uint Checksum(byte[] body)
    {
        var sum = uint.MaxValue;
        foreach (var value in body)
        {
            sum ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                sum = (sum >> 1) ^ ((sum & 1) == 0 ? 0 : 0xEDB88320);
            }
        }

        return ~sum;
    }
}
