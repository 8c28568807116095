using System.Globalization;

namespace OfficePrep.Server.Addin;

/// <summary>
/// The product's sign, drawn for each size: a clock whose face is day on one side and night on the other, as one hour is for two cities.
/// Edges and hands are laid on whole pixels, since a picture scaled down to 16 pixels is a smear.
/// </summary>
internal static class AppIcon
{
    /// <summary>The side of the day; like the night it stands out from white and from Office's dark grey.</summary>
    public static readonly Ink Day = new(0x3A, 0x93, 0xD1);

    /// <summary>The side of the night.</summary>
    public static readonly Ink Night = new(0x1F, 0x71, 0xA8);

    /// <summary>Behind the sign where there must be no see-through.</summary>
    public static readonly Ink Tile = new(0xF3, 0xF8, 0xFC);

    private static readonly Ink White = new(0xFF, 0xFF, 0xFF);

    /// <summary>Widths in pixels of what Outlook and Word ask for on ribbons, phones and lists.</summary>
    public static IReadOnlyList<int> Sizes { get; } = [16, 20, 24, 25, 32, 40, 48, 50, 64, 75, 80, 96, 128, 144];

    /// <summary>The sign on nothing.</summary>
    /// <param name="size">Its width in pixels.</param>
    public static byte[] Draw(int size) => IconRaster.Draw(size, Clock(new ClockShape(size, 0)));

    /// <summary>The sign in the middle of a filled square, which Microsoft 365 cuts round corners from.</summary>
    /// <param name="size">The square's width in pixels.</param>
    /// <param name="sign">The sign's width in pixels.</param>
    public static byte[] DrawOnTile(int size, int sign) =>
        IconRaster.Draw(size, [new IconLayer((_, _) => true, Tile), .. Clock(new ClockShape(sign, (size - sign) / 2))]);

    /// <summary>White lines on nothing, as Microsoft 365 wants the small one.</summary>
    /// <param name="size">Its width in pixels.</param>
    public static byte[] DrawOutline(int size)
    {
        var shape = new ClockShape(size, 0);
        return IconRaster.Draw(size, [new IconLayer((x, y) => shape.IsOnRim(x, y) || shape.IsOnHands(x, y), White)]);
    }

    /// <summary>The same sign as a vector picture, for browsers.</summary>
    public static string Svg()
    {
        var shape = new ClockShape(16, 0);
        string Number(double value) => value.ToString(CultureInfo.InvariantCulture);
        var (center, radius) = (Number(shape.Center), Number(shape.Radius));
        var (top, bottom) = (Number(shape.Center - shape.Radius), Number(shape.Center + shape.Radius));
        string Half(int sweep, Ink ink) => $"""<path d="M{center} {top}A{radius} {radius} 0 0 {sweep} {center} {bottom}z" fill="{ink}"/>""";
        // The ends of the line are round and reach half its width further.
        var (up, right) = (Number(shape.Center - shape.Up + (shape.Hand / 2)), Number(shape.Center + shape.Right - (shape.Hand / 2)));
        return $"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">{Half(0, Day)}{Half(1, Night)}<path d="M{center} {up}V{center}H{right}" fill="none" stroke="{White}" stroke-width="{Number(shape.Hand)}" stroke-linecap="round" stroke-linejoin="round"/></svg>

            """;
    }

    private static IconLayer[] Clock(ClockShape shape) =>
    [
        new((x, y) => shape.IsOnFace(x, y) && x < shape.Center, Day),
        new((x, y) => shape.IsOnFace(x, y) && x >= shape.Center, Night),
        new(shape.IsOnHands, White),
    ];
}
