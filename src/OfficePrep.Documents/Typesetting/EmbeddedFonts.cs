namespace OfficePrep.Documents.Typesetting;

/// <summary>The fonts that the build embedded (OfficePrep.Documents.Fonts.targets); none where npm was missing then.</summary>
internal static class EmbeddedFonts
{
    private static readonly string[] OtherScripts = ["NotoSansArabic", "NotoSansHebrew", "NotoSansDevanagari"];

    private static readonly Lazy<Dictionary<string, FontFace>> Faces = new(Load);

    /// <summary>The embedded fonts of a weight, the first for Latin, Greek and Cyrillic, then the other scripts. Empty where the build found none.</summary>
    public static IReadOnlyList<FontFace> Chain(FontWeight weight)
    {
        var inter = weight switch { FontWeight.Bold => "Inter-Bold.ttf", FontWeight.SemiBold => "Inter-SemiBold.ttf", _ => "Inter-Regular.ttf" };
        var other = weight == FontWeight.Regular ? "Regular" : "Bold";
        string[] names = [inter, .. OtherScripts.Select(family => $"{family}-{other}.ttf")];
        return [.. names.Where(Faces.Value.ContainsKey).Select(name => Faces.Value[name])];
    }

    private static Dictionary<string, FontFace> Load()
    {
        var faces = new Dictionary<string, FontFace>(StringComparer.Ordinal);
        var assembly = typeof(EmbeddedFonts).Assembly;
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith("fonts/", StringComparison.Ordinal) && name.EndsWith(".ttf", StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(resource)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            if (FontFace.FromBytes(bytes, resource) is { } face)
            {
                faces.Add(resource["fonts/".Length..], face);
            }
        }

        return faces;
    }
}
