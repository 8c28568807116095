using System.Buffers.Binary;
using System.IO.Compression;

namespace OfficePrep.Server.Tests.Addin;

/// <summary>A square picture as its file says it: what <c>PngFile</c> writes, read back.</summary>
internal sealed record Picture(int Width, int Height, byte[] Pixels)
{
    public static Picture Read(byte[] file)
    {
        Assert.Equal("PNG", System.Text.Encoding.ASCII.GetString(file, 1, 3));
        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(20)));
        using var packed = new MemoryStream();
        for (var at = 8; at < file.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            if (System.Text.Encoding.ASCII.GetString(file, at + 4, 4) == "IDAT")
            {
                packed.Write(file, at + 8, length);
            }

            at += length + 12;
        }

        packed.Position = 0;
        using var zlib = new ZLibStream(packed, CompressionMode.Decompress);
        using var rows = new MemoryStream();
        zlib.CopyTo(rows);
        var plain = rows.ToArray();
        Assert.Equal(height * ((width * 4) + 1), plain.Length);
        return new Picture(width, height, [.. Enumerable.Range(0, height).SelectMany(row => plain.AsSpan((row * ((width * 4) + 1)) + 1, width * 4).ToArray())]);
    }

    /// <summary>Red, green, blue and cover of a pixel.</summary>
    public (byte Red, byte Green, byte Blue, byte Cover) At(int x, int y) =>
        Pixels.AsSpan(((y * Width) + x) * 4, 4) is var pixel ? (pixel[0], pixel[1], pixel[2], pixel[3]) : default;
}
