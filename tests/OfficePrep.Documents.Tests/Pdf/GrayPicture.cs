using System.Buffers.Binary;
using System.IO.Compression;

namespace OfficePrep.Documents.Tests.Pdf;

/// <summary>A picture in shades of gray, from the PNG that pdftoppm writes: 8 bits a channel, not interlaced.</summary>
internal sealed class GrayPicture
{
    private readonly byte[] shades;

    private GrayPicture(int width, int height, byte[] shades)
    {
        Width = width;
        Height = height;
        this.shades = shades;
    }

    public int Width { get; }

    public int Height { get; }

    /// <summary>Reads a PNG (ISO 15948).</summary>
    public static GrayPicture Read(string path)
    {
        var file = File.ReadAllBytes(path);
        using var packed = new MemoryStream();
        var (width, height, channels) = (0, 0, 1);
        for (var at = 8; at + 8 <= file.Length;)
        {
            var length = (int)BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at));
            var kind = System.Text.Encoding.ASCII.GetString(file, at + 4, 4);
            var data = file.AsSpan(at + 8, length);
            if (kind == "IHDR")
            {
                (width, height) = ((int)BinaryPrimitives.ReadUInt32BigEndian(data), (int)BinaryPrimitives.ReadUInt32BigEndian(data[4..]));
                // Gray or red, green and blue; the three are alike where a page was drawn in gray.
                Assert.True(data[8] == 8 && data[9] is 0 or 2 && data[12] == 0, $"{path} is no picture that this test can read");
                channels = data[9] == 2 ? 3 : 1;
            }
            else if (kind == "IDAT")
            {
                packed.Write(data);
            }

            at += length + 12;
        }

        packed.Position = 0;
        using var inflate = new ZLibStream(packed, CompressionMode.Decompress);
        return new GrayPicture(width, height, First(Unfilter(inflate, width * channels, height, channels), channels));
    }

    /// <summary>The share of blocks of eight by eight dots whose mean shade differs by more than a tenth: letters may shift by a hair between renderers, whole lines may not.</summary>
    public double DifferenceTo(GrayPicture other)
    {
        const int block = 8;
        Assert.Equal((Width, Height), (other.Width, other.Height));
        var (all, different) = (0, 0);
        for (var y = 0; y + block <= Height; y += block)
        {
            for (var x = 0; x + block <= Width; x += block)
            {
                all++;
                different += Math.Abs(Mean(x, y, block) - other.Mean(x, y, block)) > 25.5 ? 1 : 0;
            }
        }

        return (double)different / all;
    }

    private double Mean(int left, int top, int block)
    {
        var sum = 0;
        for (var y = top; y < top + block; y++)
        {
            for (var x = left; x < left + block; x++)
            {
                sum += shades[(y * Width) + x];
            }
        }

        return (double)sum / (block * block);
    }

    private static byte[] First(byte[] samples, int channels) => channels == 1 ? samples : [.. samples.Where((_, at) => at % channels == 0)];

    private static byte[] Unfilter(Stream rows, int width, int height, int step)
    {
        var shades = new byte[width * height];
        for (var y = 0; y < height; y++)
        {
            var filter = rows.ReadByte();
            var row = shades.AsSpan(y * width, width);
            rows.ReadExactly(row);
            for (var x = 0; x < width; x++)
            {
                int left = x >= step ? row[x - step] : 0, up = y > 0 ? shades[((y - 1) * width) + x] : 0, corner = x >= step && y > 0 ? shades[((y - 1) * width) + x - step] : 0;
                row[x] = (byte)((row[x] + (filter switch { 0 => 0, 1 => left, 2 => up, 3 => (left + up) / 2, _ => Nearest(left, up, corner) })) & 0xFF);
            }
        }

        return shades;
    }

    // The Paeth predictor.
    private static int Nearest(int left, int up, int corner)
    {
        var guess = left + up - corner;
        int toLeft = Math.Abs(guess - left), toUp = Math.Abs(guess - up), toCorner = Math.Abs(guess - corner);
        return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    }
}
