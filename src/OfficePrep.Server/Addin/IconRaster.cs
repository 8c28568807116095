namespace OfficePrep.Server.Addin;

/// <summary>Turns shapes into pixels with soft edges.</summary>
internal static class IconRaster
{
    // Points looked at in each pixel, across and down: 64 shades of an edge.
    private const int Points = 8;

    /// <summary>Draws a square picture.</summary>
    /// <param name="size">Its width in pixels.</param>
    /// <param name="layers">What is on it, from the bottom up.</param>
    /// <returns>The picture as a PNG file.</returns>
    public static byte[] Draw(int size, IReadOnlyList<IconLayer> layers)
    {
        var pixels = new byte[size * size * 4];
        for (var at = 0; at < size * size; at++)
        {
            Shade(pixels.AsSpan(at * 4, 4), at % size, at / size, layers);
        }

        return PngFile.Write(size, pixels);
    }

    private static void Shade(Span<byte> pixel, int left, int top, IReadOnlyList<IconLayer> layers)
    {
        var (red, green, blue, covered) = (0, 0, 0, 0);
        for (var point = 0; point < Points * Points; point++)
        {
            var (x, y) = (left + (((point % Points) + 0.5) / Points), top + (((point / Points) + 0.5) / Points));
            for (var layer = layers.Count - 1; layer >= 0; layer--)
            {
                if (layers[layer].Covers(x, y))
                {
                    var color = layers[layer].Color;
                    (red, green, blue, covered) = (red + color.Red, green + color.Green, blue + color.Blue, covered + 1);
                    break;
                }
            }
        }

        if (covered > 0)
        {
            // The color of what is covered only: the file says apart how much that is.
            (pixel[0], pixel[1], pixel[2]) = (Share(red, covered), Share(green, covered), Share(blue, covered));
            pixel[3] = Share(covered * byte.MaxValue, Points * Points);
        }
    }

    private static byte Share(int sum, int count) => (byte)((sum + (count / 2)) / count);
}
