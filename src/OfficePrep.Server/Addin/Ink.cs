namespace OfficePrep.Server.Addin;

/// <summary>A color without see-through.</summary>
internal readonly record struct Ink(byte Red, byte Green, byte Blue)
{
    /// <summary>As pages and pictures write it.</summary>
    public override string ToString() => $"#{Red:x2}{Green:x2}{Blue:x2}";
}
