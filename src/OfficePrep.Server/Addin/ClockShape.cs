namespace OfficePrep.Server.Addin;

/// <summary>Where the lines of the clock lie, in pixels, at one size.</summary>
internal sealed class ClockShape
{
    // Shares of the width, as they are at 16 pixels.
    private const double Margin = 1.0 / 16;
    private const double HandWidth = 0.11;
    private const double MinuteHand = 0.30;
    private const double HourHand = 0.24;

    /// <summary>Lays it out.</summary>
    /// <param name="size">Its width.</param>
    /// <param name="offset">How far it lies from the upper left corner, to the right and down.</param>
    public ClockShape(int size, int offset)
    {
        var margin = Math.Max(1, Math.Round(size * Margin, MidpointRounding.AwayFromZero));
        Center = offset + (size / 2.0);
        Radius = (size / 2.0) - margin;
        // As even or odd as the picture, so that both edges of a line in the middle fall between two pixels.
        Hand = Math.Max(2 - (size % 2), (Math.Round(((size * HandWidth) - (size % 2)) / 2, MidpointRounding.AwayFromZero) * 2) + (size % 2));
        Up = ToEdge(size * MinuteHand, size);
        Right = ToEdge(size * HourHand, size);
    }

    /// <summary>The middle, across and down.</summary>
    public double Center { get; }

    /// <summary>From the middle to the rim.</summary>
    public double Radius { get; }

    /// <summary>Width of the hands.</summary>
    public double Hand { get; }

    /// <summary>From the middle to the end of the minute hand.</summary>
    public double Up { get; }

    /// <summary>From the middle to the end of the hour hand.</summary>
    public double Right { get; }

    /// <summary>Whether a point lies on the face.</summary>
    public bool IsOnFace(double x, double y) => Distance(x, y, Center, Center) <= Radius;

    /// <summary>Whether a point lies on the face's edge: half as wide as a hand, so that the hands do not touch it.</summary>
    public bool IsOnRim(double x, double y) => IsOnFace(x, y) && Distance(x, y, Center, Center) >= Radius - (Hand / 2);

    /// <summary>Whether a point lies on a hand; their ends are round.</summary>
    public bool IsOnHands(double x, double y)
    {
        var half = Hand / 2;
        return Distance(x, y, Center, Math.Clamp(y, Center - Up + half, Center)) <= half
            || Distance(x, y, Math.Clamp(x, Center, Center + Right - half), Center) <= half;
    }

    private static double ToEdge(double length, int size) => size % 2 == 0 ? Math.Round(length, MidpointRounding.AwayFromZero) : Math.Floor(length) + 0.5;

    private static double Distance(double x, double y, double toX, double toY) => Math.Sqrt(((x - toX) * (x - toX)) + ((y - toY) * (y - toY)));
}
