namespace OfficePrep.Server.Addin;

/// <summary>A shape of a picture in one color; what comes later covers what comes before.</summary>
/// <param name="Covers">Whether a point, in pixels from the upper left corner, lies in it.</param>
/// <param name="Color">Its color.</param>
internal sealed record IconLayer(Func<double, double, bool> Covers, Ink Color);
