namespace OfficePrep.Server.Addin;

/// <summary>Everything in <c>addin-manifest</c> that is generated: three manifests and the icons.</summary>
internal static class ManifestFolder
{
    /// <summary>The files by their paths, for the server at one address.</summary>
    public static IEnumerable<(string Path, byte[] Bytes)> Files(AddinSource source) =>
    [
        ("outlook.xml", OutlookManifest.Write(source)),
        ("word.xml", WordManifest.Write(source)),
        ("unified/manifest.json", UnifiedManifest.Write(source)),
        ("unified/color.png", AppIcon.DrawOnTile(UnifiedManifest.ColorSize, UnifiedManifest.SignSize)),
        ("unified/outline.png", AppIcon.DrawOutline(UnifiedManifest.OutlineSize)),
        .. AppIcon.Sizes.Select(size => ($"icons/{AddinPaths.IconFile(size)}", AppIcon.Draw(size))),
    ];

    /// <summary>Writes them; each takes the place of the one before as a whole.</summary>
    public static void Write(AddinSource source, string folder)
    {
        foreach (var (path, bytes) in Files(source))
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file + ".half", bytes);
            File.Move(file + ".half", file, overwrite: true);
        }
    }
}
