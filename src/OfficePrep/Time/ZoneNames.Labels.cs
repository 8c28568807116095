using System.Collections.Frozen;
using System.Globalization;
using NodaTime;
using NodaTime.TimeZones;

namespace OfficePrep.Time;

/// <content>Labels as letters write them. US labels name regions, not offsets; the tables are <c>seeds/zones/labels.tsv</c> and <c>places.tsv</c>.</content>
public static partial class ZoneNames
{
    private static readonly FrozenDictionary<string, ZoneLabel> Labels = ReadLabels();
    private static readonly FrozenDictionary<string, string> Places = ReadPlaces();

    // Nearly no word of a letter begins the name of a zone or place, so nearly none has to be put together with its neighbors to be looked up.
    private static readonly FrozenSet<string> Beginnings = Labels.Keys.Concat(Places.Keys).Select(Beginning).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The letters that names begin with which <see cref="Find"/> or <see cref="OfPlace"/> knows, in lower case.</summary>
    internal static IReadOnlyCollection<string> BeginningsOfNames => Beginnings;

    /// <summary>Longest name in <see cref="Find"/>'s tables, in words.</summary>
    public const int LongestLabel = 4;

    /// <summary>Whether a name that <see cref="Find"/> or <see cref="OfPlace"/> knows begins with the letters of <paramref name="word"/>, which is in lower case.</summary>
    internal static bool MayBeginWith(string word) => Beginnings.Contains(Beginning(word));

    private static string Beginning(string name)
    {
        var end = 0;
        while (end < name.Length && char.IsLetter(name[end]))
        {
            end++;
        }

        return end == name.Length ? name : name[..end];
    }

    /// <summary>What an abbreviation or a zone's name means: <c>EST</c>, <c>eastern time</c>, <c>eastern</c>. Null where it is no name of a zone.</summary>
    public static ZoneLabel? Find(string label)
    {
        ArgumentNullException.ThrowIfNull(label);
        return Labels.GetValueOrDefault(label.Trim().ToLowerInvariant()) is { } found ? found with { Words = label.Trim() } : null;
    }

    /// <summary>The zone of a country, or of a city that the time zone data or the table know: what stands before "time" in "Warsaw time". Null for others.</summary>
    public static ZoneLabel? OfPlace(string place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return Places.TryGetValue(place.Trim().ToLowerInvariant(), out var id) ? new ZoneLabel(place.Trim(), [id], ZoneNaming.Place) : null;
    }

    /// <summary>What a calendar file means by a TZID: an IANA id, also behind a vendor's prefix, a Windows id, or Outlook's display name. Null for others.</summary>
    public static ZoneLabel? OfCalendar(string zoneName)
    {
        ArgumentNullException.ThrowIfNull(zoneName);
        var name = zoneName.Trim().Trim('"');
        if (Iana(name) is { } id)
        {
            return new ZoneLabel(name, [id], ZoneNaming.Id);
        }

        if (TzdbDateTimeZoneSource.Default.WindowsMapping.PrimaryMapping.TryGetValue(name, out var mapped))
        {
            return new ZoneLabel(name, [mapped], ZoneNaming.Windows);
        }

        var display = name.StartsWith('(') ? name[(name.IndexOf(')', StringComparison.Ordinal) + 1)..].Trim() : name;
        return WithoutCountry(display) is { Length: > 0 } plain && Find(plain) is { } label ? label with { Words = name, Naming = ZoneNaming.Windows } : null;
    }

    /// <summary>A fixed offset: <c>GMT+1</c>.</summary>
    public static ZoneLabel OfOffset(string words, Offset offset) =>
        new(words, [offset == Offset.Zero ? "Etc/UTC" : FixedId(offset)], ZoneNaming.Offset, offset);

    // "Eastern Time (US & Canada)" is "Eastern Time" to everybody who writes it.
    private static string WithoutCountry(string display) =>
        display.IndexOf('(', StringComparison.Ordinal) is > 0 and var open ? display[..open].Trim() : display;

    private static string? Iana(string name)
    {
        for (var start = 0; start >= 0; start = name.IndexOf('/', start + 1))
        {
            var candidate = start == 0 ? name : name[(start + 1)..];
            if (candidate.Contains('/', StringComparison.Ordinal) && IsKnown(candidate))
            {
                return candidate;
            }
        }

        return name is "UTC" ? "Etc/UTC" : null;
    }

    private static string FixedId(Offset offset)
    {
        var hours = offset.Seconds / 3600;
        return offset.Seconds % 3600 == 0 && hours is >= -12 and <= 14
            ? "Etc/GMT" + (-hours).ToString("+0;-0", CultureInfo.InvariantCulture)
            : PartHours.GetValueOrDefault(offset.Seconds / 60) ?? DateTimeZone.ForOffset(offset).Id;
    }

    // Offsets with part of an hour have no Etc id; a place that keeps one all year stands for it. For the others (Adelaide in summer, St. John's, Chatham) the tz data's
    // provider knows a fixed zone by its offset, such as UTC+10:30: any place would be an hour off for half of the year.
    private static readonly Dictionary<int, string> PartHours = new()
    {
        [330] = "Asia/Kolkata",
        [345] = "Asia/Kathmandu",
        [270] = "Asia/Kabul",
        [210] = "Asia/Tehran",
        [390] = "Asia/Yangon",
        [570] = "Australia/Darwin",
        [525] = "Australia/Eucla",
        [-570] = "Pacific/Marquesas",
    };

    private static FrozenDictionary<string, ZoneLabel> ReadLabels() =>
        Rows("labels").Select(row => new KeyValuePair<string, ZoneLabel>(
                row[0],
                new ZoneLabel(row[0], row[2].Split(','), Enum.Parse<ZoneNaming>(row[1]), row.Length > 3 ? Offset.FromSeconds((int)(double.Parse(row[3], CultureInfo.InvariantCulture) * 3600)) : null)))
            .ToFrozenDictionary(StringComparer.Ordinal);

    private static FrozenDictionary<string, string> ReadPlaces()
    {
        var places = DateTimeZoneProviders.Tzdb.Ids
            .Where(id => id.Contains('/', StringComparison.Ordinal) && !id.StartsWith("Etc/", StringComparison.Ordinal))
            .Select(id => (Name: id[(id.LastIndexOf('/') + 1)..].Replace('_', ' ').ToLowerInvariant(), Id: id))
            .Where(entry => entry.Name.Length > 3)
            .OrderByDescending(entry => entry.Id, StringComparer.Ordinal)
            .ToLookup(entry => entry.Name, entry => entry.Id);
        var table = places.ToDictionary(place => place.Key, place => place.Last(), StringComparer.Ordinal);
        foreach (var row in Rows("places"))
        {
            table[row[0]] = row[1];
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static IEnumerable<string[]> Rows(string table)
    {
        using var stream = typeof(ZoneNames).Assembly.GetManifestResourceStream($"seeds/zones/{table}.tsv")
            ?? throw new InvalidOperationException($"The table seeds/zones/{table}.tsv is not in the assembly.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.TrimEnd('\r').Split('\t'))];
    }
}
