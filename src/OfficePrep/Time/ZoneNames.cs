using NodaTime;

namespace OfficePrep.Time;

/// <summary>Names of zones as people and programs write them.</summary>
public static partial class ZoneNames
{
    /// <summary>The version of the time zone data that every conversion uses, such as <c>2026f</c>.</summary>
    public static string TzdbVersion { get; } = NodaTime.TimeZones.TzdbDateTimeZoneSource.Default.TzdbVersion;

    /// <summary>Whether <paramref name="zoneId"/> is an IANA id that the time zone data know.</summary>
    public static bool IsKnown(string zoneId) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(zoneId) is not null;

    /// <summary>The ids nearest to what was typed: the same city, then the fewest letters wrong. At most three.</summary>
    public static IReadOnlyList<string> Suggest(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var wanted = Plain(typed);
        if (wanted.Length is 0 or > MaxTyped)
        {
            return [];
        }

        return
        [
            .. DateTimeZoneProviders.Tzdb.Ids
                .Where(id => id.Contains('/', StringComparison.Ordinal) && !id.StartsWith("Etc/", StringComparison.Ordinal))
                .Select(id => (Id: id, Distance: Distance(wanted, id)))
                .Where(candidate => candidate.Distance <= Math.Max(2, wanted.Length / 3))
                .OrderBy(candidate => candidate.Distance).ThenBy(candidate => candidate.Id, StringComparer.Ordinal)
                .Take(3)
                .Select(candidate => candidate.Id),
        ];
    }

    // Longer than any id; keeps the comparison with every id cheap.
    private const int MaxTyped = 64;

    private static string Plain(string text) => text.Trim().ToLowerInvariant().Replace(' ', '_');

    private static int Distance(string wanted, string id)
    {
        var whole = Plain(id);
        var city = whole[(whole.LastIndexOf('/') + 1)..];
        return Math.Min(EditDistance.Between(wanted, whole), Math.Min(EditDistance.Between(wanted, city), EditDistance.Between(wanted[(wanted.LastIndexOf('/') + 1)..], city)));
    }
}
