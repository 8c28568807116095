namespace OfficePrep.Documents.Typesetting;

/// <summary>The fonts of the operating system that a document may be set in, in order of preference. Files are opened only when a sign asks for them.</summary>
internal sealed class SystemFonts
{
    // Regular and bold by file name. The first that is there is the document's own where the build embedded none; the rest stand in for scripts that it lacks.
    private static readonly (string Regular, string Bold)[] LinuxFiles =
    [
        ("Inter-Regular.ttf", "Inter-Bold.ttf"), ("Inter-Regular.otf", "Inter-Bold.otf"), ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf"),
        ("LiberationSans-Regular.ttf", "LiberationSans-Bold.ttf"), ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf"),
        ("NotoSansArabic-Regular.ttf", "NotoSansArabic-Bold.ttf"), ("NotoSansHebrew-Regular.ttf", "NotoSansHebrew-Bold.ttf"),
        ("NotoSansDevanagari-Regular.ttf", "NotoSansDevanagari-Bold.ttf"), ("NotoSansBengali-Regular.ttf", "NotoSansBengali-Bold.ttf"),
        ("NotoSansGurmukhi-Regular.ttf", "NotoSansGurmukhi-Bold.ttf"), ("NotoSansGujarati-Regular.ttf", "NotoSansGujarati-Bold.ttf"),
        ("NotoSansTamil-Regular.ttf", "NotoSansTamil-Bold.ttf"), ("NotoSansTelugu-Regular.ttf", "NotoSansTelugu-Bold.ttf"),
        ("NotoSansKannada-Regular.ttf", "NotoSansKannada-Bold.ttf"), ("NotoSansMalayalam-Regular.ttf", "NotoSansMalayalam-Bold.ttf"),
        ("NotoSansSinhala-Regular.ttf", "NotoSansSinhala-Bold.ttf"), ("NotoSansThai-Regular.ttf", "NotoSansThai-Bold.ttf"),
        ("NotoSansEthiopic-Regular.ttf", "NotoSansEthiopic-Bold.ttf"), ("NotoSansArmenian-Regular.ttf", "NotoSansArmenian-Bold.ttf"),
        ("NotoSansGeorgian-Regular.ttf", "NotoSansGeorgian-Bold.ttf"), ("NotoSansSymbols-Regular.ttf", "NotoSansSymbols-Bold.ttf"),
        ("NotoSansCJK-Regular.ttc", "NotoSansCJK-Bold.ttc"), ("DroidSansFallbackFull.ttf", "DroidSansFallbackFull.ttf"),
        ("wqy-microhei.ttc", "wqy-microhei.ttc"), ("wqy-zenhei.ttc", "wqy-zenhei.ttc"),
    ];

    private static readonly (string Regular, string Bold)[] WindowsFiles =
    [
        ("segoeui.ttf", "segoeuib.ttf"), ("arial.ttf", "arialbd.ttf"), ("tahoma.ttf", "tahomabd.ttf"), ("Nirmala.ttf", "NirmalaB.ttf"), ("Nirmala.ttc", "Nirmala.ttc"),
        ("msyh.ttc", "msyhbd.ttc"), ("YuGothR.ttc", "YuGothB.ttc"), ("malgun.ttf", "malgunbd.ttf"), ("msjh.ttc", "msjhbd.ttc"), ("LeelawUI.ttf", "LeelaUIb.ttf"),
        ("ebrima.ttf", "ebrimabd.ttf"), ("seguisym.ttf", "seguisym.ttf"),
    ];

    private static readonly (string Regular, string Bold)[] MacFiles =
    [
        ("Arial.ttf", "Arial Bold.ttf"), ("Helvetica.ttc", "Helvetica.ttc"), ("Verdana.ttf", "Verdana Bold.ttf"), ("Arial Unicode.ttf", "Arial Unicode.ttf"),
        ("GeezaPro.ttc", "GeezaPro.ttc"), ("ArialHB.ttc", "ArialHB.ttc"), ("Kohinoor.ttc", "Kohinoor.ttc"), ("KohinoorBangla.ttc", "KohinoorBangla.ttc"),
        ("PingFang.ttc", "PingFang.ttc"), ("AppleSDGothicNeo.ttc", "AppleSDGothicNeo.ttc"), ("Thonburi.ttc", "Thonburi.ttc"),
    ];

    private static readonly EnumerationOptions Deep = new() { RecurseSubdirectories = true, MaxRecursionDepth = 6, IgnoreInaccessible = true };

    private readonly (Lazy<FontFace?> Regular, Lazy<FontFace?> Bold)[] fonts;

    private SystemFonts(IEnumerable<string> folders, (string Regular, string Bold)[] files, string advice)
    {
        var paths = FontFiles(folders);
        fonts = [.. files.Where(pair => paths.ContainsKey(pair.Regular)).Select(pair =>
        {
            var regular = Open(paths[pair.Regular]);
            return (regular, paths.TryGetValue(pair.Bold, out var bold) && pair.Bold != pair.Regular ? Open(bold) : regular);
        })];
        Advice = $"No font to print with was found on this machine: {advice}";
    }

    /// <summary>One sentence that says what to install where there is no font.</summary>
    public string Advice { get; }

    /// <summary>The fonts of the machine that this runs on.</summary>
    public static SystemFonts OfThisMachine() =>
        OperatingSystem.IsWindows() ? new([Folder(Environment.SpecialFolder.Fonts), Below(Environment.SpecialFolder.LocalApplicationData, "Microsoft", "Windows", "Fonts")], WindowsFiles, "restore Segoe UI or Arial in Settings, Personalization, Fonts, and try again.")
        : OperatingSystem.IsMacOS() ? new(["/System/Library/Fonts", "/Library/Fonts", Below(Environment.SpecialFolder.UserProfile, "Library", "Fonts")], MacFiles, "install Arial or Helvetica with Font Book and try again.")
        : InFolders("/usr/share/fonts", "/usr/local/share/fonts", Below(Environment.SpecialFolder.UserProfile, ".fonts"), Below(Environment.SpecialFolder.UserProfile, ".local", "share", "fonts"));

    /// <summary>The fonts in some folders, under the names that Linux distributions give them.</summary>
    public static SystemFonts InFolders(params string[] folders) =>
        new(folders, LinuxFiles, "install DejaVu Sans, Liberation Sans or Noto Sans (on Debian and Ubuntu: sudo apt-get install fonts-dejavu-core) and try again.");

    /// <summary>The fonts of a weight; where a family has no bold, its regular.</summary>
    public IEnumerable<Lazy<FontFace?>> Chain(FontWeight weight) => fonts.Select(font => weight == FontWeight.Regular ? font.Regular : font.Bold);

    // The first folder wins where two have the same file; sorted, so that one machine always takes the same.
    private static Dictionary<string, string> FontFiles(IEnumerable<string> folders)
    {
        var paths = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in folders.Where(Directory.Exists).SelectMany(folder => Directory.EnumerateFiles(folder, "*.?t?", Deep).Order(StringComparer.Ordinal)))
        {
            paths.TryAdd(Path.GetFileName(path), path);
        }

        return paths;
    }

    private static Lazy<FontFace?> Open(string path) => new(() => FontFace.FromFile(path));

    private static string Folder(Environment.SpecialFolder folder) => Environment.GetFolderPath(folder);

    private static string Below(Environment.SpecialFolder folder, params string[] parts) => Path.Combine([Folder(folder), .. parts]);
}
