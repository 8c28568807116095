using OfficePrep.Time;

namespace OfficePrep.Cli;

/// <summary>The time zone files of the operating system: the second source that clocks are checked against. Windows has none.</summary>
/// <param name="folder">Where they are; null takes the place of this system.</param>
internal sealed class ComputerZones(string? folder = null)
{
    // The largest file of the tz database has 4 KB.
    private const int LargestFile = 256 * 1024;

    private static readonly string[] Places = ["/usr/share/zoneinfo", "/usr/share/lib/zoneinfo", "/usr/lib/zoneinfo", "/etc/zoneinfo", "/var/db/timezone/zoneinfo"];

    private readonly string? place = folder ?? Places.Prepend(Environment.GetEnvironmentVariable("TZDIR") ?? "").FirstOrDefault(each => each.Length > 0 && Directory.Exists(each));

    /// <summary>The version that the files say to be of, such as <c>2026a</c>; null where they do not say.</summary>
    public string? Version =>
        Line("tzdata.zi") is { } rules && rules.StartsWith("# version ", StringComparison.Ordinal) ? Short(rules["# version ".Length..])
        : Line("+VERSION") is { } version ? Short(version)
        : null;

    /// <summary>Those of the zones that the system has and that can be read.</summary>
    /// <param name="zoneIds">IANA ids that our own data know, so that no path can be made of them.</param>
    public IReadOnlyDictionary<string, TimeZoneFile> Read(IEnumerable<string> zoneIds)
    {
        var files = new Dictionary<string, TimeZoneFile>(StringComparer.Ordinal);
        foreach (var id in zoneIds.Where(id => place is not null && ZoneNames.IsKnown(id)))
        {
            if (Bytes(id) is { } bytes && Understood(bytes) is { } file)
            {
                files[id] = file;
            }
        }

        return files;
    }

    private static TimeZoneFile? Understood(byte[] bytes)
    {
        try
        {
            return TimeZoneFile.Read(bytes);
        }
        catch (FormatException)
        {
            // The zone then counts as one that this computer does not have, which is said.
            return null;
        }
    }

    private byte[]? Bytes(string name)
    {
        try
        {
            var file = new FileInfo(Path.Combine([place!, .. name.Split('/')]));
            return file is { Exists: true, Length: <= LargestFile } ? File.ReadAllBytes(file.FullName) : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private string? Line(string name)
    {
        try
        {
            return place is not null && File.Exists(Path.Combine(place, name)) ? File.ReadLines(Path.Combine(place, name)).FirstOrDefault() : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string? Short(string text) => text.Trim() is { Length: > 0 and <= 12 } version && version.All(char.IsAsciiLetterOrDigit) ? version : null;
}
